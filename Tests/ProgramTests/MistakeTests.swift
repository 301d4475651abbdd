import Foundation
import TestSupport
import Testing

/// What is typed wrong leads to one sentence, and loses nothing.
struct MistakeTests {
  /// The program at the third question of a reflection about Vendex.
  private func thirdQuestion() async throws -> TmuxTerminal {
    let home = try Home()
    try home.run([], Script.toTheThirdQuestion)
    return try await home.terminal(["verder"])
  }

  @Test(arguments: ["4", "-1", "twee", "2 3", "½", "22"])
  func aValueOutsideTheScaleIsRefused(typed: String) async throws {
    let terminal = try await thirdQuestion()
    let said = try await flow(terminal.answer(typed))
    #expect(try said.hasPrefix(words("refuse-value", ["typed": typed])))
    #expect(!said.contains("[Vendex 3/12"))
    let next = try await terminal.answer("1")
    #expect(next.contains("[Vendex 4/12"), "\(next)")
  }

  @Test func anUnknownCommandIsNotAnAnswer() async throws {
    let terminal = try await thirdQuestion()
    #expect(try await terminal.answer("/xyzzy").contains(words("command-unknown", ["word": "/xyzzy"])))
    #expect(
      try await terminal.answer("/overslan").contains(
        words("command-did-you-mean", ["word": "/overslan", "suggestion": "/overslaan"])))
    #expect(
      try await terminal.answer("/acties").contains(words("command-not-here", ["word": "acties", "stop": "stop"])))
    #expect(try await terminal.answer("/open").contains("3  ·"))
    try await terminal.answer("/stop")
    #expect(try await terminal.answer("xyzzy").contains(words("command-unknown", ["word": "xyzzy"])))
  }

  @Test func aNameOfTenThousandCharactersIsRefused() async throws {
    let terminal = try await Home().terminal(["begin"])
    try terminal.paste(String(repeating: "é", count: 10_000))
    let said = try await flow(terminal.answer(""))
    #expect(try said.contains(words("refuse-too-long", ["count": "10000", "limit": "200"])))
    #expect(try await terminal.answer("Vendex").contains(words("relationship-new", ["name": "Vendex"])))
  }

  @Test func aNameCannotCommandTheTerminal() async throws {
    let home = try Home()
    let hostile = "Ven\u{202E}dex \u{1B}]0;gekaapt\u{7}\u{1B}[2J\u{9B}31m"
    let refused = try home.run([], ["begin", hostile])
    #expect(refused.end == .exited(65))
    #expect(try refused.errorText.contains("regel 2: " + words("refuse-control-characters")))
    let taken = try home.run(["begin"], ["\u{202E}xednev\u{2066}", "1", "1998\u{1B}"])
    #expect(taken.errorText.contains("regel 3: "))
    for run in [refused, taken, try home.run([], ["relaties"])] {
      let said = (run.text + run.errorText).unicodeScalars
      #expect(!said.contains { ["\u{1B}", "\u{202E}", "\u{2066}", "\u{7}", "\u{9B}"].contains($0) })
    }
    let terminal = try await home.terminal(["relaties"])
    #expect(try terminal.flowing().contains("\\u{202E}xednev\\u{2066}"))
  }

  @Test func manyLinesAnswerNoClosedQuestion() async throws {
    let terminal = try await thirdQuestion()
    try terminal.paste("1\n2\n3\n")
    try await terminal.wait(forLastLine: "3")
    let said = try await flow(terminal.answer(""))
    #expect(try said.contains(words("refuse-several-lines")))
    #expect(!said.contains("[Vendex 3/12"))
    #expect(try await terminal.answer("1").contains("[Vendex 4/12"))
  }

  @Test func manyLinesAreManyEntriesOfAList() async throws {
    let home = try Home()
    // Eight further questions at most, and the offer to answer the rest.
    try home.run([], Script.toTheFirstQuestion + Array(repeating: "1", count: 12))
    let terminal = try await home.terminal(["verder"])
    while try terminal.prompt() != "wij krijgen 1" {
      let isChoice = try terminal.prompt() == "keuze"
      try await terminal.answer(isChoice ? "nee" : "1")
    }
    try terminal.paste("hun tekeningen\n\neen goed woord\ntijd\n")
    try await terminal.wait(forLastLine: "tijd")
    try await terminal.answer("")
    #expect(try terminal.prompt() == "wij krijgen 4")
    #expect(try await terminal.answer("2").contains(words("entry-removed", ["text": "een goed woord"])))
    #expect(try terminal.prompt() == "wij krijgen 3")
  }
}
