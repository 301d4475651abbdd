import GRDB
import Instrument

/// The one row that says where a session was.
enum PositionRow {
  static func text(of session: RecordID, in database: Database) throws -> String? {
    let statement = try database.cachedStatement(
      sql: "SELECT text FROM position WHERE session = (SELECT change FROM session WHERE id = ?)")
    return try String.fetchOne(statement, arguments: [session.rawValue])
  }

  /// Throws `BrokenRule` when there is no such session.
  static func set(_ text: String, of session: RecordID, in database: Database) throws {
    guard let number = try Thing.session.number(of: session, in: database) else {
      throw BrokenRule(rule: "unknown session")
    }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO position (session, text) VALUES (?, ?)
        ON CONFLICT (session) DO UPDATE SET text = excluded.text
        """)
    try statement.execute(arguments: [number, text])
  }
}
