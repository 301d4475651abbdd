import GRDB

extension Schema {
  /// Makes the schema, and the one row that says whose it is, in the transaction that is open.
  static func create(in database: Database, id: String, createdAt: String) throws {
    for statement in statements { try database.execute(sql: statement) }
    try database.execute(
      sql: "INSERT INTO workbook (number, id, createdAt) VALUES (1, ?, ?)", arguments: [id, createdAt])
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Throws `UnreadableRow` when a table or an index of ours is missing or altered, or when there is a trigger: it
  /// could change what is stored. Tables, indexes and views that somebody else added are left alone.
  ///
  /// - Parameter version: the schema that the workbook says it has.
  static func check(in database: Database, version: Int32 = Schema.version) throws {
    var missing = Migration.statements(of: version)
    let rows = try Row.fetchCursor(database, sql: "SELECT type, sql FROM sqlite_schema")
    while let row = try rows.next() {
      let type = try row.decode(String.self, atIndex: 0)
      guard type != "trigger" else { throw UnreadableRow(place: "schema: a trigger") }
      if let sql = try row.decode(String?.self, atIndex: 1) { missing.remove(sql) }
    }
    guard missing.isEmpty else { throw UnreadableRow(place: "schema") }
  }

  /// The version that the workbook says it has.
  static func version(in database: Database) throws -> Int32 {
    try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }
}
