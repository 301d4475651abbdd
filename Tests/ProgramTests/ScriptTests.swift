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
    #expect(talk.errorText.hasSuffix("Bewaard. Verder met: wederzijds verder\n"))
    let results = try home.run([], ["relaties", "acties", "niveau Vendex"])
    #expect(results.text.contains("Vendex: nog open"))
    #expect(flow(results.errorText) == "Vendex is nog niet af; dit is wat er nu staat. Typ verder om door te gaan.")
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
    #expect(run.errorText.contains("\nregel 8: ‘7’ hoort niet bij de keuzes."))
    #expect(!run.errorText.contains("4/12"))
    #expect(try home.run(["verder"]).errorText.contains("[Vendex 3/12"))
    let english = try home.with(["LANG": "C"]).run([], ["relations", "frobnicate", "relations"])
    #expect(english.end == .exited(65))
    #expect(english.errorText.hasPrefix("line 2: I don't know ‘frobnicate’."))
    #expect(english.text.split(separator: "\n").count == 1)
  }

  @Test func aLineThatIsNoTextStopsIt() throws {
    let home = try Home()
    let run = try home.run([], input: Data("begin\nVen".utf8) + Data([0xFF, 0xFE, 0x0A]) + Data("1\n".utf8))
    #expect(run.end == .exited(65))
    #expect(run.errorText.hasSuffix("regel 2: Die regel is geen leesbare tekst (UTF-8). Typ hem opnieuw.\n"))
  }

  @Test func aNameWithANothingInItStopsIt() throws {
    let run = try Home().run([], input: Data("begin\nVen\0dex\n1\n".utf8))
    #expect(run.end == .exited(65))
    #expect(run.errorText.contains("\nregel 2: In een naam kunnen geen stuurtekens staan."))
  }

  @Test func aValueWithANothingInItStopsIt() throws {
    let lines = Script.toTheFirstQuestion.joined(separator: "\n")
    let run = try Home().run([], input: Data("\(lines)\n2\0\n".utf8))
    #expect(run.end == .exited(65))
    #expect(run.errorText.contains("\nregel 6: ‘2␀’ hoort niet bij de keuzes."))
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
