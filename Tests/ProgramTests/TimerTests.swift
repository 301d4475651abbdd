import Foundation
import TestSupport
import Testing

/// A timer that runs out while somebody types, in a real terminal.
struct TimerTests {
  private func said(_ key: String) throws -> String { try words(key, ["timer": "/tijd"], file: "agenda") }

  /// The lines after the one with which the timer was set.
  private func below(_ command: String, at terminal: TmuxTerminal) throws -> [String] {
    let lines = try terminal.everything()
    let start = try #require(lines.lastIndex { $0.hasSuffix("> " + command) })
    return Array(lines[(start + 1)...])
  }

  @Test(arguments: ["xterm-256color", "dumb"], [80, 40])
  func itSpeaksAboveAHalfTypedLineThatIsThenEnteredWhole(name: String, columns: Int) async throws {
    let terminal = try await Home(["TERM": name, "NO_COLOR": "1"]).terminal(columns: columns)
    try await terminal.answer("begin")
    try await terminal.answer("/tijd 2s")
    try terminal.type("Van Bart Trans")
    try await terminal.wait(forLastLine: "relatie> Van Bart Trans")
    _ = try await terminal.wait(for: "De tijd is om.")
    try await terminal.wait(forLastLine: "relatie> Van Bart Trans")
    let seen = flow(try below("/tijd 2s", at: terminal))
    #expect(try seen.hasSuffix(said("timer-over") + " relatie> Van Bart Trans"), "\(seen)")
    #expect(try await flow(terminal.answer("port")).contains("‘Van Bart Transport’ is nieuw hier."))
  }

  @Test func itLeavesAMaskedLineMasked() async throws {
    let terminal = try await Home().terminal()
    for line in ["begin workshop-90", "", "Vendex", "1", "", "3", "", "", "", "/tijd 2s"] {
      try await terminal.answer(line)
    }
    try terminal.type("2103 21")
    _ = try await terminal.wait(for: "De tijd is om.")
    try await terminal.wait(forLastLine: "vel A> **** **")
    try terminal.type("?0 03-2\r")
    _ = try await terminal.wait(for: "Vel A is binnen")
    #expect(try !terminal.flowing().contains("2103 21"))
  }

  @Test func afterTheSessionWasLeftItIsSilent() async throws {
    let terminal = try await Home().terminal()
    try await terminal.answer("begin")
    try await terminal.answer("/tijd 2s")
    try await terminal.answer("/stop")
    try await Task.sleep(for: .seconds(3))
    #expect(try await !flow(terminal.answer("agenda")).contains("De tijd is om."))
    #expect(try !terminal.flowing().contains("De tijd is om."))
  }
}
