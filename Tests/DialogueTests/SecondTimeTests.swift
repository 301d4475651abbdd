import Instrument
import Storage
import Testing
import Workshop

/// A second reflection on the same relationship shows what stood there, and keeps it without typing it again.
@MainActor
@Suite struct SecondTimeTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }

  /// A first list for Vendex, with two entries of what is got, and a second session at that list.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["/stop"]))
    try desk.sit(lines(["krijgen Vendex", "hun tekeningen #kennis 3", "een goed woord", ""]))
    try desk.sit(lines(["succesfactoren", "humor", ""]))
    return desk
  }

  /// From the first question on: skips to where the lists are asked, and types `then`.
  @discardableResult
  private func second(_ desk: Desk, _ then: [String]) throws -> String {
    try desk.sit(lines(["begin Vendex"] + Array(repeating: "/overslaan", count: 20) + ["/krijgen"] + then))
      .console.transcript
  }

  private func listed(_ desk: Desk) throws -> [[String]] {
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    let vendex = try #require(try workbook.relationships().first?.id)
    let entries = try workbook.exchange(about: vendex)
    return try workbook.sessions().reversed().map { summary in
      entries.filter { $0.session == summary.session.id }.map { $0.text + ($0.worth.map { " \($0)" } ?? "") }
    }
  }

  @Test func everythingIsKeptWithOneSignAndTheOldListStays() throws {
    let desk = try desk()
    let shown = try second(desk, ["=", "/stop"])
    #expect(shown.contains("Vorige keer stond er dit."))
    #expect(shown.contains("  =1  hun tekeningen #kennis 3\n  =2  een goed woord"))
    #expect(shown.contains("Geldt nog: hun tekeningen #kennis 3; een goed woord"))
    let all = ["hun tekeningen 3", "een goed woord"]
    #expect(try listed(desk) == [all, all])
  }

  @Test(arguments: ["=2", "2", "= 2", "=2 2"]) func someAreKeptByTheirNumbers(_ typed: String) throws {
    let desk = try desk()
    try second(desk, [typed, "/stop"])
    #expect(try listed(desk)[1] == ["een goed woord"])
  }

  @Test func aNumberThatIsNotThereIsToldAndKeepsNothing() throws {
    let desk = try desk()
    #expect(try second(desk, ["=3", "/stop"]).contains("het hoogste is 2"))
    #expect(try listed(desk) == [["hun tekeningen 3", "een goed woord"]])
  }

  @Test func whatWasKeptIsUndoneAndRedoneTogetherAndByName() throws {
    let desk = try desk()
    let shown = try second(desk, ["=", "/ongedaan", "/opnieuw", "/stop"])
    let unbroken = shown.replacing("\n", with: " ")
    #expect(unbroken.contains("Van de lijst is weer af: hun tekeningen #kennis 3; een goed woord"))
    #expect(unbroken.contains("Op de lijst staat weer: hun tekeningen #kennis 3; een goed woord"))
    #expect(try listed(desk)[1].count == 2)
  }

  @Test func onesOwnFactorsAreKeptToo() throws {
    let desk = try desk()
    let shown = try second(desk, ["", "", "", "", "", "=", "/stop"])
    #expect(shown.contains("Vorige keer: humor  (= als dat nog geldt)"))
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    let factors = try workbook.statementsAboutThePerson().filter { $0.topic == .successFactors }
    #expect(factors.last?.text == "humor")
    #expect(factors.last?.session == (try workbook.sessions().first?.session.id))
  }

  @Test func aTargetThatIsLeftAsItIsAsksNoReason() throws {
    let desk = try desk()
    try desk.sit(lines(["doel Vendex", "2", "het is goed zo"]))
    let shown = try desk.sit(lines(["doel Vendex", "", "kaart"])).console.transcript
    #expect(!shown.contains("Waarom daarheen?"))
    #expect(shown.contains("Alle relaties"))
  }
}
