import Instrument
import Phrasebook
import TestSupport
import Testing

@testable import Reports

/// What a report says, and what it never says.
@Suite struct LevelReportTests {
  private let questionnaire = Questionnaire.givingAndTaking

  private func words() throws -> ReportWords { ReportWords(questionnaire, try .shipped(.dutch, "report")) }

  private func report(
    _ answers: RelationshipAnswers, name: String = "Vendex", steps: [OfferedStep] = [],
    context: LevelReport.Context = LevelReport.Context()
  ) throws -> LevelReport {
    LevelReport(
      Assessor(questionnaire, form: .full).assess(answers), relationshipName: name, role: answers.role, steps: steps,
      words: try words(), context: context)
  }

  @Test func theNameOfTheLevelComesBeforeItsNumber() throws {
    let lines = try report(.sketch(questionnaire.cells("2", ["growth": "1"]))).lines(width: 80)
    let level = questionnaire.levels[1].name[.dutch]
    #expect(lines.first == "Vendex: \(level) (niveau 2 van 3)")
  }

  @Test(arguments: [(1, " ▲"), (2, ""), (3, " ▼")])
  func theLevelOfLastTimeIsShownWithItsDirection(_ previous: Int, _ mark: String) throws {
    let lines = try report(
      .sketch(questionnaire.cells("2", ["growth": "1"])),
      context: LevelReport.Context(previousLevel: previous, gutFeeling: 3)
    ).lines(width: 80)
    let names = questionnaire.levels.map { $0.name[.dutch] }
    #expect(lines.contains("  Vorige keer: \(names[previous - 1]) (niveau \(previous))\(mark)"))
    #expect(lines.contains { $0.hasPrefix("  Op gevoel: \(names[2]) (niveau 3). Je gevoel ligt hoger") })
  }

  @Test func flagsOfTheWorkbookAreSaid() throws {
    var context = LevelReport.Context(furtherFlags: ["cooling", "stale"])
    context.cooler = ["klik", "zorg"]
    let text = try report(.sketch(questionnaire.cells("2")), context: context).lines(width: 80).joined()
    #expect(text.contains("Koeler dan een jaar geleden: klik en zorg.") && text.contains("meer dan een jaar oud"))
  }

  @Test func whereATeamStaysOfTwoMindsIsSaidAndNotAskedAgain() throws {
    let raters = ["0", "3", "3"].enumerated().map {
      Rater.sketch("rater-\($0.offset)", questionnaire.cells($0.element))
    }
    var context = LevelReport.Context()
    context.ofTwoMinds = [0]
    let text = try report(.sketch(raters), context: context).lines(width: 120).joined(separator: "\n")
    let first = questionnaire.questions[0].id
    #expect(text.contains("Hierover zijn jullie het niet eens, en dat mag: \(first)."))
    #expect(!text.contains("\(first) (antwoorden 0 tot 3)"))
  }

  @Test(arguments: [2, 3])
  func levelsAreCountedOnlyFromThreeRaters(_ count: Int) throws {
    let values = ["0", "3", "3"].prefix(count)
    let raters = values.enumerated().map { Rater.sketch("rater-\($0.offset)", questionnaire.cells($0.element)) }
    let text = try report(.sketch(raters)).lines(width: 120).joined(separator: " ")
    let isDivided = text.contains("Eerst dit")
    #expect(text.contains("Zonder namen") == (isDivided && count > 2))
    #expect(!text.contains("rater-"))
  }

  @Test func theGapBetweenTheSidesComesFirst() throws {
    let answers = RelationshipAnswers.sketch([
      .sketch("a", questionnaire.cells("2")), .sketch("b", questionnaire.cells("1"), side: .theirs),
    ])
    let report = try report(answers)
    #expect(report.lines(width: 120).first?.hasPrefix("Begin bij het verschil. Vendex: jullie zien") == true)
    #expect(report.lines(width: 120).contains("  Hieronder staat hoe zij het zien: daar volgt de uitkomst uit."))
  }

  @Test func anOpenLevelNamesWhatIsUnknown() throws {
    let text = try report(.sketch(questionnaire.cells("", ["transactions": "2"]))).lines(width: 120).joined(
      separator: " ")
    #expect(text.hasPrefix("Vendex: nog open"))
    #expect(text.contains("Nog niet bekend, en dit maakt het verschil: click-seek-out"))
    #expect(!text.contains("transactions-purchase"))
  }

