import Instrument
import Phrasebook
import TestSupport
import Testing
import TextLayout

@testable import Reports

@Suite struct MapReportTests {
  private let questionnaire = Questionnaire.givingAndTaking

  private func assessment(_ all: String, _ exceptions: [String: String] = [:]) -> Assessment {
    Assessor(questionnaire, form: .full).assess(.sketch(questionnaire.cells(all, exceptions)))
  }

  private func lines(
    _ entries: [MapReport.Entry], width: Int = 80, language: Language = .dutch
  ) throws -> [String] {
    MapReport(
      entries, levels: questionnaire.levels, phrases: try .shipped(language, "commands", "phrases", "report")
    ).lines(width: width)
  }

  /// The row of the grid for this foundation, and what its cells hold.
  private func cells(_ lines: [String], foundation: Int) throws -> [String] {
    let row = try #require(lines.first { $0.hasPrefix("\(foundation) |") })
    return row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.filter { $0 != " " } }
  }

  @Test func aRelationshipStandsWhereItsEvidenceAndFoundationMeet() throws {
    let lines = try lines([
      MapReport.Entry(name: "Alles", assessment: assessment("3")),
      MapReport.Entry(name: "Groeikans", assessment: assessment("2", ["growth": "1"])),
      MapReport.Entry(name: "Kwetsbaar", assessment: assessment("3", ["click": "1"])),
      MapReport.Entry(name: "Niets", assessment: assessment("0")),
      MapReport.Entry(name: "Onbekend", assessment: assessment("?")),
    ])
    #expect(try cells(lines, foundation: 3) == ["", "2", "1"])
    #expect(try cells(lines, foundation: 2) == ["", "", "3"])
    #expect(try cells(lines, foundation: 1) == ["4", "", ""])
    #expect(lines.contains { $0.hasPrefix("  5  Onbekend") && $0.contains("nog niet op de kaart") })
  }

  @Test func theTargetAndTheMovementStandBesideTheName() throws {
    let name = questionnaire.levels.map { $0.name[.dutch] }
    let entries = (1...3).map { (previous: Int) in
      MapReport.Entry(
        name: "R\(previous)", assessment: assessment("2", ["growth": "1"]), previousLevel: previous, target: 3)
    }
    let lines = try lines(entries, width: 100)
    #expect(lines.contains("  1  R1  \(name[1]) (niveau 2) ▲ was \(name[0]) (niveau 1) · doel: \(name[2]) (niveau 3)"))
    #expect(lines.contains("  2  R2  \(name[1]) (niveau 2) · doel: \(name[2]) (niveau 3)"))
    #expect(lines.contains("  3  R3  \(name[1]) (niveau 2) ▼ was \(name[2]) (niveau 3) · doel: \(name[2]) (niveau 3)"))
  }

  @Test func whatWasNeverAnsweredSaysSo() throws {
    let lines = try lines([MapReport.Entry(name: "Nieuw", assessment: nil)])
    #expect(lines.last == "  1  Nieuw  nog niet beantwoord" as String?)
  }

  @Test(arguments: [20, 40, 80, 100, 120], [Language.dutch, .english])
  func noLineIsWiderThanTheScreen(width: Int, language: Language) throws {
    let names = ["Vendex", "Gemeente Súdwest-Fryslân 🙂 met een heel lange naam", "日本の会社", "a\u{1B}[31m\u{202E}b"]
    let entries = (0..<60).map { index in
      MapReport.Entry(
        name: names[index % names.count], assessment: assessment(index % 2 == 0 ? "2" : "3"), previousLevel: 1,
        target: 2)
    }
    let lines = try lines(entries, width: width, language: language)
    for line in lines { #expect(displayWidth(line) <= width) }
    #expect(!lines.joined().contains("\u{1B}") && !lines.joined().contains("\u{202E}"))
    // Every number stands on the map once.
    let grid = lines.filter { $0.contains("|") }.joined(separator: " ")
    let numbers = grid.split { !$0.isNumber }.compactMap { Int($0) }
    for number in 10...60 { #expect(numbers.count { $0 == number } == 1) }
  }
}
