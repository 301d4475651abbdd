import ContentFiles
import Instrument
import Testing
import Workshop

/// The workshop of half a day: two relationships, one after the other, with the same people.
@MainActor
@Suite struct HalfDayTests {
  private static let sheet = String(repeating: "2", count: 29)
  /// From the main prompt to the last question of the first part, with three people.
  private static let first =
    [
      "begin halve dag", "", "", "Vendex", "1", "2019", "3", "", "", "", sheet, sheet,
      String(repeating: "0", count: 29),
      "",
    ]
    + ["", "", "", "", "", "", "", "2", "", "3"]
  /// Behind it stands the break.
  private static let toTheBreak = first + ["groeien"]

  private func sit(_ lines: [String], at desk: Desk) throws -> String {
    try desk.sit(lines.map(ReadResult.line)).console.transcript
  }

  @Test func afterTheFirstPartComesTheBreakByItself() throws {
    let shown = try sit(Self.toTheBreak, at: Desk())
    #expect(shown.contains("══ Stap 13 van 13: waar willen jullie heen (5 min) ══"))
    #expect(shown.contains("Dit deel is klaar, en bewaard."))
    #expect(shown.contains("══ Stap 1 van 13: pauze (15 min) ══\nEen kwartier pauze."))
    #expect(!shown.contains("met begin neem je een\nvolgende relatie"))
  }

  @Test func resumingInTheBreakGoesOnWithTheSecondPart() throws {
    let desk = try Desk()
    _ = try sit(Self.toTheBreak + ["stop"], at: desk)
    let shown = try sit(["verder", "", "Bakker", "2", "", ""], at: desk)
    #expect(shown.contains("1 open sessie"))
    #expect(shown.contains("══ Stap 3 van 13: wie er zijn (1 min) ══"))
    #expect(shown.contains("Er doen 3 mensen mee: A, B, C."))
    #expect(!shown.contains("succesfactoren"))
  }

  @Test func theSamePeopleAnswerUnderANewSeal() throws {
    let desk = try Desk()
    _ = try sit(Self.toTheBreak + ["", "Bakker", "2", "", "", "", "", Self.sheet, "stop"], at: desk)
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    let sessions = try workbook.sessions().map(\.session)
    let seats = try sessions.map { try workbook.attendance(in: $0.id) }
    #expect(seats.map { $0.map(\.participant.name) } == [["A", "B", "C"], ["A", "B", "C"]])
    #expect(Set(seats[0].map(\.participant.id)) == Set(seats[1].map(\.participant.id)))
    #expect(seats.map { $0.map { $0.answered > 0 } } == [[true, false, false], [true, true, true]])
    #expect(sessions.map(\.state) == [.open, .closed])
  }

  @Test func theSecondPartIsAboutSomebodyElse() throws {
    let desk = try Desk()
    let shown = try sit(Self.toTheBreak + ["", "vendex", "Bakker", "2"], at: desk)
    #expect(shown.contains("Over Vendex ging het vorige deel. Kies nu een andere relatie."))
    #expect(shown.contains("Leveren jullie aan Bakker"))
  }

  @Test func theAgendaShowsBothParts() throws {
    let desk = try Desk()
    let before = try sit(["begin halve dag", "agenda"], at: Desk())
    #expect(before.contains("Workshop van een halve dag\nDeel 1 van 2\n  ▶  1  waarom we hier zijn · 6 min · nu\n"))
    #expect(before.contains("\nDeel 2 van 2 · 118 min: pauze 15 · de tweede relatie 4"))
    #expect(before.contains("Nog 228 van de 228 min te gaan"))
    let shown = try sit(Self.toTheBreak + ["agenda", "stop"], at: desk)
    #expect(
      shown.contains("\n✓ Deel 1 van 2, over Vendex · 110 min · geweest\nDeel 2 van 2\n  ▶  1  pauze · 15 min · nu\n"))
    #expect(shown.contains("Nog 118 van de 228 min te gaan"))
    #expect(try sit(["agenda"], at: desk).contains("▶  1  pauze"))
  }

  @Test(arguments: [(0, "min voor op het plan"), (5, "2 min achter op het plan"), (6, "min achter op het plan")])
  func theTimeOfTheFirstPartCountsInTheSecond(minutesPerLine: Int, sentence: String) throws {
    let desk = try Desk()
    desk.minutesPerLine = minutesPerLine
    let shown = try sit(Self.toTheBreak + ["agenda"], at: desk).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(shown.contains(sentence), "\(shown.suffix(900))")
  }

  @Test func actionsAreTakenOnOverBoth() throws {
    let desk = try Desk()
    let second = [
      "", "Bakker", "2", "", "", "", "", Self.sheet, Self.sheet, Self.sheet, "", "", "", "", "", "2", "", "", "",
    ]
    let actions = ["4", "", "Sanne", "Vendex uitnodigen", "", "", "taart bij Bakker én Vendex", "", "", ""]
    let shown = try sit(Self.toTheBreak + second + actions + ["acties"], at: desk)
    #expect(shown.contains("\n  Voor Vendex:\n  4  "), "\(shown.suffix(4000))")
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    let names = Dictionary(uniqueKeysWithValues: try workbook.relationships().map { ($0.id, $0.name) })
    let taken = try workbook.actions().map(\.action)
    #expect(
      taken.map { $0.relationship.flatMap { names[$0] } }.sorted { ($0 ?? "") < ($1 ?? "") } == [
        "Bakker", "Vendex", "Vendex",
      ])
  }

  @Test func theSecondPartBeginsOnce() throws {
    let desk = try Desk()
    let shown = try sit(Self.toTheBreak + ["/ongedaan", "opnieuw", "sessies"], at: desk)
    #expect(shown.contains("\n  1  15 januari"), "\(shown.suffix(900))")
    #expect(!shown.contains("\n  3  15 januari"))
    // Who goes on with the first part and finishes it again does not come to another break.
    _ = try sit(["sessies", "stop"], at: desk)
    let again = try sit(["verder Vendex", "", "", "sessies"], at: desk)
    #expect(!again.contains("\n  3  15 januari"))
  }

  @Test(arguments: [
    "begin halve dag Vendex", "begin workshop-half-day Vendex", "begin HALVE DAG vendex", "start half day Vendex",
  ])
  func itIsBegunByItsShortName(_ line: String) throws {
    let desk = try Desk()
    _ = try sit(["relatie nieuw Vendex", "1", "", "", "", "", "stop"], at: desk)
    let shown = try sit([line], at: desk)
    #expect(shown.contains("══ Stap 1 van 13: waarom we hier zijn (6 min) ══"), "\(shown)")
  }

  @Test func theSecondPartIsNotOfferedAndCanBeAskedFor() throws {
    let refused = try sit(["begin iets"], at: Desk())
    #expect(refused.contains("reflectie, workshop") && refused.contains("halve dag"), "\(refused)")
    #expect(!refused.contains("deel 2") && !refused.contains("half-day-2"))
    #expect(try sit(["begin workshop-half-day-2"], at: Desk()).contains("Stap 1 van 13: pauze"))
  }

  @Test func itTakesAnAfternoon() throws {
    let questionnaire = try Desk().content.questionnaire(id: "geven-en-nemen").questionnaire
    let parts = questionnaire.parts(with: "workshop-half-day-2")
    #expect(parts.map(\.id) == ["workshop-half-day", "workshop-half-day-2"])
    #expect((210...240).contains(parts.map(\.minutes).reduce(0, +)))
    #expect(parts[1].steps[0].minutes == 15)
  }
}
