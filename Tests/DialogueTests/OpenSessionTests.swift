import Instrument
import Storage
import Testing
import Workshop

/// What becomes of a session that is left, and how it is told where it stands.
@MainActor
@Suite struct OpenSessionTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }

  private func isEmpty(_ desk: Desk) throws -> Bool {
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    return try workbook.newestSession() == nil
  }

  @Test(arguments: [["begin"], ["begin", "/stop"], ["begin", "/overslaan"], ["begin", "?"], ["begin", "/terug"]])
  func aSessionInWhichNothingWasSaidIsNotKept(_ typed: [String]) throws {
    let desk = try Desk()
    let (left, _) = try desk.sit(lines(typed + ["/help"]))
    if typed.last != "?" { #expect(try isEmpty(desk)) }
    #expect(!left.transcript.contains("Verder met"))
    if typed.last == "/stop" { #expect(left.transcript.contains("Er is nog niets gezegd")) }
    #expect(try desk.type("sessies").contains("nog leeg"))
  }

  @Test func oneAboutAChosenRelationshipNeitherAsLongAsNothingIsSaid() throws {
    let desk = try Desk()
    try desk.type("relatie Vendex", "1", "", "", "")
    try desk.type("begin Vendex", "/terug", "/overslaan", "/overslaan")
    #expect(try isEmpty(desk))
    try desk.type("begin Vendex", "2")
    #expect(try desk.type("sessies").contains("Vendex"))
  }

  @Test func anAddedNameIsSomethingSaid() throws {
    let desk = try Desk()
    try desk.type("begin", "Vendex")
    let shown = try desk.type("verder", "1", "", "2")
    #expect(shown.contains("Nog open: Vendex, bij stap 1 van"))
    #expect(shown.contains("Met verder"))
  }

  @Test func whatIsParkedBeforeAnythingElseKeepsTheSession() throws {
    let desk = try Desk()
    let shown = try desk.type("begin", "/parkeer Wie belt?", "Vendex", "1", "", "2", "/stop", "sessies", "parkeer")
    #expect(shown.contains("1  Wie belt?"))
    #expect(shown.contains("Vendex · nog niet beantwoord · nog niet af"))
  }

  @Test func whatWasTakenBackLeavesTheSessionAtItsBeginning() throws {
    let desk = try Desk()
    try desk.type("relatie Vendex", "1", "", "", "")
    let shown = try desk.type("begin", "1", "/ongedaan", "/opnieuw", "/ongedaan", "1", "2", "/stop", "sessies")
    #expect(shown.contains("De sessie die je begon, is er niet meer."))
    #expect(!shown.contains("je staat weer aan het begin"))
    #expect(shown.contains("1  ") && shown.contains("Vendex · nog niet beantwoord"))
    let started = try desk.type("begin Vendex", "2", "/ongedaan")
    #expect(started.hasSuffix("keuze>\n") || started.contains("Tot ziens."))
  }

  @Test func theFirstLinesTellWhereItStands() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["2", "1", "/stop"]))
    let one = try desk.type("sessies")
    #expect(one.contains("Nog open: Vendex, bij vraag 3 van 12. Met verder ga je door."))
    #expect(one.contains("nog niet af, bij vraag 3 van 12"))
    try desk.type("begin", "Noord", "1", "", "1", "/stop")
    #expect(
      try desk.type("verder").contains("Nog open: Noord, bij vraag 1 van 12. En nog 1 andere. Met verder ga je door."))
    try desk.type("begin", "Zuid")
    let shown = try desk.type("verder", columns: 100)
    #expect(shown.contains("Nog open: Zuid, bij stap 1 van"))
    #expect(shown.contains("En nog 2 andere. Met verder ga je door."))
    #expect(shown.contains("3  Vendex · nog niet af, bij vraag 3 van 12"))
  }

  @Test func sessionsOfOneDayAreToldApartByTheTimeWhereThePersonIs() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["2", "/stop"]))
    #expect(!(try desk.type("sessies").contains(/15 januari \d\d:\d\d/)))
    desk.minutesFromUTC = 60
    try desk.type("begin Vendex", "2", "2", "/stop")
    #expect(try desk.type("sessies").contains("15 januari 09:"))
    desk.minutesFromUTC = -9 * 60
    #expect(try desk.type("sessies").contains("14 januari 23:"))
  }
}
