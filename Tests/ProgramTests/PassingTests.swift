import Foundation
import TestSupport
import Testing

/// The keyboard is passed on at a real terminal: what one types reaches neither the terminal nor whoever comes next.
struct PassingTests {
  private static let toTheHandover = ["begin workshop-90", "", "Vendex", "1", "", "3", "", "", "2"]
  private let switchedOver = "\u{1B}[?1049h"
  private let switchedBack = "\u{1B}[?1049l"

  /// A terminal at the hand-over to A; all that the program sends is written to `typescript` in its home.
  private func atHandover(_ home: Home) async throws -> TmuxTerminal {
    let command = try builtProduct("wederzijds") + " --language nl"
    let terminal = try home.terminal(running: ["script", "-q", "-f", "-c", "exec \(command)", home.path("typescript")])
    try await terminal.waitForPrompt(number: 1)
    for line in Self.toTheHandover.dropLast() { try await terminal.answer(line) }
    try terminal.enter("2")
    _ = try await terminal.wait(for: "Geef het toetsenbord aan A")
    return terminal
  }

  /// Answers so many questions, each once it stands there.
  private func answer(_ marks: [String], as name: String, from first: Int = 1, at terminal: TmuxTerminal) async throws {
    try terminal.press("Enter")
    for (offset, mark) in marks.enumerated() {
      _ = try await terminal.wait(for: "[\(name) \(first + offset)/12")
      _ = try await terminal.wait(forLastLine: "antwoord>")
      try terminal.enter(mark)
    }
  }

  private let low = ["2", "1", "0", "3", "?", "-", "2", "1", "0", "3", "2", "1"]

  @Test func noAnswerReachesTheTerminalAndTheScreenIsAsBefore() async throws {
    let home = try Home(["TERM": "xterm-256color"])
    let terminal = try await atHandover(home)
    for name in ["A", "B", "C"] {
      _ = try await terminal.wait(for: "Geef het toetsenbord aan \(name)")
      try await answer(low, as: name, at: terminal)
    }
    _ = try await terminal.wait(for: "Iedereen is klaar")
    let all = try terminal.everything()
    #expect(all.contains { $0.contains("Hoe antwoorden jullie?") })
    #expect(!all.contains { $0.contains("[A ") || $0.contains("Geef het toetsenbord") })
    try terminal.press("C-d")
    _ = try await terminal.end()
    let sent = try ProgramRun(["sed", "1d;$d", home.path("typescript")]).text
    let pages = sent.components(separatedBy: switchedOver)
    #expect(pages.count == 2)
    let page = try #require(pages.last?.components(separatedBy: switchedBack).first)
    #expect(page.components(separatedBy: "\u{1B}[2J").count == 1 + 3 * 13)
    // Behind each prompt stands one star and nothing else.
    for line in page.components(separatedBy: "antwoord> ").dropFirst() {
      let typed = line.components(separatedBy: "\u{1B}[?2004l").first ?? ""
      let rest = ["\u{1B}[1m", "\u{1B}[0m", "\u{1B}[?2004h", "\r"].reduce(typed) { $0.replacing($1, with: "") }
      #expect(rest.allSatisfy { "* \u{8}\n".contains($0) }, "\(line)")
    }
  }

  @Test func whatIsTypedAheadIsNobodysAnswer() async throws {
    let home = try Home(["TERM": "xterm-256color"])
    let terminal = try await atHandover(home)
    try await answer(Array(low.dropLast()), as: "A", at: terminal)
    _ = try await terminal.wait(for: "[A 12/12")
    _ = try await terminal.wait(forLastLine: "antwoord>")
    // More lines than are asked for, all at once.
    try terminal.send(Array("3\r3\r3\r3\r".utf8))
    _ = try await terminal.wait(for: "Geef het toetsenbord aan B")
    try await Task.sleep(for: .milliseconds(500))
    let screen = flow(try terminal.screen())
    #expect(screen.contains("Klaar: A. Nog te gaan: B, C."), "\(screen)")
    try await answer(["1"], as: "B", at: terminal)
    _ = try await terminal.wait(for: "[B 2/12")
  }

  @Test(arguments: ["C-d", "C-c"]) func whoeverLeavesGetsTheScreenBack(key: String) async throws {
    let terminal = try await atHandover(try Home(["TERM": "xterm-256color"]))
    try await answer(["3", "2"], as: "A", at: terminal)
    _ = try await terminal.wait(for: "[A 3/12")
    try terminal.press(key)
    if key == "C-c" {
      _ = try await terminal.wait(for: "^C")
      try terminal.press(key)
    }
    _ = try await terminal.end()
    let all = try terminal.everything()
    #expect(all.contains { $0.contains("Hoe antwoorden jullie?") })
    #expect(!all.contains { $0.contains("[A ") })
  }

  @Test func aSignalToEndGivesTheScreenBack() async throws {
    let home = try Home(["TERM": "xterm-256color"])
    let terminal = try await home.terminal()
    for line in Self.toTheHandover.dropLast() { try await terminal.answer(line) }
    try terminal.enter("2")
    _ = try await terminal.wait(for: "Geef het toetsenbord aan A")
    try await terminal.resize(columns: 60, rows: 30)
    try await answer(["3"], as: "A", at: terminal)
    _ = try await terminal.wait(for: "[A 2/12")
    kill(terminal.processID, SIGTERM)
    _ = try await terminal.end()
    let all = flow(try terminal.everything())
    #expect(all.contains("Hoe antwoorden jullie?"))
    #expect(!all.contains("[A "))
  }

  @Test func aKilledTurnGoesOnBehindAHandoverAtTheNextQuestion() async throws {
    let home = try Home(["TERM": "xterm-256color"])
    let terminal = try await home.terminal()
    for line in Self.toTheHandover.dropLast() { try await terminal.answer(line) }
    try terminal.enter("2")
    _ = try await terminal.wait(for: "Geef het toetsenbord aan A")
    try await answer(low, as: "A", at: terminal)
    _ = try await terminal.wait(for: "Geef het toetsenbord aan B")
    try await answer(["3", "2"], as: "B", at: terminal)
    _ = try await terminal.wait(for: "[B 3/12")
    kill(terminal.processID, SIGKILL)
    _ = try await terminal.end()
    let again = try await home.terminal()
    try again.enter("verder")
    _ = try await again.wait(for: "Geef het toetsenbord aan B")
    let screen = flow(try again.screen())
    #expect(screen.contains("Klaar: A. Halverwege: B. Nog te gaan: C."), "\(screen)")
    try await answer(["1"], as: "B", from: 3, at: again)
    _ = try await again.wait(for: "[B 4/12")
  }

  @Test func aDumbTerminalMasksAndHasNoPages() async throws {
    let home = try Home(["TERM": "dumb"])
    let terminal = try await atHandover(home)
    try await answer(["3", "2"], as: "A", at: terminal)
    _ = try await terminal.wait(for: "[A 3/12")
    try terminal.press("C-d")
    _ = try await terminal.end()
    let sent = try ProgramRun(["sed", "1d;$d", home.path("typescript")]).text
    #expect(!sent.contains("\u{1B}["))
    #expect(sent.contains("antwoord> *"))
    #expect(!sent.contains("antwoord> 3"))
  }
}
