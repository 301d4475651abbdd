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

  static func relationship(_ id: RecordID?, in database: Database) throws -> Relationship? {
    guard let id else { return nil }
    let sql = """
      \(StateRow.relationship) WHERE \(Newest.state("relationship"))
        AND relationship.origin = (SELECT change FROM relationship AS origin WHERE origin.id = ?)
      """
    return try database.list(of: "relationship", sql, [id.rawValue], StateRow.relationship).first
  }

  private static func answers(in session: Int64, _ database: Database) throws -> [Answer] {
    let sql =
      "\(StateRow.answer) WHERE session = ? AND \(Newest.standing("answer")) AND \(Sealed.isVisible) ORDER BY change"
    return newest(try database.list(of: "answer", sql, [session], StateRow.answer)) {
      [$0.relationship.rawValue, $0.participant.rawValue, $0.question, String($0.round)]
    }
  }

  private static func agreed(in session: Int64, _ database: Database) throws -> [AgreedValue] {
    let sql = "\(StateRow.agreedValue) WHERE session = ? AND \(Newest.standing("agreedValue")) ORDER BY change"
    return newest(try database.list(of: "agreedValue", sql, [session], StateRow.agreedValue)) {
      [$0.relationship.rawValue, $0.side.rawValue, $0.question]
    }
  }

  private static func exchange(in session: Int64, _ database: Database) throws -> [ExchangeEntry] {
    let sql = """
      \(StateRow.exchangeEntry) WHERE session = ? AND isRemoved = 0 AND \(Newest.state("exchangeEntry"))
      ORDER BY origin
      """
    return try database.list(of: "exchangeEntry", sql, [session], StateRow.exchangeEntry)
  }

  private static func statements(in session: Int64, _ database: Database) throws -> [Instrument.Statement] {
    let sql = "\(StateRow.statement) WHERE session = ? AND \(Newest.standing("statement")) ORDER BY change"
    return newest(try database.list(of: "statement", sql, [session], StateRow.statement)) {
      [$0.relationship?.rawValue, $0.participant.rawValue, $0.topic.rawValue, $0.subject]
    }
  }

  /// Of the values with the same key the last one, in the order of `values`.
  static func newest<Value, Key: Hashable>(_ values: [Value], by key: (Value) -> Key) -> [Value] {
    var seen: Set<Key> = []
    return values.reversed().filter { seen.insert(key($0)).inserted }.reversed()
  }
}
