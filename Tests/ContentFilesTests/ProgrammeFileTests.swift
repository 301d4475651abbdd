import Foundation
import Instrument
import Testing

@testable import ContentFiles

/// A programme of one's own: the file, and everything that can be wrong in it.
@Suite struct ProgrammeFileTests {
  private static let small = QuestionnaireFile.examine(Array(SmallQuestionnaire.yaml.utf8), path: "small.yaml")
    .questionnaire
  private static let yaml = """
    format: 1
    questionnaire: small
    languages: [nl, en]
    programme:
      id: team-day
      name: {nl: "Teamdag", en: "Team day"}
      short: {nl: "dag", en: "day"}
      steps:
        - {kind: choose, minutes: 5, say: {nl: "Wie?", en: "Who?"}}
        - {kind: answer, form: short, minutes: 9, say: {nl: "Antwoord.", en: "Answer."}}

    """

  private func examine(_ yaml: String) -> (programme: Programme?, questionnaire: Questionnaire?, findings: [Finding]) {
    ProgrammeFile.examine(Array(yaml.utf8), path: "p.yaml", checkedAgainst: [Self.small].compactMap(\.self))
  }

  @Test func itIsOneMoreProgrammeOfItsQuestionnaire() throws {
    let examined = examine(Self.yaml)
    #expect(examined.findings.isEmpty)
    let questionnaire = try #require(examined.questionnaire)
    #expect(questionnaire.programmes.map(\.id) == ["reflection-5", "team-day"])
    #expect(examined.programme?.steps.map(\.minutes) == [5, 9])
    #expect(examined.programme?.short?[.english] == "day")
  }

  @Test(arguments: [
    (
      "questionnaire: small", "questionnaire: smal",
      "2:16: error: there is no questionnaire 'smal'; did you mean 'small'?"
    ),
    ("form: short, ", "", "10:14: error: a step 'answer' needs 'form'; add it"),
    ("kind: choose", "kind: gut-feeling", "9:14: error: a step 'gut-feeling' is about a relationship"),
    ("id: team-day", "id: reflection-5", "5:7: error: 'reflection-5' has a fixed meaning already"),
    ("id: team-day", "id: Team Day", "5:7: error: "),
    ("minutes: 5", "minutes: -5", "9:31: error: -5 can't be"),
    ("short: {", "then: reflection-5\n  short: {", "7:3: error: 'then' does not belong here"),
    ("format: 1", "format: 2", "1:9: error: format 2 is unknown"),
    (", en: \"Who?\"", "", "9:39: error: this text is missing in 'en'"),
  ])
  func whatIsWrongIsSaidWithItsPlace(_ old: String, _ new: String, _ line: String) {
    let examined = examine(Self.yaml.replacing(old, with: new))
    #expect(examined.programme == nil)
    let lines = examined.findings.map { $0.line(in: .english) }
    #expect(lines.count == 1 && lines[0].hasPrefix("p.yaml:" + line), "\(lines)")
  }

  @Test func allThatIsWrongIsFoundAtOnce() {
    let yaml = Self.yaml.replacing("form: short, ", with: "").replacing(
      "questionnaire: small", with: "questionnaire: x")
    #expect(examine(yaml).findings.count == 2)
  }

  /// The example in the handbook is one that works.
  @Test(arguments: ["nl", "en"])
  func theHandbookShowsAFileThatIsSound(_ language: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let chapter = try String(
      contentsOf: root.appending(path: "Content/\(language)/handbook/19-own-programme.md"), encoding: .utf8)
    let example = chapter.components(separatedBy: "```\n")[1]
    let folder = try TemporaryFolder()
    let path = try folder.write(example, to: "own.yaml")
    let own = try ContentDirectory(path: root.path).ownProgramme(path: path)
    #expect(own.questionnaire.id == "geven-en-nemen")
    #expect(own.programme.steps.map(\.kind) == [.choose, .exchange, .action])
    #expect(ContentDirectory(path: root.path).inspection(of: [path]).findings.isEmpty)
  }

  @Test func checkKnowsSuchAFileByItsKeys() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.yaml, to: "own.yaml")
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let found = ContentDirectory(path: root.path).inspection(of: [path]).findings.map { $0.line(in: .dutch) }
    #expect(found.count == 1 && found[0].contains("own.yaml:2:16: ") && found[0].contains("'small'"), "\(found)")
  }
}
