import Instrument
import Testing

@testable import ContentFiles

@Suite struct QuestionnaireFileTests {
  private let read = QuestionnaireFile.examine(Array(SmallQuestionnaire.yaml.utf8), path: "somewhere/small.yaml")

  private func text(_ dutch: String, _ english: String) -> LocalizedText {
    LocalizedText([.dutch: dutch, .english: english])
  }

  @Test func aCompleteQuestionnaireIsReadWithoutFindings() throws {
    #expect(read.findings.isEmpty)
    let questionnaire = try #require(read.questionnaire)
    #expect(questionnaire.format == 1)
    #expect(questionnaire.id == "small")
    #expect(questionnaire.version == "1")
    #expect(questionnaire.languages == [.dutch, .english])
    #expect(questionnaire.title == text("Klein", "Small"))
    #expect(questionnaire.credit == text("Naar niemand", "After nobody"))
    #expect(
      questionnaire.levels == [
        Level(id: "trade", name: text("handel", "trade")),
        Level(id: "friendship", name: text("vriendschap", "friendship")),
      ])
    let anchors = [text("nee", "no"), text("soms", "sometimes"), text("ja", "yes"), text("altijd", "always")]
    #expect(questionnaire.scales == [Scale(id: "deed", anchors: anchors)])
  }

  @Test func theBlocksKeepTheirOrderAndTexts() throws {
    let questionnaire = try #require(read.questionnaire)
    #expect(questionnaire.blocks.map(\.id) == ["ground", "deeds"])
    #expect(questionnaire.blocks.map { $0.questions.count } == [3, 2])
    #expect(questionnaire.blocks[0].name == text("Grond", "Ground"))
    #expect(questionnaire.blocks[0].short == text("grond", "ground"))
    #expect(questionnaire.blocks[0].introduction == text("Eerst dit.\nDan dat.", "First this."))
  }

  @Test func everyFieldOfAQuestionIsRead() throws {
    let questions = try #require(read.questionnaire).questions
    #expect(
      questions[0]
        == Question(
          id: "ground-coffee", by: .both, scale: "deed", status: .article, inShortForm: true,
          wording: ChairText(
            supplier: text("We dronken koffie met hen.", "We had coffee with them."),
            customer: text("Zij dronken koffie met ons.", "They had coffee with us.")),
          label: ChairText(text("koffie", "coffee")), why: text("Omdat.", "Because."),
          example: ChairText(text("In mei.", "In May."))))
    #expect(
      questions[1]
        == Question(
          id: "ground-call", by: .supplier, scale: "own", status: .extension, inShortForm: true,
          wording: ChairText(text("Er werd gebeld.", "Somebody rang.")),
          label: ChairText(text("bellen", "ringing")), why: text("Omdat.", "Because."),
          example: ChairText(text("In juni.", "In June.")),
          anchors: [text("nul", "nought"), text("een", "one"), text("twee", "two"), text("drie", "three")],
          noOccasion: text("geen telefoon", "no telephone"), reason: text("Daarom.", "That is why.")))
    #expect(!questions[2].inShortForm)
    #expect(questions[3].by == .customer)
  }

  @Test func aTextIsAlwaysAStringWhateverItLooksLike() throws {
    #expect(try #require(read.questionnaire).questions[3].why == text("No", "Yes"))
  }

  @Test func theRuleIsRead() throws {
    #expect(
      try #require(read.questionnaire).rule
        == Rule(
          sufficientPercent: 60, sufficientInDirection: 2,
          evidence: [EvidenceRequirement(level: 2, blocks: ["deeds"], percent: 50)],
          reciprocity: ReciprocityRequirement(meanHundredths: 51, peak: 2),
          foundation: FoundationRequirement(blocks: ["ground"], belowPercent: [33]),
          balance: BalanceThresholds(balancedPercent: 20, leaningPercent: 55), discussionRange: 2))
  }

  @Test func flagsAndProgrammesAreRead() throws {
    let questionnaire = try #require(read.questionnaire)
    #expect(
      questionnaire.flags == [
        FlagRule(id: "weak", condition: .block("deeds", belowPercent: 40), text: text("Zwak.", "Weak.")),
        FlagRule(id: "silent", condition: .question("ground-call", atMost: 0), text: text("Stil.", "Silent.")),
      ])
    #expect(
      questionnaire.programmes == [
        Programme(
          id: "reflection-5", name: text("Kort", "Brief"),
          steps: [
            Programme.Step(kind: .choose, minutes: 0, say: text("Kies.", "Choose.")),
            Programme.Step(kind: .answer, minutes: 4, say: text("Antwoord.", "Answer."), form: .short),
            Programme.Step(kind: .examples, minutes: 1, say: text("Wanneer?", "When?"), count: 3),
          ])
      ])
  }

  @Test func aFileGivesItsYAMLAsItStands() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(SmallQuestionnaire.yaml, to: "small.yaml")
    let (questionnaire, yaml) = try QuestionnaireFile.read(path: path)
    #expect(questionnaire == read.questionnaire)
    #expect(yaml == SmallQuestionnaire.yaml)
    #expect(QuestionnaireFile.findings(path: path).isEmpty)
  }

  @Test func aByteOrderMarkAndWindowsLineEndsMakeNoDifference() throws {
    let folder = try TemporaryFolder()
    let windows =
      "\u{FEFF}"
      + SmallQuestionnaire.yaml.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let path = try folder.write(windows, to: "small.yaml")
    #expect(try QuestionnaireFile.read(path: path).questionnaire == read.questionnaire)
  }
}
