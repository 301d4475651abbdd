import Foundation
import TestSupport
import Testing

/// Stopping, going on and leaving at a shell, with a half-typed line: the line stays, and the terminal is as it was.
struct TerminalLifeTests {
  private static let compared = "; echo status $?; stty -a > after; cmp before after && echo same"

  @Test(arguments: [([], "wederzijds> "), (["verder"], "voorbeeld> ")])
  func theLineStaysWhenTheProgramIsStopped(words: [String], prompt: String) async throws {
    let home = try Home()
    try home.run([], Script.toTheFirstQuestion + Array(repeating: "2", count: 12))
    let terminal = try await home.shellTerminal()
    try terminal.enter("stty -a > before; \"$wederzijds\" \(words.joined())")
    let half = "één 日本 🙂 half"
    try await terminal.wait(for: prompt.trimmingCharacters(in: .whitespaces))
    try terminal.type(half)
    try await terminal.wait(forLastLine: prompt + half)
    let program = try #require(RunningProcess(terminal.processID).foreground)
    try terminal.press("C-z")
    try await terminal.wait(forLastLine: "shell$")
    #expect(program.state == "T")
    try terminal.enter("stty -a > after; cmp before after && echo same")
    try await terminal.wait(for: "same")
    try terminal.enter("clear; bg")
    try await terminal.wait(untilScreen: "says that it stopped again") { lines in
      try terminal.enter("jobs")
      return lines.contains { $0.contains("Stopped") }
    }
    try terminal.enter("clear; fg")
    try await terminal.wait(forLastLine: prompt + half)
    kill(program.id, SIGCONT)
    try terminal.type(" heel")
    try await terminal.wait(forLastLine: prompt + half + " heel")
    try terminal.press("C-u", "C-d")
    try await terminal.wait(forLastLine: "shell$")
  }

  @Test func everyWayOutLeavesTheTerminalAsItWas() async throws {
    let home = try Home()
    try home.run([], Script.toTheFirstQuestion)
    let terminal = try await home.shellTerminal()
    for words in ["", "verder"] {
      let prompt = words.isEmpty ? "wederzijds>" : "antwoord>"
      for (end, status) in [("stop", 0), ("C-d", 0), ("C-c", 130), ("TERM", 130), ("HUP", 130), ("QUIT", 130)] {
        try terminal.enter("clear; stty -a > before; \"$wederzijds\" \(words)" + Self.compared)
        try await terminal.wait(forLastLine: prompt)
        switch end {
        case "stop":
          try terminal.enter("stop")
          if !words.isEmpty { try terminal.enter("stop") }
        case "C-d": try terminal.press("C-d")
        case "C-c":
          try terminal.press("C-c")
          try await terminal.wait(untilScreen: "asks again") { $0.filter { $0.hasPrefix(prompt) }.count == 2 }
          try terminal.press("C-c")
        default:
          try terminal.type("half")
          try await terminal.wait(forLastLine: prompt + " half")
          let program = try #require(RunningProcess(terminal.processID).foreground)
          kill(program.id, ["TERM": SIGTERM, "HUP": SIGHUP][end] ?? SIGQUIT)
        }
        try await terminal.wait(for: "status \(status)")
        try await terminal.wait(for: "same")
      }
    }
  }

  @Test func wideCharactersSurviveAResize() async throws {
    let home = try Home(["LANG": "C"])
    try home.run(["--language", "nl"], Script.toTheFirstQuestion + Array(repeating: "2", count: 12))
    let terminal = try await home.terminal(["--language", "nl", "verder"])
    let text = String(repeating: "日本🙂e\u{301} ", count: 5)
    try terminal.type(text)
    try await terminal.wait(for: "日本🙂")
    try await terminal.resize(columns: 30, rows: 40)
    try terminal.type("é")
    try await terminal.wait(for: "é")
    try await terminal.resize(columns: 70, rows: 40)
    try await terminal.answer("n eind")
    let shown = try await flow(terminal.answer("/terug"))
    #expect(try shown.contains(earlier(text + "én eind")), "\(shown)")
  }

  @Test(arguments: [[], ["verder"]])
  func aClosedWindowEndsWhoDoesNotHearOfIt(words: [String]) async throws {
    let home = try Home()
    try home.run([], Script.toTheFirstQuestion)
    let terminal = try await home.shellTerminal()
    try terminal.enter("trap '' HUP; \"$wederzijds\" \(words.joined())")
    try await terminal.wait(untilScreen: "asks") { $0.last?.hasSuffix(">") == true }
    let program = try #require(RunningProcess(terminal.processID).foreground)
    try terminal.closeWindow()
    #expect(try await program.hasEnded())
  }
}