  @Test func theReasonSaysWhichCheckIsTheLowest() throws {
    let lines = try report(.sketch(questionnaire.cells("3", ["click": "1"]))).reason(width: 120)
    #expect(lines.contains("  De laagste van de drie telt, en dat is hier het fundament."))
  }

  @Test func severalAnswersThatTipTheLevelAreSaidInThePluralAndOneInTheSingular() throws {
    // What the customer did: just enough by one answer, or short by one.
    let enough = ["fruitful-reference": "2", "attention-customer-initiative": "1", "care-supplier-considered": "1"]
    let tooLittle = ["fruitful-reference": "1", "attention-customer-initiative": "?", "care-supplier-considered": "0"]
    let down = try report(.sketch(questionnaire.cells("2", enough.merging(["growth-supplier-aim": "1"]) { $1 })))
    let up = try report(.sketch(questionnaire.cells("2", tooLittle.merging(["growth-supplier-aim": "?"]) { $1 })))
    let level = questionnaire.levels.map { $0.name[.dutch] }
    let (lower, higher) = (down.lines(width: 300), up.lines(width: 300))
    #expect(
      lower.contains(
        "  Wees hier zuinig op: fruitful-reference (nu een 2). Wordt dat minder, dan is het \(level[0]) (niveau 1)."))
    #expect(lower.contains { $0.hasSuffix("Wordt één daarvan minder, dan is het \(level[1]) (niveau 2).") })
    #expect(
      higher.contains(
        "  Voor \(level[1]) (niveau 2) is één stap genoeg: fruitful-reference (nu een 1). Wat zou er moeten gebeuren?"
      ))
  }

  @Test func stepsAreNumberedWithTheAnswersThatCalledThemUp() throws {
    let step = NextStep(
      id: "call", text: .sketch("Bel eens."), condition: NextStep.Condition(question: "click-values", atMost: 1),
      isHeldDuringTender: false)
    let index = questionnaire.index(of: "click-values")
    let report = try report(
      .sketch(questionnaire.cells("2", ["click-values": "0"])), steps: [OfferedStep(step: step, because: [index])])
    #expect(
      report.steps(width: 80) == ["  Volgende stappen", "   1. Bel eens.", "      Waarom: click-values (nu een 0)"])
    #expect(report.lines(width: 80).suffix(3).elementsEqual(report.steps(width: 80)))
  }

  @Test func aNameIsShownAndNeverSent() throws {
    let line = try report(.sketch(questionnaire.cells("2")), name: "A\u{1B}[2J\u{202E}B\nC").lines(width: 80).first
    #expect(line?.hasPrefix("A␛[2J\\u{202E}B␊C: ") == true)
  }

  @Test func noWordOfACheckIsBrokenOnANarrowScreen() throws {
    let lines = try report(.sketch(questionnaire.cells("2"))).lines(width: 40)
    #expect(lines.contains("  wederkerigheid ██████████ 3"))
    #expect(lines.contains { $0.hasPrefix("    geven 2,0 van 3") })
  }

  @Test func whatIsUnknownHasTheNumberThatAnswersIt() throws {
    var context = LevelReport.Context(answeredBeside: 2)
    let numbers = questionnaire.questions.indices.map { $0 == 0 ? nil : $0 + 1 }
    context.asking = LevelReport.Context.Asking(
      question: "vraag Vendex", numbers: numbers, rest: "verder Vendex", isRestLater: false)
    let text = try report(.sketch(questionnaire.cells("", ["transactions": "2"])), context: context).lines(width: 300)
      .joined(separator: "\n")
    let ids = questionnaire.questions.map(\.id)
    #expect(text.contains("verschil: \(ids[0]), \(ids[1]) [2], "))
    #expect(text.contains("Beginnen doe je met vraag Vendex 2."))
  }

  @Test func aNameThatEndsInAFullStopGetsNoSecondOne() throws {
    var context = LevelReport.Context(get: ["werk voor Smit B.V."])
    context.cooler = ["klik"]
    let lines = try report(.sketch(questionnaire.cells("2")), context: context).lines(width: 80)
    #expect(lines.contains("  Jullie krijgen: werk voor Smit B.V."))
  }

  @Test func linesAndBytesAreTheSame() throws {
    let report = try report(.sketch(questionnaire.cells("1")))
    let joined = report.lines(width: 57).map { $0 + "\n" }.joined()
    #expect(joined == String(decoding: report.bytes(width: 57), as: UTF8.self))
  }
}
