import GRDB
import Instrument

extension Workbook {
  /// Everything that counts in `session`; null when there is no such session.
  public func record(of session: RecordID) throws(WorkbookError) -> SessionRecord? {
    try readTogether { database in
      guard let number = try Thing.session.number(of: session, in: database) else { return nil }
      let sql = "\(Self.sessionColumns) WHERE \(Newest.state("session")) AND session.origin = ?"
      guard let summary = try database.list(of: "session", sql, [number], Self.summary).first else { return nil }
      return SessionRecord(
        session: summary.session, started: summary.started, changed: summary.changed,
        relationship: try Self.relationship(summary.session.relationship, in: database),
        answers: try Self.answers(in: number, database), agreed: try Self.agreed(in: number, database),
        exchange: try Self.exchange(in: number, database), statements: try Self.statements(in: number, database),
        position: try PositionRow.text(of: session, in: database))
    }
  }

  private static func relationship(_ id: RecordID?, in database: Database) throws -> Relationship? {
    guard let id else { return nil }
    let sql = """
      \(relationshipColumns) WHERE \(Newest.state("relationship"))
        AND relationship.origin = (SELECT change FROM relationship AS origin WHERE origin.id = ?)
      """
    return try database.list(of: "relationship", sql, [id.rawValue], relationship).first
  }

  private static func answers(in session: Int64, _ database: Database) throws -> [Answer] {
    let sql = """
      SELECT \(Newest.id("session", "session")), \(Newest.id("relationship", "relationship")),
        \(Newest.id("participant", "participant")), question, round, value, example
      FROM answer WHERE session = ? AND \(Newest.standing("answer")) ORDER BY change
      """
    return newest(
      try database.list(of: "answer", sql, [session]) { row in
        Answer(
          session: try row.id(), relationship: try row.id(), participant: try row.id(), question: try row.text(),
          round: try row.number(), value: try row.choice(), example: try row.perhapsText())
      }
    ) { [$0.relationship.rawValue, $0.participant.rawValue, $0.question, String($0.round)] }
  }

  private static func agreed(in session: Int64, _ database: Database) throws -> [AgreedValue] {
    let sql = """
      SELECT \(Newest.id("session", "session")), \(Newest.id("relationship", "relationship")), side, question, value,
        example
      FROM agreedValue WHERE session = ? AND \(Newest.standing("agreedValue")) ORDER BY change
      """
    return newest(
      try database.list(of: "agreedValue", sql, [session]) { row in
        AgreedValue(
          session: try row.id(), relationship: try row.id(), side: try row.choice(), question: try row.text(),
          value: try row.choice(), example: try row.perhapsText())
      }
    ) { [$0.relationship.rawValue, $0.side.rawValue, $0.question] }
  }

  private static func exchange(in session: Int64, _ database: Database) throws -> [ExchangeEntry] {
    let sql = """
      SELECT \(Newest.id("exchangeEntry", "exchangeEntry.origin")), \(Newest.id("session", "session")),
        \(Newest.id("relationship", "relationship")), direction, text, kind, worth, isRemoved
      FROM exchangeEntry WHERE session = ? AND isRemoved = 0 AND \(Newest.state("exchangeEntry")) ORDER BY origin
      """
    return try database.list(of: "exchangeEntry", sql, [session]) { row in
      ExchangeEntry(
        id: try row.id(), session: try row.id(), relationship: try row.id(), direction: try row.choice(),
        text: try row.text(), kind: try row.perhapsChoice(), worth: try row.perhapsNumber(),
        isRemoved: try row.flag())
    }
  }

  private static func statements(in session: Int64, _ database: Database) throws -> [Instrument.Statement] {
    let sql = """
      SELECT \(Newest.id("session", "session")), \(Newest.id("relationship", "relationship")),
        \(Newest.id("participant", "participant")), topic, subject, number, text
      FROM statement WHERE session = ? AND \(Newest.standing("statement")) ORDER BY change
      """
    return newest(
      try database.list(of: "statement", sql, [session]) { row in
        Instrument.Statement(
          session: try row.id(), relationship: try row.perhapsID(), participant: try row.id(),
          topic: try row.choice(), subject: try row.perhapsText(), number: try row.perhapsNumber(),
          text: try row.perhapsText())
      }
    ) { [$0.relationship?.rawValue, $0.participant.rawValue, $0.topic.rawValue, $0.subject] }
  }

  /// Of the values with the same key the last one, in the order of `values`.
  private static func newest<Value, Key: Hashable>(_ values: [Value], by key: (Value) -> Key) -> [Value] {
    var seen: Set<Key> = []
    return values.reversed().filter { seen.insert(key($0)).inserted }.reversed()
  }
}
