import Instrument
import Storage
import Testing
import Workshop

/// Actions can be looked back at, opened again and altered; a day is typed as it is said.
@MainActor
@Suite struct ActionsTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }

  /// Two actions: one about Vendex, and one about nobody.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["2", "/stop"]))
    try desk.sit(lines(["actie Vendex bellen", "vrijdag", "Sanne", "actie belasting betalen", "26 mei", ""]))
    return desk
  }

  private func actions(_ desk: Desk) throws -> [Action] {
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    return try workbook.actions().map(\.action)
  }

  @Test(arguments: ["acties alle", "acties alles", "actions all"]) func allAreListedInGroups(_ typed: String) throws {
    let desk = try desk()
    try desk.type("actie nog iets", "+3", "", "acties 1 gedaan", "acties 2 vervalt")
    let shown = try desk.type(typed)
    let parts = ["Open acties: 1\n  A3  nog iets", "Gedaan: 1\n  A1  Vendex bellen", "Vervallen: 1\n  A2  belasting"]
    var rest = shown[...]
    for part in parts {
      let found = try #require(rest.range(of: part), "\(part) in \(shown)")
      rest = rest[found.upperBound...]
    }
    #expect(shown.contains("Sanne · gedaan op "))
  }

  @Test func aSettledActionIsOpenedAgain() throws {
    let desk = try desk()
    let shown = try desk.type("acties 1 gedaan", "acties 1 open", "ongedaan", "opnieuw", "acties")
    #expect(shown.contains("Weer open: Vendex bellen"))
    #expect(shown.contains("De actie geldt weer als gedaan: Vendex bellen"))
    #expect(shown.contains("De actie staat weer open: Vendex bellen"))
    #expect(try actions(desk).map(\.state) == [.open, .open])
  }

  @Test func theNumberOfAnActionIsEnough() throws {
    let desk = try desk()
    #expect(try desk.type("a2 gedaan").contains("Gedaan: "))
    #expect(try actions(desk).map(\.state) == [.open, .done])
    #expect(try desk.type("A9").contains("het nummer (1 tot en met 2)"))
  }

  @Test func anActionIsAlteredAndStaysWhereItWas() throws {
    let desk = try desk()
    let before = try actions(desk)
    try desk.type("acties 1 anders", "Vendex mailen", "volgende week", "")
    let after = try actions(desk)
    #expect(after[0].text == "Vendex mailen")
    #expect(after[0].due == CalendarDay(iso: "2027-05-21"))
    #expect(after[0].owner == "Sanne")
    #expect(after[0].session == before[0].session)
    #expect(after[0].relationship == before[0].relationship)
    #expect(after[1] == before[1])
    try desk.type("acties 2 anders", "", "", "Karin")
    #expect(try actions(desk)[1].owner == "Karin")
    #expect(try actions(desk)[1].due == before[1].due)
  }

  @Test(arguments: [
    ("gisteren", "Die dag is al geweest."), ("30 februari", "‘30 februari’ staat op geen enkele kalender."),
    ("ooit", "In ‘ooit’ herken ik geen dag."), ("next Friday", "Afgesproken: vrijdag 21 mei."),
    ("over twee weken", "Afgesproken: woensdag 26 mei."),
  ])
  func theDayThatWasUnderstoodIsSaid(_ typed: String, _ sentence: String) throws {
    #expect(try desk().type("actie iets", typed).contains(sentence))
  }
}
