import Instrument
import Storage
import Testing
import Workshop

/// The text of before stands in the line when somebody comes back to it, and is not in the way.
@MainActor
@Suite struct PrefillTests {
  private static let toTheExamples = Desk.upToTheQuestions + ["2", "2"] + Array(repeating: "1", count: 10)

  @discardableResult
  private func sit(_ desk: Desk, _ lines: [String], isInteractive: Bool = true) throws -> ScriptedConsole {
    try desk.sit(lines.map { .line($0) }, isInteractive: isInteractive).console
  }

  private func example(in desk: Desk) throws -> String? {
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    let session = try #require(try workbook.sessions().first?.session)
    return try workbook.record(of: session.id)?.answers.last { $0.question == "click-seek-out" }?.example
  }

  @Test func aTextOfBeforeStandsInTheLine() throws {
    let desk = try Desk()
    let console = try sit(desk, Self.toTheExamples + ["in maart", "/terug"])
    #expect(console.requests.last?.prompt == "voorbeeld> ")
    #expect(console.requests.last?.prefill == "in maart")
    #expect(console.transcript.contains("  Je eerdere antwoord: in maart  (Enter = zo laten, - = weghalen)\n"))
    #expect(try sit(desk, ["verder", ""]).requests.map(\.prefill) == [nil, "in maart", nil])
  }

  @Test func aValueOfBeforeDoesNot() throws {
    let console = try sit(try Desk(), Desk.upToTheQuestions + ["2", "terug"])
    #expect(console.requests.last?.prompt == "antwoord> ")
    #expect(console.requests.last?.prefill == nil)
    #expect(console.transcript.contains("Je eerdere antwoord: 2  (Enter = zo laten)\n"))
  }

  @Test func aScriptGetsNone() throws {
    let console = try sit(try Desk(), Self.toTheExamples + ["in maart", "/terug"], isInteractive: false)
    #expect(console.requests.allSatisfy { $0.prefill == nil })
  }

  @Test func aTextOfBeforeGivesWayToTheFirstLetterAndALineToBeMendedDoesNot() throws {
    let console = try sit(try Desk(), Self.toTheExamples + ["in maart", "/terug"])
    #expect(console.requests.last?.isPrefillReplaceable == true)
    let long = String(repeating: "x", count: 10_001)
    let mended = try sit(try Desk(), Self.toTheExamples + [long])
    #expect(mended.requests.last?.prefill == long)
    #expect(mended.requests.last?.isPrefillReplaceable == false)
  }

  @Test func aDashTakesTheTextAway() throws {
    let desk = try Desk()
    let console = try sit(desk, Self.toTheExamples + ["in maart", "/terug", "-"])
    #expect(console.transcript.contains("\nWeggehaald.\n"))
    #expect(try example(in: desk) == nil)
  }

  @Test(arguments: [
    ("in maart, in Oss", "in maart, in Oss"), ("in maart/april", "in maart/april"), ("", "in maart"),
    ("in maart -", "in maart -"), ("in april", "in april"), ("in maart", "in maart"),
  ])
  func anythingElseIsTheText(_ typed: String, _ stored: String) throws {
    let desk = try Desk()
    try sit(desk, Self.toTheExamples + ["in maart", "/terug", typed])
    #expect(try example(in: desk) == stored)
  }
}
