import Instrument
import Testing

@testable import ContentFiles

@Suite struct ContentDirectoryTests {
  private let folder: TemporaryFolder
  private let content: ContentDirectory

  init() throws {
    folder = try TemporaryFolder()
    content = ContentDirectory(path: folder.path)
    try folder.write(SmallQuestionnaire.yaml, to: "Questionnaires/small.yaml")
    try folder.write("{}", to: "Questionnaires/questionnaire.schema.json")
    try folder.write("saved = Bewaard.\n", to: "Content/nl/phrases.ftl")
    try folder.write("report = Verslag\n", to: "Content/nl/report.ftl")
    try folder.write("saved = een verhaal\n", to: "Content/nl/small.ftl")
    try folder.write("saved = Saved.\n", to: "Content/en/phrases.ftl")
    try folder.write("other = x\n", to: "Content/de/other.ftl")
  }

  private func error<Value>(of work: () throws(ContentError) -> Value) -> ContentError? {
    do {
      _ = try work()
      return nil
    } catch {
      return error
    }
  }

  @Test func aQuestionnaireIsFoundByItsID() throws {
    #expect(content.questionnaireIDs == ["small"])
    let (questionnaire, yaml) = try content.questionnaire(id: "small")
    #expect(questionnaire.id == "small")
    #expect(yaml == SmallQuestionnaire.yaml)
  }

  @Test(arguments: ["none", "", "../Questionnaires/small", "Small", "small.yaml", "small\u{0}", "sm all", "-"])
  func anIDWithoutAFileIsToldWithTheIDsThatExist(_ id: String) {
    #expect(
      error { () throws(ContentError) in try content.questionnaire(id: id) }
        == .noSuchQuestionnaire(id: id, known: ["small"]))
  }

  @Test func aBrokenQuestionnaireIsAnotherErrorThanAMissingOne() throws {
    try folder.write("format: 1\n", to: "Questionnaires/broken.yaml")
    guard
      case .findings(let findings) = error(of: { () throws(ContentError) in try content.questionnaire(id: "broken") })
    else {
      Issue.record("no findings")
      return
    }
    #expect(findings.list.count == Shape.questionnaire.required.count - 1)
  }

  @Test func theLanguagesAreThoseWithPhrases() {
    #expect(content.languages == [.english, .dutch])
    #expect(
      error { () throws(ContentError) in try content.phrases(language: Language(rawValue: "de")) }
        == .noSuchLanguage(Language(rawValue: "de"), known: [.english, .dutch]))
  }

  @Test func thePhrasesOfALanguageAreAllItsFilesExceptAQuestionnairesOwn() throws {
    let phrases = try content.phrases(language: .dutch)
    #expect(phrases.keys.sorted() == ["report", "saved"])
    #expect(phrases("saved") == "Bewaard.")
  }

  @Test func theProseOfAQuestionnaireIsItsOwnFile() throws {
    #expect(try content.prose(questionnaire: "small", language: .dutch)("saved") == "een verhaal")
    #expect(try content.prose(questionnaire: "small", language: .english).keys.isEmpty)
    #expect(try content.prose(questionnaire: "../nl/phrases", language: .dutch).keys.isEmpty)
  }

  @Test func aKeyInTwoFilesIsAFindingInTheSecond() throws {
    try folder.write("x = y\nsaved = Nog eens\n", to: "Content/nl/tools.ftl")
    let words = error { () throws(ContentError) in try content.phrases(language: .dutch) }?.words(in: .dutch)
    #expect(
      words == "\(folder.path)/Content/nl/tools.ftl:2:1: error: 'saved' staat er al, in "
        + "\(folder.path)/Content/nl/phrases.ftl op regel 1; laat er één staan")
  }

  @Test func everyBrokenFileOfALanguageIsReported() throws {
    try folder.write("x = {\n", to: "Content/nl/report.ftl")
    try folder.write("y = }\n", to: "Content/nl/tools.ftl")
    guard case .findings(let findings) = error(of: { () throws(ContentError) in try content.phrases(language: .dutch) })
    else {
      Issue.record("no findings")
      return
    }
    #expect(findings.list.map(\.problem) == [.phrase(.badPlaceable), .phrase(.badPlaceable)])
  }

  private func steps(_ questions: String...) -> String {
    "format: 1\nlanguages: [nl]\nsteps:\n"
      + questions.map { "  - {id: do-\($0), text: {nl: x}, when: {question: \($0), at-most: 1}}\n" }.joined()
  }

  @Test func nextStepsThatNameNothingKnownAreRefused() throws {
    let questionnaire = try content.questionnaire(id: "small").questionnaire
    try folder.write(steps("ground-call"), to: "Content/next-steps.yaml")
    #expect(try content.nextSteps(for: questionnaire).map(\.id) == ["do-ground-call"])
    try folder.write(steps("ground-call", "nowhere"), to: "Content/next-steps.yaml")
    guard
      case .findings(let findings) = error(of: { () throws(ContentError) in try content.nextSteps(for: questionnaire) })
    else {
      Issue.record("no findings")
      return
    }
    #expect(findings.list.map(\.line) == [5])
  }

  @Test func nextStepsOfAnotherQuestionnaireAreLeftOut() throws {
    let other = SmallQuestionnaire.yaml.replacing("id: small", with: "id: other")
      .replacing("ground-call", with: "other-call")
    try folder.write(other, to: "Questionnaires/other.yaml")
    try folder.write(steps("ground-call", "other-call"), to: "Content/next-steps.yaml")
    let questionnaire = try content.questionnaire(id: "other").questionnaire
    #expect(try content.nextSteps(for: questionnaire).map(\.id) == ["do-other-call"])
  }

  @Test func oneFileOfALanguageCanBeReadAlone() throws {
    try folder.write("junk\n", to: "Content/nl/phrases.ftl")
    #expect(try content.phrases(language: .dutch, file: "report")("report") == "Verslag")
    #expect(
      error { () throws(ContentError) in try content.phrases(language: .english, file: "report") }
        == .noSuchLanguage(.english, known: [.english, .dutch]))
  }

  @Test func anErrorIsSaidInBothLanguages() {
    let missing = ContentError.noSuchQuestionnaire(id: "x\u{1B}", known: ["a", "b"])
    #expect(missing.words(in: .dutch) == "er is geen vragenlijst 'x\\u{1B}'; wel: a, b")
    #expect(missing.words(in: .english) == "there is no questionnaire 'x\\u{1B}'; there is: a, b")
  }
}
