import GRDB

/// Whether what a workbook holds is whole, looked at from the first page to the last.
enum Soundness {
  /// Throws `UnreadableRow` when the schema is not ours, a page or a row is broken, or a reference leads nowhere.
  static func check(_ database: Database) throws {
    try database.inTransaction(.deferred) {
      let version = try Schema.version(in: database)
      guard version >= 1 else { throw UnreadableRow(place: "user_version") }
      guard try FileHeader.isWhole(database) else { throw UnreadableRow(place: "the end of the file") }
      try Schema.check(in: database, version: version)
      if let broken = try brokenStructure(database).first { throw UnreadableRow(place: broken) }
      if let table = try danglingReferences(database).first { throw UnreadableRow(place: "reference in \(table)") }
      return .commit
    }
  }

  /// What SQLite says about pages and rows that are not as they should be; nothing where all are.
  static func brokenStructure(_ database: Database) throws -> [String] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
  }

  /// The table of each row that refers to a row that is not there.
  static func danglingReferences(_ database: Database) throws -> [String] {
    try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { try $0.decode(String.self, atIndex: 0) }
  }
}
