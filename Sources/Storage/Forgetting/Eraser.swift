import GRDB
import Instrument

/// Erases one thing from the tables, within the transaction that is open.
struct Eraser {
  private let database: Database
  private let thing: Forgettable
  /// The thing's number; null for a name alone.
  private let number: Int64?
  /// Every name that it ever had.
  let names: [String]

  /// Null when there is no such thing.
  init?(_ thing: Forgettable, in database: Database) throws {
    self.database = database
    self.thing = thing
    switch thing {
    case .relationship(let id):
      number = try Thing.relationship.number(of: id, in: database)
      names = try Self.names(of: number, in: "relationship", database)
    case .participant(let id):
      number = try Thing.participant.number(of: id, in: database)
      names = try Self.names(of: number, in: "participant", database)
    case .session(let id):
      number = try Thing.session.number(of: id, in: database)
      names = []
    case .name(let name):
      number = nil
      names = [name]
      return
    }
    guard number != nil else { return nil }
  }

  private static func names(of number: Int64?, in table: String, _ database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT DISTINCT name FROM \(table) WHERE origin = ? AND name IS NOT NULL", arguments: [number])
  }

  /// Erases the rows, and leaves a tombstone that points at the change `sequence`.
  /// - Returns: how many rows.
  func erase(tombstoneOf sequence: Int64) throws -> Int {
    switch (thing, number) {
    case (.relationship(let id), let number?):
      try bury(id, "relationship", sequence)
      return try eraseRelationship(number)
    case (.participant(let id), let number?):
      try bury(id, "participant", sequence)
      let said = Self.byParticipant.map { ($0, "participant = \(number)") }
      return try erase(said + [("participant", "origin = \(number)")])
    case (.session(let id), let number?):
      try bury(id, "session", sequence)
      return try eraseSessions([number])
    case (.name, _), (_, nil): return 0
    }
  }

  private func bury(_ id: RecordID, _ kind: String, _ sequence: Int64) throws {
    try database.execute(
      sql: "INSERT INTO tombstone (id, kind, change) VALUES (?, ?, ?)", arguments: [id.rawValue, kind, sequence])
  }

  private static let byParticipant = ["answer", "statement", "seal"]
  private static let aboutRelationship = [
    "answer", "agreedValue", "exchangeEntry", "statement", "action", "shownStep", "parking", "seal",
  ]
  private static let inSession = aboutRelationship

  /// What was said about the relationship goes. A session about it in which nothing else was said goes too; another one
  /// stays, closed and about nobody.
  private func eraseRelationship(_ number: Int64) throws -> Int {
    let about = try Int64.fetchAll(
      database, sql: "SELECT DISTINCT origin FROM session WHERE relationship = ?", arguments: [number])
    var rows = try erase(Self.aboutRelationship.map { ($0, "relationship = \(number)") })
    for session in about {
      // In every state it was in, or undo would open it again.
      try database.execute(sql: "UPDATE session SET state = 'closed' WHERE origin = ?", arguments: [session])
      try database.execute(sql: "DELETE FROM position WHERE session = ?", arguments: [session])
    }
    try database.execute(sql: "UPDATE session SET relationship = NULL WHERE relationship = ?", arguments: [number])
    rows += try eraseSessions(try about.filter { try isEmpty($0) })
    return rows + (try erase([("relationship", "origin = \(number)")]))
  }

  private func isEmpty(_ session: Int64) throws -> Bool {
    let parts = Self.inSession.map { "SELECT 1 FROM \($0) WHERE session = \(session)" }
    return try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (\(parts.joined(separator: " UNION ALL ")))") ?? false
  }

  private func eraseSessions(_ sessions: [Int64]) throws -> Int {
    var rows = 0
    for session in sessions {
      try database.execute(sql: "DELETE FROM position WHERE session = ?", arguments: [session])
      rows += try erase(Self.inSession.map { ($0, "session = \(session)") } + [("session", "origin = \(session)")])
    }
    return rows
  }

  /// Deletes the rows of each table for which the condition holds, with their rows of the ledger and what undid them.
  private func erase(_ parts: [(table: String, condition: String)]) throws -> Int {
    var rows = 0
    for (table, condition) in parts {
      let changes = "SELECT change FROM \(table) WHERE \(condition)"
      try database.execute(sql: "CREATE TEMP TABLE erased AS \(changes)")
      try database.execute(sql: "DELETE FROM \(table) WHERE \(condition)")
      rows += database.changesCount
      // A redo points at the undo that it takes back: both go.
      try database.execute(
        sql: """
          DELETE FROM change WHERE sequence IN (SELECT change FROM erased)
            OR kind = 'undo' AND undoes IN (SELECT change FROM erased)
          """)
      try database.execute(sql: "DROP TABLE temp.erased")
    }
    return rows
  }
}
