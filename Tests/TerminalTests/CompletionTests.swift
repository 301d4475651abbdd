import TestSupport
import Testing

/// The Tab key.
struct CompletionTests {
  @Test func theOnlyPossibilityIsFilledIn() async throws {
    let terminal = try await probeTerminal()
    try terminal.type("st")
    try terminal.press("Tab")
    try terminal.enter("x")
    try await terminal.wait(for: "got <stappen x>")
  }

  @Test func severalPossibilitiesAreListed() async throws {
    let terminal = try await probeTerminal()
    try terminal.type("n")
    try terminal.press("Tab", "Tab")
    try await terminal.wait(for: "niveau  naar")
    try terminal.type("a")
    try terminal.press("Tab")
    try terminal.enter("x")
    try await terminal.wait(for: "got <naar x>")
  }

  @Test func accentsAndSpacesAreCompleted() async throws {
    let terminal = try await probeTerminal(["LANG": "C"])
    try terminal.type("één")
    try terminal.press("Tab")
    try terminal.type("Zoë")
    try terminal.press("Tab", "Enter")
    try await terminal.wait(for: "got <ééndaags Zoë Müller >")
    try terminal.type("x Å")
    try terminal.press("Tab", "Enter")
    try await terminal.wait(for: "got <x Ångström >")
  }

  @Test func tenThousandPossibilitiesAreNoFlood() async throws {
    let terminal = try await probeTerminal(rows: 60)
    try terminal.type("veel ")
    try terminal.press("Tab", "Tab", "Tab")
    try await terminal.wait(for: "…")
    try await terminal.wait(forLastLine: "probe> veel Klant")
    #expect(try terminal.everything().count < 30)
    try terminal.type("999")
    try terminal.press("Tab", "Tab")
    try await terminal.wait(for: "Klant9990")
    try terminal.type("9")
    try terminal.press("Tab")
    try terminal.enter("x")
    try await terminal.wait(for: "got <veel Klant9999 x>")
  }

  @Test func withoutPossibilitiesNothingHappens() async throws {
    let terminal = try await probeTerminal()
    try terminal.type("/et")
    try terminal.press("Tab", "Tab")
    try terminal.enter("x")
    try await terminal.wait(for: "got </etx>")
  }

  @Test func theInputrcOfThePersonCannotBreakIt() async throws {
    let home = try ScratchDirectory()
    let file = home.file("inputrc")
    let lines = [
      "set convert-meta on", "set input-meta off", "set output-meta off", "set horizontal-scroll-mode on",
      "set completion-query-items 1", "set page-completions on", "set enable-bracketed-paste off", "set history-size 0",
      "set byte-oriented on", "set visible-stats on", "$if terminal-probe", "\"\\C-o\": \"inputrc\"", "$endif",
    ]
    _ = try ProgramRun(["tee", file], input: .init(lines.joined(separator: "\n").utf8))
    let terminal = try await probeTerminal(["INPUTRC": file])
    try terminal.type("n")
    try terminal.press("Tab", "Tab")
    try await terminal.wait(for: "niveau  naar")
    try terminal.press("C-u", "C-o")
    try terminal.enter(" é🙂")
    try await terminal.wait(for: "got <inputrc é🙂> 10")
    try terminal.paste("a\nb")
    try terminal.press("Enter")
    try await terminal.wait(for: "b> 3")
    try terminal.press("Up", "Up", "Enter")
    try await terminal.wait(untilScreen: "shows it twice") { $0.filter { $0 == "got <inputrc é🙂> 10" }.count == 2 }
  }
}
