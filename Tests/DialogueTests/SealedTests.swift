import Foundation
import Instrument
import Testing
import Workshop

/// Before the answers are shown, nothing that anybody can type tells what stands on a sheet.
@MainActor
@Suite struct SealedTests {
  private static let opening = ["begin workshop-90", "", "Vendex", "1", "2019", "3", "", "", ""]

  private static let commands = [
    "niveau Vendex", "niveau", "waarom niveau", "stappen", "kaart", "vergelijk", "vergelijk Vendex", "relaties",
    "relatie Vendex", "sessies", "sessies 1", "acties", "krijgen Vendex", "doel Vendex", "", "ongedaan", "opnieuw",
    "ongedaan", "ongedaan", "opnieuw", "vraag Vendex 1", "agenda", "/stop", "deelnemers", "onthul", "spreiding",
    "ronde 1",
    "afspraak 1 2",
  ]

  /// What everybody sees after three sheets were typed, while the session is left and entered again.
  private func seen(_ sheets: [String], _ language: Language) throws -> String {
    let desk = try Desk(language)
    try desk.sit((Self.opening + sheets).map(ReadResult.line))
    // Everything at the main prompt, and then everything at the question where the session stands.
    let main = try desk.sit(Self.commands.map(ReadResult.line)).console.transcript
    let inside = [
      "verder", "/spreiding", "/spreiding 1", "/ronde 1", "/afspraak", "/afspraak 1 2", "/deelnemers",
      "/deelnemers erbij Kim",
      "/deelnemers B = Piet", "/deelnemers eraf Piet", "nee", "/deelnemers eraf A", "ja", "/ongedaan", "/onthul",
      "/help",
      "/waarom", "/open", "/voorbeeld", "/niveau", "/agenda", "/terug", "/terug", "/stop",
    ]
    return try main + desk.sit(inside.map(ReadResult.line)).console.transcript
  }

  @Test(arguments: [Language.dutch, .english])
  func nothingSaysWhatWasAnswered(_ language: Language) throws {
    let low = try seen(["0000 0000 0000", "0000 0000 0000", "0000 0000 0000"], language)
    let high = try seen(["3333 3333 3333", "3?33 2233 3233", "3333 3333 33-3"], language)
    #expect(low == high)
    #expect(low.contains("A"))
    #expect(!low.contains("[why-"))
  }

  /// What everybody sees while the keyboard is passed on and somebody is halfway: at the main prompt, and where it goes on.
  private func seenHalfway(_ first: [String], _ second: [String], _ language: Language) throws -> String {
    let desk = try Desk(language)
    try desk.sit((Self.opening.dropLast() + ["2", ""] + first + [""] + second).map(ReadResult.line))
    let main = try desk.sit(Self.commands.map(ReadResult.line)).console.transcript
    let inside = [
      "verder", "/help", "/waarom", "/niveau", "/naar 1", "/ongedaan", "/open", "terug", "", "terug", "terug", "", "",
      "/help", "/waarom", "/voorbeeld", "terug", "", "", "", "/stop",
    ]
    return try main + desk.sit(inside.map(ReadResult.line)).console.transcript
  }

  @Test(arguments: [Language.dutch, .english])
  func whoeverGetsTheKeyboardLearnsNothing(_ language: Language) throws {
    let low = try seenHalfway(Array(repeating: "0", count: 12), ["0", "0", "0"], language)
    let high = try seenHalfway(
      ["3", "?", "2", "3", "3", "3", "-", "3", "1", "3", "3", "3"], ["3", "?", "1"], language)
    #expect(low == high)
    #expect(low.contains("[B 4/12"))
    #expect(!low.contains("[A "))
    #expect(!low.contains("[why-"))
  }

  @Test func afterTheyAreShownTheyCount() throws {
    let desk = try Desk(.dutch)
    let sheets = ["3333 3333 3333", "3333 3333 3333", "3333 3333 3333"]
    try desk.sit((Self.opening + sheets + ["", "", "", ""]).map(ReadResult.line))
    let level = try desk.sit([.line("niveau Vendex")]).console.transcript
    #expect(level.contains("memorabel samen groeien"))
  }

  @Test func anAgreementIsTakenBackByName() throws {
    let desk = try Desk(.dutch)
    let sheets = ["0000 0000 0000", "3333 3333 3333", "3333 3333 3333"]
    let talk = ["", "", "", "", "", "2 in mei", "/ongedaan", "/opnieuw", "/stop"]
    let shown = try desk.sit((Self.opening + sheets + talk).map(ReadResult.line)).console.transcript
      .replacing("\n", with: " ")
    #expect(shown.contains("Wat jullie over Vendex afspraken, geldt niet meer: elkaar zomaar opzoeken (2)."))
    #expect(shown.contains("Wat jullie over Vendex afspraken, geldt weer: elkaar zomaar opzoeken (2)."))
  }
}
