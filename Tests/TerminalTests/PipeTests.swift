import Foundation
import TestSupport
import Testing

/// Without a terminal: a script at standard input.
struct PipeTests {
  private func probe(_ input: Data, _ changes: [String: String?] = [:]) throws -> ProgramRun {
    try ProgramRun([builtProduct("terminal-probe")], environment: testEnvironment.changed(changes), input: input)
  }

  @Test func aScriptGivesBareLines() throws {
    let run = try probe(Data("héllo\nkomma\tmet tab\r\nlaatste".utf8), ["LANG": "C"])
    #expect(run.text == "got <héllo> 5\ngot <komma met tab> 13\ngot <laatste> 7\nend of input\n")
    #expect(run.errorText.isEmpty)
    #expect(run.end == .exited(0))
  }

  @Test func anInvalidLineHasItsNumber() throws {
    let run = try probe(Data("a\n".utf8) + Data([0x62, 0xFF, 0x0A]) + Data("c\n".utf8))
    #expect(run.text == "got <a> 1\ninvalid line 2\ngot <c> 1\nend of input\n")
  }

  @Test(arguments: [
    (["LANG": "C.UTF-8"], "LC_ALL=- LC_CTYPE=- LC_MESSAGES=- LANG=C.UTF-8"),
    (["LANG": "nl_NL.UTF-8", "LC_ALL": ""], "LC_ALL= LC_CTYPE=C.UTF-8 LC_MESSAGES=- LANG=nl_NL.UTF-8"),
    (["LC_ALL": "nl_NL.ISO-8859-1"], "LC_ALL=- LC_CTYPE=C.UTF-8 LC_MESSAGES=nl_NL.ISO-8859-1 LANG=C.UTF-8"),
  ])
  func theLocaleKeepsNamingTheLanguage(changes: [String: String], after: String) throws {
    let run = try probe(Data("locale\n".utf8), changes)
    #expect(run.text.split(separator: "\n").dropFirst().dropLast().joined(separator: " ") == after)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let probe = try builtProduct("terminal-probe")
    let run = try ProgramRun(["sh", "-c", "yes regel | head -n 100000 | \(probe) | head -n 1"])
    #expect(run.text == "got <regel> 5\n")
    #expect(run.errorText.isEmpty)
  }

  @Test func aTerminalWithItsOutputElsewhereGetsNoPrompt() async throws {
    let terminal = try await shellTerminal()
    try terminal.enter("$PROBE > out")
    try await terminal.wait(for: "$PROBE > out")
    try terminal.enter("regel")
    try terminal.press("C-d")
    try await terminal.wait(forLastLine: "shell$")
    try terminal.enter("od -c out | head -n 3")
    try await terminal.wait(for: "g   o   t")
  }
}
