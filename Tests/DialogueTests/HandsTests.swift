import Instrument
import Testing
import Workshop

/// A show of hands: typed in sight, and told as not blind wherever it is read.
@MainActor
@Suite struct HandsTests {
  private static let toTheChoice = ["begin workshop-90", "", "Vendex", "1", "2019", "6", "", ""]

  private func sit(_ lines: [String], at desk: Desk, columns: Int = 80) throws -> String {
    try desk.sit(lines.map(ReadResult.line), columns: columns).console.transcript
  }

  private func flow(_ shown: String) -> String {
    shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [Language.dutch, .english])
  func itIsToldAsNotBlindInTheSpreadAndWithTheLevel(_ language: Language) throws {
    let desk = try Desk(language)
    let rows = Array(repeating: "2 1 3 ? 2 0", count: 12)
    let shown = flow(try sit(Self.toTheChoice + ["3"] + rows + ["", "", "", "", "/stop"], at: desk))
    let phrases = try desk.content.phrases(language: language)
    #expect(shown.contains(flow(phrases("spread-hands"))))
    #expect(shown.contains("0 ● 1 ● 2 ●● 3 ●"))
    for command in ["niveau Vendex", "waarom niveau Vendex"] {
      #expect(flow(try sit([command], at: desk)).contains(phrases("report-in-sight")), "\(command)")
    }
  }

  @Test func onPaperAndAtTheKeyboardItIsNot() throws {
    for (way, answers) in [("", ["2222 2222 2222", "1111 1111 1111", ""]), ("2", [])] {
      let desk = try Desk()
      let turns = way.isEmpty ? [] : (1...2).flatMap { _ in [""] + Array(repeating: "2", count: 12) }
      let team = ["begin workshop-90", "", "Vendex", "1", "2019", "2", "", "", way]
      let shown = try sit(team + answers + turns + ["", "", "", "", "/stop", "niveau Vendex"], at: desk)
      #expect(shown.contains(" van 3), zoals het er nu uitziet"))
      #expect(!shown.lowercased().contains("niet blind:"))
    }
  }

  @Test func aRowIsTakenBackAndMended() throws {
    let desk = try Desk()
    let lines = ["3", "2 1 3 ? 2 0", "2 1 3 ? 2", "/ongedaan", "3 3 3 3 3 3", "terug"]
    let shown = try sit(Self.toTheChoice + lines, at: desk)
    #expect(flow(shown).contains("Typ 6 antwoorden op een rij"))
    #expect(flow(shown).contains("De rij met ieders antwoord over Vendex telt niet meer mee: elkaar zomaar opzoeken."))
    #expect(shown.contains("Je eerdere antwoord: 3 3 3 3 3 3"))
  }

  @Test func whoComesLaterHoldsUpFingersToo() throws {
    let desk = try Desk()
    let later = ["3", "2 1 3 ? 2 0", "/terug", "/terug", "/terug", "/terug", "/terug", "7", "", "", ""]
    let shown = try sit(Self.toTheChoice + later + ["2 1 3 ? 2 0 1", "terug"], at: desk)
    #expect(shown.contains("Je eerdere antwoord: 2 1 3 ? 2 0 1"))
  }
}
