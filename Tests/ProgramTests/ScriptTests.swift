import Foundation
import TestSupport
import Testing

/// The program as a part of a script: no terminal anywhere.
struct ScriptTests {
  @Test func resultsAndTalkGoSeparateWays() throws {
    let home = try Home()
    let talk = try home.run([], Script.toTheThirdQuestion + ["1"])
    #expect(talk.end == .exited(0))
    #expect(talk.text.isEmpty)
    #expect(talk.errorText.contains("[Vendex 4/12"))
    #expect(try talk.errorText.hasSuffix(words("leave-session") + "\n"))
    let results = try home.run([], ["relaties", "acties", "niveau Vendex"])
    #expect(results.text.contains("Vendex: "))
    #expect(try flow(results.errorText) == words("level-unfinished", ["name": "Vendex", "resume": "verder"]))
    for run in [talk, results] {
      let said = run.text + run.errorText
      #expect(!said.contains("\u{1B}"))
      #expect(!said.contains("> ") && !said.contains("Wederzijds 0"))
    }
  }

  @Test func theFirstLineThatIsNoAnswerStopsIt() throws {
    let home = try Home()
    let run = try home.run([], Script.toTheThirdQuestion + ["7", "1", "1"])
    #expect(run.end == .exited(65))
    #expect(try run.errorText.contains("\nregel 8: " + words("refuse-value", ["typed": "7"])))
    #expect(!run.errorText.contains("4/12"))
    #expect(try home.run(["verder"]).errorText.contains("[Vendex 3/12"))
    let english = try home.with(["LANG": "C"]).run([], ["relations", "frobnicate", "relations"])
    #expect(english.end == .exited(65))
    #expect(try english.errorText.hasPrefix("line 2: " + words("command-unknown", ["word": "frobnicate"], in: "en")))
    #expect(english.text.split(separator: "\n").count == 1)
  }

  @Test func aLineThatIsNoTextStopsIt() throws {
    let home = try Home()
    let run = try home.run([], input: Data("begin\nVen".utf8) + Data([0xFF, 0xFE, 0x0A]) + Data("1\n".utf8))
    #expect(run.end == .exited(65))
    #expect(try run.errorText.hasSuffix("regel 2: " + words("refuse-unreadable") + "\n"))
  }

  @Test func aNameWithANothingInItStopsIt() throws {
    let run = try Home().run([], input: Data("begin\nVen\0dex\n1\n".utf8))
    #expect(run.end == .exited(65))
    #expect(try run.errorText.contains("\nregel 2: " + words("refuse-control-characters")))
  }

  @Test func aValueWithANothingInItStopsIt() throws {
    let lines = Script.toTheFirstQuestion.joined(separator: "\n")
    let run = try Home().run([], input: Data("\(lines)\n2\0\n".utf8))
    #expect(run.end == .exited(65))
    #expect(run.errorText.contains("\nregel 6: "))
  }

  @Test(arguments: [["begin"], [], Script.toTheThirdQuestion])
  func aLineOfTenMegabytesStopsIt(before: [String]) throws {
    let run = try Home().run([], before + [String(repeating: "x", count: 10_000_000)])
    #expect(run.end == .exited(65))
    #expect(run.errorText.contains("regel \(before.count + 1): "))
    #expect(run.errorText.utf8.count < 20_000)
  }

  @Test func whoStopsReadingStopsItQuietly() throws {
    let home = try Home()
    try home.run([], Script.toTheThirdQuestion)
    let run = try home.shell("yes relaties | head -n 100000 | \"$wederzijds\" | head -n 1; echo ${PIPESTATUS[2]}")
    #expect(run.text.split(separator: "\n").count == 2)
    #expect(run.text.contains("Vendex"))
    #expect(run.text.hasSuffix("\n0\n"))
    #expect(run.errorText.isEmpty)
  }

  @Test func windowsLineEndsAndAMarkInFrontDoNoHarm() throws {
    let home = try Home()
    let lines = Script.toTheThirdQuestion.joined(separator: "\r\n")
    let run = try home.run([], input: Data("\u{FEFF}\(lines)".utf8))
    #expect(run.end == .exited(0))
    #expect(run.errorText.contains("[Vendex 3/12"))
  }
}
