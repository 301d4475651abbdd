import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct SchemaTests {
  let directory: TestDirectory
  let sample: SampleWorkbook

  init() throws {
    directory = try TestDirectory()
    sample = try SampleWorkbook(at: directory.file())
  }

  @Test func everyTableIsStrictAndNamedInCamelCase() throws {
    let tables = try sample.workbook.read { database in
      try Row.fetchAll(database, sql: "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
        .filter { !($0["name"] as String).hasPrefix("sqlite_") }
    }
    #expect(tables.count == 17)
    #expect(tables.allSatisfy { $0["strict"] == 1 })
    #expect(tables.allSatisfy { ($0["name"] as String).allSatisfy(\.isLetter) })
  }

  @Test func theFileBearsOurMarkAndTheVersionOfItsSchema() throws {
    let header = try bytes(of: directory.file()).prefix(100)
    #expect(Array(header[68..<72]) == Array("WDZJ".utf8))
    #expect(Array(header[60..<64]) == [0, 0, 0, 3])
  }

  @Test func theWorkbookKnowsItselfAndWhenItWasMade() throws {
    let row = try sample.workbook.read { try Row.fetchOne($0, sql: "SELECT id, createdAt FROM workbook") }
    #expect(row?["id"] == Sample.workbook.rawValue)
    #expect(row?["createdAt"] == "1970-01-01T00:00:00.000Z")
  }

  /// What another program could try to write into the tables.
  static let nonsense = [
    "INSERT INTO workbook (number, id, createdAt) VALUES (2, '00000000-0000-4000-8000-000000000000', 'x')",
    "INSERT INTO change (id, batch, kind, at) VALUES ('not a uuid', 1, 'answer', '2027-05-26T09:30:00.250Z')",
    "INSERT INTO change (id, batch, kind, at) VALUES (\(uuid), 1, 'nonsense', '2027-05-26T09:30:00.250Z')",
    "INSERT INTO change (id, batch, kind, at) VALUES (\(uuid), 1, 'answer', 'yesterday')",
    "INSERT INTO change (id, batch, kind, at) VALUES (\(uuid), 1, 'undo', '2027-05-26T09:30:00.250Z')",
    "INSERT INTO change (id, batch, kind, at, undoes) VALUES (\(uuid), 1, 'undo', '2027-05-26T09:30:00.250Z', 99)",
    "INSERT INTO answer VALUES (4, 3, 1, 2, 'q', 1, '7', NULL)",
    "INSERT INTO answer VALUES (4, 3, 1, 2, 'q', 1, 2.5, NULL)",
    "INSERT INTO answer VALUES (4, 3, 1, 2, 'q', 0, '2', NULL)",
    "INSERT INTO answer VALUES (4, 3, 1, 2, '', 1, '2', NULL)",
    "INSERT INTO answer VALUES (4, 99, 1, 2, 'q', 1, '2', NULL)",
    "INSERT INTO answer VALUES (4, 3, 2, 2, 'q', 1, '2', NULL)",
    "INSERT INTO answer VALUES (4, 3, 1, 3, 'q', 1, '2', NULL)",
    "INSERT INTO answer VALUES (99, 3, 1, 2, 'q', 1, '2', NULL)",
    "INSERT INTO answer VALUES (4, 3, 1, 2, 'q', 'one', '2', NULL)",
    "INSERT INTO answer VALUES (4, 3, 1, 2, 'q', 1, '2', '')",
    "INSERT INTO agreedValue VALUES (4, 3, 1, 'nobody', 'q', '2', NULL)",
    "INSERT INTO exchangeEntry VALUES (4, 4, \(uuid), 3, 1, 'give', 'x', 'money', 6, 0)",
    "INSERT INTO exchangeEntry VALUES (4, 4, \(uuid), 3, 1, 'give', 'x', 'gold', 5, 0)",
    "INSERT INTO exchangeEntry VALUES (4, 4, NULL, 3, 1, 'give', 'x', 'money', 5, 0)",
    "INSERT INTO statement VALUES (4, 3, 1, 2, 'weather', NULL, NULL, NULL)",
    "INSERT INTO action VALUES (4, 4, \(uuid), 3, NULL, 'x', NULL, 'tomorrow', 'open', NULL)",
    "INSERT INTO action VALUES (4, 4, \(uuid), 3, NULL, ' ', NULL, NULL, 'open', NULL)",
    "INSERT INTO session VALUES (4, 4, \(uuid), NULL, 'p', 'no such digest', 'open', NULL)",
    "INSERT INTO relationship VALUES (4, 1, \(uuid), 'x', 'supplier', NULL, NULL, NULL, NULL, 0, 0)",
    "INSERT INTO relationship VALUES (4, 1, NULL, 'x', 'friend', NULL, NULL, NULL, NULL, 0, 0)",
    "INSERT INTO participant VALUES (4, 2, NULL, 'x', 'ours', 3)", "INSERT INTO position VALUES (99, 'x')",
    "INSERT INTO seal VALUES (4, 3, 1, 2, 0, 0, NULL)", "INSERT INTO tombstone VALUES (\(uuid), 'answer', 4)",
    "DELETE FROM change WHERE sequence = 1", "DELETE FROM questionnaire",
  ]
  private static let uuid = "'00000000-0000-4000-8000-0000000000ff'"

  @Test(arguments: nonsense)
  func theTablesRefuse(nonsense: String) throws {
    try sample.store(.setting(name: "four", value: "x"))
    #expect {
      try sample.write(nonsense)
    } throws: { error in
      if case WorkbookError.refused = error { return true }
      return false
    }
  }

  @Test func theTablesTakeWhatIsToCome() throws {
    try sample.store(.setting(name: "four", value: "x"))
    try sample.write(
      """
      INSERT INTO parking VALUES (4, 4, \(Self.uuid), 3, 1, 'q', 'later', 0);
      INSERT INTO seal VALUES (4, 3, 1, 2, 1, 0, 'payload');
      INSERT INTO tombstone VALUES (\(Self.uuid), 'participant', 4);
      """)
  }

  static let unknown = Sample.id(404)

  @Test(arguments: [
    Change.answer(
      Answer(
        session: unknown, relationship: Sample.relationship.id, participant: Sample.participant.id, question: "q",
        value: .two)),
    .answer(
      Answer(
        session: Sample.sessionID, relationship: unknown, participant: Sample.participant.id, question: "q",
        value: .two)),
    .answer(
      Answer(
        session: Sample.sessionID, relationship: Sample.relationship.id, participant: unknown, question: "q",
        value: .two)),
    .answer(Sample.answer("q", .two, round: 0)), .answer(Sample.answer("", .two)),
    .session(Session(id: Sample.id(5), programme: "p", questionnaire: "none")),
    .session(
      Session(
        id: Sample.sessionID, programme: "p", questionnaire: String(repeating: "0", count: 64),
        relationship: unknown)),
    .relationship(Relationship(id: RecordID(rawValue: "Vendex"), name: "Vendex", role: .supplier)),
    .relationship(Relationship(id: Sample.id(6), name: " ", role: .supplier)),
    .action(Action(id: Sample.id(7), session: Sample.sessionID, relationship: unknown, text: "x")),
    .exchange(
      ExchangeEntry(
        id: Sample.id(8), session: Sample.sessionID, relationship: Sample.relationship.id, direction: .get,
        text: "x", worth: 6)),
  ])
  func aChangeWithoutSenseIsRefusedAndNothingOfItIsStored(change: Change) throws {
    #expect {
      try sample.store(change)
    } throws: { error in
      if case WorkbookError.refused = error { return true }
      return false
    }
    #expect(try sample.workbook.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM change") } == 3)
  }

  @Test func whoWasForgottenDoesNotComeBack() throws {
    try sample.write("INSERT INTO tombstone VALUES ('\(Sample.id(5).rawValue)', 'participant', 2)")
    #expect(throws: WorkbookError.refused(path: directory.file(), rule: "forgotten participant")) {
      try sample.store(.participant(Participant(id: Sample.id(5), name: "Jan")))
    }
  }

  @Test func anExampleWithoutACharacterIsNone() throws {
    try sample.store(.answer(Sample.answer("click-one", .two, example: "")))
    #expect(try sample.record()?.answers == [Sample.answer("click-one", .two)])
  }
}
