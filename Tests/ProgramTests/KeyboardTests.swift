import Foundation
import TestSupport
import Testing

/// The Tab key and the arrow keys, and what they must not bring back.
struct KeyboardTests {
  private func answeredHome() throws -> Home {
    let home = try Home()
    try home.run([], Script.toTheThirdQuestion)
    return home
  }

  @Test func tabCompletesCommandsAndNames() async throws {
    let terminal = try await answeredHome().terminal()
    try terminal.type("niv")
    try terminal.press("Tab")
    try await terminal.wait(forLastLine: "wederzijds> niveau")
    try terminal.type("Ve")
    try terminal.press("Tab")
    try await terminal.wait(forLastLine: "wederzijds> niveau Vendex")
    #expect(try await terminal.answer("").contains("Vendex: "))
  }

  @Test func tabCompletesAccentsQuotesAndSpaces() async throws {
    let home = try Home(["LANG": "C"])
    for name in ["Café \"Zoë\" & Zn", "Cafeteria", "O'Neill"] {
      try home.run(["--language", "nl"], ["begin", name, "1"])
    }
    let terminal = try await home.terminal(["--language", "nl"])
    try terminal.type("niveau ca")
    try terminal.press("Tab", "Tab", "Tab")
    try await terminal.wait(for: "Cafeteria")
    try await terminal.wait(forLastLine: "wederzijds> niveau Caf")
    try terminal.type("e \"")
    try terminal.press("Tab")
    try await terminal.wait(forLastLine: "wederzijds> niveau Cafe \"Zoë\" & Zn")
    #expect(try await terminal.answer("").contains("Over Café \"Zoë\" & Zn is"))
    try terminal.type("niveau o'")
    try terminal.press("Tab")
    try await terminal.wait(forLastLine: "wederzijds> niveau O'Neill")
  }

  @Test func tabOffersNoNameThatCouldHarmTheLine() async throws {
    let home = try Home()
    try home.run([], ["begin", "Ven\u{202E}dex", "1"])
    let terminal = try await home.terminal()
    try terminal.type("niveau ve")
    try terminal.press("Tab", "Tab")
    try terminal.type("x")
    try await terminal.wait(forLastLine: "wederzijds> niveau vex")
  }

  @Test func tabCompletesTheNameThatIsAskedFor() async throws {
    let home = try Home()
    try home.run([], ["begin", "Bakker Smit & Zn", "1"])
    let terminal = try await home.terminal(["begin"])
    try terminal.type("Bak")
    try terminal.press("Tab")
    try await terminal.wait(forLastLine: "relatie> Bakker Smit & Zn")
    #expect(try await terminal.answer("").contains("Stap 2"))
  }

  @Test func tabNeverProposesAValue() async throws {
    let terminal = try await answeredHome().terminal(["verder"])
    let before = try terminal.everything()
    try terminal.press("Tab", "Tab")
    try terminal.type("x")
    try await terminal.wait(forLastLine: "antwoord> x")
    #expect(try terminal.everything().dropLast() == before.dropLast())
    try terminal.press("BSpace")
    try terminal.type("/over")
    try terminal.press("Tab")
    try await terminal.wait(forLastLine: "antwoord> /overslaan")
  }

  @Test func answersAreNeverRemembered() async throws {
    let home = try Home()
    let terminal = try await home.terminal()
    try await terminal.answer("begin")
    try await terminal.answer("Geheim BV")
    for line in ["1", "sinds toen", "2", "3", "/waarom", "/stop"] { try await terminal.answer(line) }
    try await terminal.answer("relaties")
    try terminal.enter("stop")
    #expect(try await terminal.end() == .exited(0))
    #expect(try String(contentsOfFile: home.history, encoding: .utf8) == "begin\nrelaties\nstop\n")
  }

  @Test func theArrowKeysBringBackCommandsOnlyWhereTheyBelong() async throws {
    let home = try Home()
    let terminal = try await home.terminal()
    try await terminal.answer("relaties")
    for line in ["begin"] + Script.toTheThirdQuestion.dropFirst() { try await terminal.answer(line) }
    try terminal.press("Up", "Up")
    try terminal.type("x")
    try await terminal.wait(forLastLine: "antwoord> x")
    try terminal.press("BSpace")
    try await terminal.answer("/stop")
    try terminal.press("Up")
    try await terminal.wait(forLastLine: "wederzijds> begin")
    try terminal.press("Up")
    try await terminal.wait(forLastLine: "wederzijds> relaties")
    try await terminal.answer("")
    try terminal.enter("stop")
    #expect(try await terminal.end() == .exited(0))
    let again = try await home.terminal()
    try again.press("Up", "Up")
    try await again.wait(forLastLine: "wederzijds> relaties")
  }
}
