import Instrument
import Phrasebook
import TestSupport
import Testing
import TextLayout

@testable import Reports

@Suite struct ComparisonReportTests {
  private let questionnaire = Questionnaire.givingAndTaking

  private func lines(
    from: [AnswerCell], to: [AnswerCell], width: Int = 80, language: Language = .dutch
  ) throws -> [String] {
    let assess = { (cells: [AnswerCell]) in Assessor(questionnaire, form: .full).assess(.sketch(cells)) }
    let comparison = try #require(
      Comparison(from: assess(from), by: questionnaire, to: assess(to), by: questionnaire, as: .supplier))
    return ComparisonReport(
      comparison, relationshipName: "Vendex", role: .supplier, questionnaire: questionnaire,
      phrases: try .shipped(language, "commands", "report"), days: ("mei", "juni")
    ).lines(width: width)
  }

  @Test func theLevelIsSaidInWordsAndWithAMark() throws {
    let (low, high) = (questionnaire.cells("2", ["growth": "1"]), questionnaire.cells("2"))
    let names = questionnaire.levels.map { $0.name[.dutch] }
    #expect(
      try lines(from: low, to: high)[1]
        == "  ▲ Het niveau ging omhoog: van \(names[1]) (niveau 2) naar \(names[2]) (niveau 3).")
    #expect(
      try lines(from: high, to: low)[1]
        == "  ▼ Het niveau ging omlaag: van \(names[2]) (niveau 3) naar \(names[1]) (niveau 2).")
    #expect(try lines(from: low, to: low)[1] == "  Het niveau is gelijk gebleven: \(names[1]) (niveau 2).")
    #expect(
      try lines(from: questionnaire.cells("?"), to: low)[1]
        == "  Het niveau was nog open, en is nu: \(names[1]) (niveau 2).")
  }

  @Test func everyBlockSaysWhereItWentAndTheGreatestStepComesFirst() throws {
    let before = questionnaire.cells("2", ["click-values": "1", "growth-goals": "0", "care": "3"])
    let after = questionnaire.cells("2", ["click-values": "2", "growth-goals": "3"])
    let lines = try lines(from: before, to: after)
    #expect(lines.contains { $0.hasPrefix("  click") && $0.hasSuffix("60 →  67  ▲ omhoog") })
    #expect(lines.contains { $0.hasPrefix("  care") && $0.hasSuffix("100 →  67  ▼ omlaag") })
    #expect(lines.contains { $0.hasPrefix("  attention") && $0.hasSuffix("67 →  67  = gelijk") })
    let goals = try #require(lines.firstIndex { $0.contains("growth-goals  0 → 3") })
    let values = try #require(lines.firstIndex { $0.contains("click-values  1 → 2") })
    #expect(goals < values)
    #expect(lines.last == "  Gelijk gebleven: 22.")
  }

  @Test func whatBecameKnownOrUnknownIsSaidApart() throws {
    let before = questionnaire.cells("2", ["click-values": "?", "growth-goals": "1"])
    let after = questionnaire.cells("2", ["growth-goals": "-"])
    let text = try lines(from: before, to: after).joined(separator: "\n")
    #expect(text.contains("Dit was nog niet bekend, en nu wel:\n    click-values  ? → 2"))
    #expect(text.contains("Hier stond toen een antwoord en nu niet (niet gevraagd, of ?):\n    growth-goals  1 → ?"))
  }

  @Test func whereOtherQuestionsWereKnownThatIsSaidFirst() throws {
    let before = questionnaire.cells("2", ["growth": "?"])
    let text = try lines(from: before, to: questionnaire.cells("2"), width: 200)
    #expect(text[1].contains("nu 29."), "\(text[1])")
    #expect(try !lines(from: before, to: before, width: 200)[1].contains("cijfer"))
  }

  @Test func whereNothingMovedThatIsSaid() throws {
    let cells = questionnaire.cells("2")
    #expect(try lines(from: cells, to: cells).last == "  Geen enkel antwoord is veranderd. Gelijk gebleven: 29.")
  }

  @Test(arguments: [40, 80], [Language.dutch, .english])
  func noLineIsWiderThanTheScreen(width: Int, language: Language) throws {
    let lines = try lines(
      from: questionnaire.cells("1"), to: questionnaire.cells("3"), width: width, language: language)
    for line in lines { #expect(displayWidth(line) <= width, "\(line)") }
  }
}
