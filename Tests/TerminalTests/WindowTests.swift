import TestSupport
import Testing

/// Windows of every size, and terminals that can do little.
struct WindowTests {
  @Test func aResizeKeepsTheLine() async throws {
    let terminal = try await probeTerminal(columns: 60)
    let line = String(repeating: "0123456789", count: 5)
    try terminal.type(line)
    try await terminal.wait(forLastLine: "probe> " + line)
    try await terminal.resize(columns: 30, rows: 20)
    try terminal.type("é")
    try await terminal.wait(for: "é")
    try await terminal.resize(columns: 70, rows: 24)
    try terminal.enter("eind")
    try await terminal.wait(for: "got <\(line)éeind>")
    try terminal.enter("columns")
    try await terminal.wait(for: "columns 70")
  }

  @Test func aResizeBetweenPromptsIsSeen() async throws {
    let pause = try Pause()
    let terminal = try await probeTerminal(pause.environment, columns: 60)
    try terminal.enter("pause")
    try await terminal.wait(for: "pausing")
    try await terminal.resize(columns: 20, rows: 24)
    try pause.end()
    try await terminal.wait(forLastLine: "probe>")
    try terminal.type("0123456789abcdefghij")
    try await terminal.wait(untilScreen: "is broken at 20") { $0.suffix(2) == ["probe> 0123456789abc", "defghij"] }
  }

  @Test(arguments: [10, 40]) func aNarrowWindowWorks(columns: Int) async throws {
    let terminal = try await probeTerminal(columns: columns)
    try terminal.type("één langere regel die niet past")
    try terminal.press("BSpace")
    try terminal.enter("T")
    try await terminal.wait(untilScreen: "holds it over lines") {
      $0.joined().contains("got <één langere regel die niet pasT> 31")
    }
  }

  @Test func aPromptWiderThanTheWindowWorks() async throws {
    let terminal = try TmuxTerminal([builtProduct("terminal-probe"), "een lange> "], columns: 10)
    try await terminal.wait(for: ">")
    try terminal.type("abé")
    try terminal.press("BSpace")
    try terminal.enter("c")
    try await terminal.wait(for: "got <abc>")
  }

  @Test(arguments: ["dumb", nil, "", "unheard-of"]) func aSimpleTerminalWorks(name: String?) async throws {
    let terminal = try await probeTerminal(["TERM": name, "LANG": "C"])
    try terminal.type("éx🙂")
    try terminal.press("BSpace")
    try terminal.enter("y")
    try await terminal.wait(for: "got <éxy> 3")
    try terminal.enter("notice")
    try terminal.type("half")
    try await terminal.wait(for: "tijd om: verder?")
    try terminal.enter(" heel")
    try await terminal.wait(for: "got <half heel>")
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
  }

  @Test func aSimpleTerminalGetsNoEscapeCodes() async throws {
    for environment in [["TERM": "dumb"], ["TERM": nil]] as [[String: String?]] {
      let bytes = try await bytesSent(environment)
      #expect(bytes.contains("got <hallo>"))
      #expect(!bytes.contains("\u{1B}"))
    }
  }

  @Test func colourIsForWhoWantsIt() async throws {
    #expect(try await bytesSent([:]).contains("\u{1B}[1mprobe> \u{1B}[0m"))
    #expect(try await !bytesSent(["NO_COLOR": "1"]).contains("\u{1B}[1m"))
  }

  /// Everything that the probe sends to its terminal.
  private func bytesSent(_ changes: [String: String?]) async throws -> String {
    let scratch = try ScratchDirectory()
    let file = scratch.file("typescript")
    let probe = try builtProduct("terminal-probe")
    let terminal = try TmuxTerminal(
      ["script", "-q", "-f", "-c", "exec \(probe)", file], environment: testEnvironment.changed(changes))
    try await terminal.wait(for: "probe>")
    try terminal.enter("hallo")
    try await terminal.wait(for: "got <hallo>")
    try terminal.press("C-d")
    _ = try await terminal.end()
    return try ProgramRun(["sed", "1d;$d", file]).text
  }

  @Test func aHostilePromptIsShownAndNotObeyed() async throws {
    let terminal = try TmuxTerminal([builtProduct("terminal-probe"), "\u{1B}]0;x\u{07}\u{1}\u{1B}[31m> "])
    try await terminal.wait(for: "␛]0;x␇␁␛[31m>")
  }
}
