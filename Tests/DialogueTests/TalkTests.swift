import Instrument
import Storage
import Testing
import Workshop

/// What comes of talking about a question in a team, and where it is read again.
@MainActor
@Suite struct TalkTests {
  /// Up to the first question that is talked about: three sheets, three questions apart.
  static let opening = [
    "begin workshop-90", "", "Vendex", "1", "2019", "3", "", "", "", "0000 0000 0000", "3333 3333 3333",
    "3333 3333 3333",
    "",
    "", "", "", "",
  ]

  private func talk(_ lines: [String]) throws -> String {
    try Desk(.dutch).sit((Self.opening + lines).map(ReadResult.line)).console.transcript.replacing("\n", with: " ")
      .replacing("  ", with: " ")
  }

  @Test func thatATeamStaysOfTwoMindsIsShownAndToldWithTheOutcome() throws {
    let shown = try talk(["verdeeld per vestiging anders", "/terug", "/terug", "/stop", "niveau Vendex"])
    #expect(shown.contains("hierover zijn jullie het niet eens, en dat mag (elkaar zomaar opzoeken)"))
    #expect(shown.components(separatedBy: "→ verdeeld gebleven · per vestiging anders").count == 3)
    #expect(shown.contains("Hierover zijn jullie het niet eens, en dat mag: elkaar zomaar opzoeken."))
  }

  @Test func thatATeamStaysOfTwoMindsIsTakenBackByName() throws {
    let shown = try talk(["1 in mei", "/terug", "Divided", "/ongedaan", "/ongedaan", "/stop"])
    #expect(shown.contains("Wat jullie over Vendex afspraken, geldt weer: elkaar zomaar opzoeken (1)."))
    #expect(shown.contains("Wat jullie over Vendex afspraken, geldt niet meer: elkaar zomaar opzoeken (1)."))
    let again = try talk(["verdeeld", "/ongedaan", "/opnieuw", "/stop"])
    #expect(again.contains("Dat jullie over Vendex verdeeld zijn, staat er niet meer: elkaar zomaar opzoeken."))
    #expect(again.contains("Over Vendex staat er weer dat jullie verdeeld zijn: elkaar zomaar opzoeken."))
  }

  @Test func aParkedQuestionIsDoneAndItGoesOn() throws {
    let shown = try talk(["/parkeer", "/parkeer vraag het Sanne", "/terug", "/terug", "/stop", "parkeer"])
    #expect(shown.contains("De vraag staat op de parkeerplaats (elkaar zomaar opzoeken), en we gaan verder."))
    #expect(shown.contains("→ geparkeerd "))
    #expect(shown.contains("→ geparkeerd · vraag het Sanne"))
    #expect(shown.contains("1 elkaar zomaar opzoeken · Vendex "))
    #expect(shown.contains("2 vraag het Sanne · Vendex · dezelfde waarden"))
  }

  @Test func whatWasParkedIsTakenOffByItsNumber() throws {
    let shown = try talk(["/parkeer", "/parkeer 1 weg", "/terug", "/stop"])
    #expect(!shown.contains("→ geparkeerd"))
  }
}
