import Foundation
import TestSupport
import Testing

/// Every byte that goes to a terminal: for who hears the screen instead of seeing it, and for names that would harm it.
struct RawStreamTests {
  /// What the terminal gets while `lines` are typed, one at each prompt, and then Ctrl-D.
  private func bytes(_ home: Home, _ words: [String], typing lines: [String]) async throws -> String {
    let command = ([try builtProduct("wederzijds")] + words).joined(separator: " ")
    let terminal = try home.terminal(running: ["script", "-q", "-f", "-c", "exec \(command)", home.path("typescript")])
    try await terminal.waitForPrompt(number: 1)
    for line in lines { try await terminal.answer(line) }
    try terminal.press("C-d")
    _ = try await terminal.end()
    return try ProgramRun(["sed", "1d;$d", home.path("typescript")]).text
  }

  @Test func whatWasSaidIsNeverDrawnAnew() async throws {
    let home = try Home()
    let lines = ["begin", "Vendex", "1", "1998", "2", "2", "7", "waarom", "help", "terug", "", "stop", "niveau Vendex"]
    let sent = try await bytes(home, [], typing: lines)
    #expect(sent.contains("[Vendex 2/12"))
    let rest = withoutWhatIsMeant(sent)
    #expect(!rest.contains("\u{1B}"))
    #expect(!rest.contains("\u{8}"))
    #expect(!rest.contains("\r"))
  }

  /// The bytes without bold, and without what a prompt says at its begin and end.
  private func withoutWhatIsMeant(_ sent: String) -> String {
    ["\u{1B}[1m", "\u{1B}[0m", "\u{1B}[?2004h", "\u{1B}[?2004l\r", "\r\n"].reduce(sent) { $0.replacing($1, with: "") }
  }

  @Test(arguments: ["dumb", "xterm-256color"]) func hostileNamesAreShownAndNotObeyed(name: String) async throws {
    let home = try Home(["TERM": name])
    for name in HostileNames.all.prefix(2) { try home.run([], ["begin", name, "1"]) }
    let sent = try await bytes(home, ["begin"], typing: ["1", "1", "2", "3", "/stop", "relaties", "niveau", "verder"])
    #expect(sent.contains("\\u{202E}"))
    #expect(sent.contains("\u{1B}") == (name != "dumb"))
    #expect(HostileNames.harm(in: withoutWhatIsMeant(sent)) == [])
  }
}
