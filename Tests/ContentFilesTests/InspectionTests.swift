import Instrument
import Testing

@testable import ContentFiles

/// A whole directory, and files by their path.
@Suite struct InspectionTests {
  private let folder: TemporaryFolder
  private let content: ContentDirectory

  init() throws {
    folder = try TemporaryFolder()
    content = ContentDirectory(path: folder.path)
    try folder.write(SmallQuestionnaire.yaml, to: "Questionnaires/small.yaml")
    try folder.write("{}", to: "Questionnaires/questionnaire.schema.json")
    try folder.write(steps("ground-call"), to: "Content/next-steps.yaml")
    for language in ["nl", "en"] {
      try folder.write("saved = x\n", to: "Content/\(language)/phrases.ftl")
      try folder.write("report = x\n", to: "Content/\(language)/report.ftl")
      try folder.write("story = x\n", to: "Content/\(language)/small.ftl")
    }
  }

  private func steps(_ question: String) -> String {
    "format: 1\nlanguages: [nl]\nsteps:\n  - {id: a, text: {nl: x}, when: {question: \(question), at-most: 1}}\n"
  }

  /// Each finding as path, line and column, in the folder.
  private func places(_ inspection: Inspection) -> [String] {
    inspection.findings.map { "\($0.path.dropFirst(folder.path.count + 1)):\($0.line):\($0.column)" }
  }

  @Test func aCleanDirectoryHasNoFindings() {
    #expect(content.inspection() == Inspection([], fileCount: 8))
  }

  @Test func everyFileOfTheDirectoryIsLookedAt() throws {
    try folder.write(steps("nowhere"), to: "Content/next-steps.yaml")
    try folder.write("junk\n", to: "Content/nl/report.ftl")
    try folder.write("junk\n", to: "Content/en/small.ftl")
    #expect(
      places(content.inspection()) == [
        "Content/en/small.ftl:1:1", "Content/next-steps.yaml:4:45", "Content/nl/report.ftl:1:1",
      ])
  }

  @Test func anExampleIsLookedAtInItsPlaceAndElsewhere() throws {
    let wrong = "format: 1\nlanguages: [nl]\nquestionnaire: smal\nrelationships: []\nsittings: []\n"
    let path = try folder.write(wrong, to: "Content/example.yaml")
    #expect(places(content.inspection()) == ["Content/example.yaml:3:16"])
    #expect(content.inspection().fileCount == 9)
    #expect(places(content.inspection(of: [path])) == ["Content/example.yaml:3:16"])
  }

  @Test func namesAreNotComparedWhereAQuestionnaireCanNotBeRead() throws {
    try folder.write("format: 2\n", to: "Questionnaires/small.yaml")
    try folder.write(steps("nowhere"), to: "Content/next-steps.yaml")
    let found = content.inspection().findings
    #expect(found.contains { $0.problem == .value(.unknownFormat(2, known: 1)) })
    #expect(found.allSatisfy { $0.path.hasSuffix("small.yaml") })
  }

  @Test func namesAreComparedWhereOnlyTheRuleIsWrong() throws {
    try folder.write(
      SmallQuestionnaire.yaml.replacing("percent: 50}", with: "percent: 0}"), to: "Questionnaires/small.yaml")
    try folder.write(steps("nowhere"), to: "Content/next-steps.yaml")
    #expect(places(content.inspection()) == ["Content/next-steps.yaml:4:45", "Questionnaires/small.yaml:90:5"])
  }

  @Test func filesAreKnownByTheirNamesAndKeys() throws {
    let step = try folder.write(steps("ground-cal"), to: "elsewhere/steps.yml")
    let other = try folder.write("format: 1\n", to: "elsewhere/other.yaml")
    let phrases = try folder.write("x = {\n", to: "elsewhere/words.ftl")
    let note = try folder.write("hello", to: "elsewhere/note.txt")
    let found = content.inspection(of: [step, other, phrases, note, note, folder.path + "/none.yaml"])
    #expect(found.fileCount == 5)
    #expect(found.findings.first { $0.path == note }?.problem == .file(.unknownKind))
    #expect(found.findings.first { $0.path.hasSuffix("none.yaml") }?.problem == .file(.missing))
    #expect(found.findings.first { $0.path == phrases }?.problem == .phrase(.badPlaceable))
    #expect(found.findings.count { $0.path == other } == Shape.questionnaire.required.count - 1)
    // The questionnaire of the steps could be the one that can't be read.
    #expect(!found.findings.contains { $0.path == step })
  }

  @Test func stepsAreComparedWithTheQuestionnairesOfTheDirectory() throws {
    let step = try folder.write(steps("ground-cal"), to: "elsewhere/steps.yaml")
    #expect(
      content.inspection(of: [step]).findings.map(\.problem) == [
        .name(.unknownName(.question, "ground-cal", didYouMean: "ground-call"))
      ])
  }

  @Test func stepsAreComparedWithAQuestionnaireGivenBesideThem() throws {
    let other = SmallQuestionnaire.yaml.replacing("id: small", with: "id: other")
      .replacing("ground-call", with: "other-call")
    let questionnaire = try folder.write(other, to: "elsewhere/other.yaml")
    let step = try folder.write(steps("other-call"), to: "elsewhere/steps.yaml")
    #expect(content.inspection(of: [step, questionnaire]).findings == [])
    #expect(content.inspection(of: [step]).findings.count == 1)
  }

  @Test func phrasesAreComparedWithTheLanguagesBesideThem() throws {
    let dutch = try folder.write("a = x { $b }\nc = d\n", to: "own/nl/x.ftl")
    let english = try folder.write("a = x\nd = d\n", to: "own/en/x.ftl")
    #expect(
      places(content.inspection(of: [english])) == ["own/en/x.ftl:1:1", "own/en/x.ftl:2:1", "own/nl/x.ftl:2:1"])
    #expect(places(content.inspection(of: [dutch])) == ["own/en/x.ftl:2:1", "own/nl/x.ftl:2:1"])
    #expect(
      places(content.inspection(of: [dutch, english])) == ["own/en/x.ftl:1:1", "own/en/x.ftl:2:1", "own/nl/x.ftl:2:1"])
  }

  @Test func theCommandsOfThePromptAreThoseOfTheDirectory() throws {
    for language in ["nl", "en"] {
      try folder.write("command-stop = trade\ncommand-stop-usage = trade\n", to: "Content/\(language)/commands.ftl")
    }
    #expect(places(content.inspection()) == ["Questionnaires/small.yaml:8:42"])
    #expect(
      places(content.inspection(of: [folder.path + "/Questionnaires/small.yaml"])) == ["Questionnaires/small.yaml:8:42"]
    )
  }
}
