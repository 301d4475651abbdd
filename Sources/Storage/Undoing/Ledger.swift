import GRDB

/// What the ledger says about what can be undone, and done again.
enum Ledger {
  /// A change with a state.
  struct Entry {
    var sequence: Int64
    var kind: String
    /// The undo that took it back; null while it counts.
    var undoneBy: Int64?
  }

  /// The changes that were stored together last and still count, oldest first; none when there are none.
  static func undoable(in database: Database) throws -> [Entry] {
    let newest = """
      SELECT batch FROM change WHERE \(isDeed("change")) AND \(stands("change")) ORDER BY sequence DESC LIMIT 1
      """
    guard let batch = try Int64.fetchOne(database.cachedStatement(sql: newest)) else { return [] }
    // What is stored together follows each other: the rest of the ledger need not be looked at.
    let sql = """
      SELECT sequence, kind FROM change
      WHERE sequence >= ? AND batch = ? AND \(isDeed("change")) AND \(stands("change")) ORDER BY sequence
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [batch, batch]).map { row in
      Entry(sequence: try row.decode(atIndex: 0), kind: try row.decode(atIndex: 1), undoneBy: nil)
    }
  }

  /// The changes that were undone together last and may count again, oldest first; none when there are none, or when
  /// something new was stored since.
  static func redoable(in database: Database) throws -> [Entry] {
    let batch = "SELECT batch FROM change WHERE kind = 'undo' AND \(stands("change")) ORDER BY sequence DESC LIMIT 1"
    let sql = """
      SELECT undone.sequence, undone.kind, undoing.sequence
      FROM change AS undoing JOIN change AS undone ON undone.sequence = undoing.undoes
      WHERE undoing.batch = (\(batch)) AND undoing.kind = 'undo' AND NOT EXISTS (
        SELECT 1 FROM change AS new
        WHERE new.sequence > undoing.sequence AND new.undoes IS NULL AND \(isDeed("new")))
      ORDER BY undone.sequence
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map { row in
      Entry(
        sequence: try row.decode(atIndex: 0), kind: try row.decode(atIndex: 1), undoneBy: try row.decode(atIndex: 2))
    }
  }

  /// Whether a row of the ledger is something that somebody did and may want back. That the one unnamed person of the
  /// reflections is there, is nobody's deed; nor is what an example came with.
  private static func isDeed(_ table: String) -> String {
    """
    \(table).kind NOT IN ('undo', 'forget', 'shownStep', 'seal')
      AND \(table).sequence > coalesce((SELECT max(change) FROM setting WHERE name = 'example'), 0) AND NOT (
      \(table).kind = 'participant' AND EXISTS (
        SELECT 1 FROM participant WHERE participant.change = \(table).sequence AND participant.name IS NULL))
    """
  }

  /// Whether nothing took a row of the ledger back.
  private static func stands(_ table: String) -> String {
    "NOT EXISTS (SELECT 1 FROM change AS taking WHERE taking.undoes = \(table).sequence)"
  }
}
