import Foundation
import TestSupport
import Testing

/// Sheets are typed on a real terminal, and the terminal never gets to see them.
struct MaskedTests {
  @Test(arguments: ["xterm-256color", "dumb"]) func noByteOfASheetReachesTheTerminal(name: String) async throws {
    let home = try Home(["TERM": name])
    let command = try builtProduct("wederzijds") + " --language nl"
    let terminal = try home.terminal(running: ["script", "-q", "-f", "-c", "exec \(command)", home.path("typescript")])
    try await terminal.waitForPrompt(number: 1)
    for line in ["begin workshop-90", "", "Vendex", "1", "", "3", "", "", ""] { try await terminal.answer(line) }
    // Two at once: the second is there before anybody asks for it. Then one that is wrong, one that is dropped.
    try terminal.type("2203 21?0 03-2\r3210 0?12 3-01\r")
    _ = try await terminal.wait(for: "Vel B is binnen")
    try await terminal.answer("2203 21x0")
    try terminal.type("2203 21")
    try terminal.press("C-c")
    try await terminal.answer("2222 3333 1111")
    _ = try await terminal.wait(for: "Vel C is binnen")
    try terminal.press("C-d")
    _ = try await terminal.end()
    let sent = try ProgramRun(["sed", "1d;$d", home.path("typescript")]).text
    let start = try #require(sent.range(of: "vel A> "))
    let end = try #require(sent.range(of: "Vel C is binnen"))
    let shown = String(sent[start.lowerBound..<end.lowerBound])
    for group in ["2203", "21?0", "03-2", "3210", "0?12", "3-01", "21x0", "2222", "3333", "1111"] {
      #expect(!shown.contains(group), "\(shown)")
    }
    // Between a prompt and the end of its line stand stars.
    let lines = shown.split(whereSeparator: \.isNewline).map(String.init).filter {
      $0.contains("vel ") && $0.contains("> ")
    }
    #expect(lines.count >= 5)
    for line in lines {
      let typed = line.components(separatedBy: "> ").last ?? ""
      let rest = ["\u{1B}[1m", "\u{1B}[0m", "\u{1B}[?2004h", "\u{1B}[?2004l", "\r", "^C"]
        .reduce(typed) { $0.replacing($1, with: "") }
      #expect(rest.allSatisfy { "* \u{8}".contains($0) }, "\(line)")
    }
  }
}
