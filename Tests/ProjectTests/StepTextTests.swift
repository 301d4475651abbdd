import ContentFiles
import Instrument
import Testing

/// The words of the next steps: in both languages, for both chairs, as somebody reads them aloud.
@Suite struct StepTextTests {
  private let content = ContentDirectory(path: Repository.root.path)

  /// Every text, with the step it belongs to.
  private func texts(in language: Language) throws -> [(step: String, text: String)] {
    let questionnaire = try content.questionnaire(id: "geven-en-nemen").questionnaire
    return try content.nextSteps(for: questionnaire).flatMap { step in
      Role.allCases.map { (step.id, step.text[$0][language]) }
    }
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  @Test(arguments: [Language.dutch, .english])
  func aStepIsShortEnoughToBeReadAloud(_ language: Language) throws {
    for (step, text) in try texts(in: language) {
      #expect((40...200).contains(text.count), "\(step): \(text.count)")
      let sentences = text.split { ".?:".contains($0) }.map { $0.split(separator: " ").count }
      #expect(sentences.max() ?? 0 <= 25, "\(step): \(text)")
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func aStepIsWrittenOut(_ language: Language) throws {
    for (step, text) in try texts(in: language) {
      #expect(text.first?.isUppercase == true, "\(step): \(text)")
      #expect([".", "?", ".’", "?’"].contains { text.hasSuffix($0) }, "\(step): \(text)")
      #expect(!text.contains { "!{}<>[]*_\"'\n…".contains($0) }, "\(step): \(text)")
      #expect(!text.contains("  ") && !text.contains(" ."), "\(step): \(text)")
    }
  }

  /// What is to be said aloud stands between quotation marks that belong together; an apostrophe in a word is no mark.
  @Test(arguments: [Language.dutch, .english])
  func whatIsToBeSaidStandsBetweenMarks(_ language: Language) throws {
    for (step, text) in try texts(in: language) {
      let marks = text.replacing(/\p{L}’\p{L}/, with: "").filter { "‘’".contains($0) }
      #expect(marks.replacing("‘’", with: "").isEmpty, "\(step): \(text)")
    }
  }

  @Test func theDutchSaysJeAndNeverU() throws {
    for (step, text) in try texts(in: .dutch) {
      #expect(words(text).isDisjoint(with: ["u", "uw", "uzelf"]), "\(step): \(text)")
    }
  }

  @Test func noConsultantSpeaks() throws {
    let dutch: Set = [
      "stakeholder", "stakeholders", "alignment", "commitment", "optimaliseren", "borgen", "synergie", "score",
      "scoort", "inzichtelijk", "faciliteren", "verbinden", "partnership", "verbeterpunt", "actiepunt", "concreet",
      "proactief",
    ]
    let english: Set = [
      "stakeholder", "stakeholders", "alignment", "commitment", "optimise", "leverage", "synergy", "score",
      "facilitate", "partnership", "proactive", "proactively", "deliverable", "actionable", "insights", "engage",
    ]
    for (step, text) in try texts(in: .dutch) { #expect(words(text).isDisjoint(with: dutch), "\(step): \(text)") }
    for (step, text) in try texts(in: .english) { #expect(words(text).isDisjoint(with: english), "\(step): \(text)") }
  }

  @Test func eachLanguageKeepsToItself() throws {
    let english: Set = [
      "the", "and", "you", "your", "with", "call", "meeting", "meetings", "feedback", "deal", "update", "mindset",
      "target", "goal", "goals", "issue", "focus", "impact", "customer", "supplier", "input", "quick",
      "check",
    ]
    let dutch: Set = ["de", "het", "een", "en", "jullie", "hun", "je", "niet", "wat", "hen", "van", "maar"]
    for (step, text) in try texts(in: .dutch) { #expect(words(text).isDisjoint(with: english), "\(step): \(text)") }
    for (step, text) in try texts(in: .english) { #expect(words(text).isDisjoint(with: dutch), "\(step): \(text)") }
  }

  @Test(arguments: [Language.dutch, .english])
  func noTwoStepsSayTheSame(_ language: Language) throws {
    let texts = try texts(in: language)
    for (text, those) in Dictionary(grouping: texts, by: \.text) {
      #expect(Set(those.map(\.step)).count == 1, "\(text)")
    }
  }

  /// What called a step up is said, also where that is a flag or the target.
  @Test func everyCauseHasItsWords() throws {
    let causes = RuleFlag.all + WorkbookFlag.all + ["target-reached", "target-lower", "provisional"]
    for language in content.languages {
      let phrases = try content.phrases(language: language)
      for cause in causes { #expect(phrases.has("report-cause-\(cause)"), "\(language): \(cause)") }
    }
  }
}
