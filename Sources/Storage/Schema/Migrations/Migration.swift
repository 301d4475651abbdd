import GRDB

/// One rung of the ladder: what makes a workbook of one schema into one of the next.
struct Migration {
  /// The schema that it starts from; it leads to the next one.
  var from: Int32
  /// What it does, in order. Once released, it is never altered.
  var steps: [Step]

  /// What a rung does to the schema.
  enum Step {
    /// Makes what was not there.
    case create(String)
    /// Makes a table anew with the same columns, so that it takes more than it did; its rows and its indexes stay.
    case widen(table: String, from: String, to: String)
  }

  /// Every rung, from the first schema that was released.
  static let ladder: [Migration] = [.from1, .from2]

  /// Brings a workbook of schema `version` to the newest, in the transaction that is open.
  static func climb(from version: Int32, in database: Database) throws {
    // While a table is made anew, what refers to its rows waits for them.
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for step in ladder.filter({ $0.from >= version }).flatMap(\.steps) { try take(step, in: database) }
    try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
  }

  /// What makes the schema of `version`.
  static func statements(of version: Int32) -> Set<String> {
    var statements = Set(Schema.statements)
    for step in ladder.filter({ $0.from >= version }).flatMap(\.steps).reversed() {
      switch step {
      case .create(let statement): statements.remove(statement)
      case .widen(_, let old, let new):
        statements.remove(new)
        statements.insert(old)
      }
    }
    return statements
  }

  private static func take(_ step: Step, in database: Database) throws {
    switch step {
    case .create(let statement): try database.execute(sql: statement)
    case .widen(let table, _, let new):
      let indexes = try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
        arguments: [table])
      // Renaming a table would alter the text that the schema is known by.
      try database.execute(sql: "CREATE TEMP TABLE widened AS SELECT * FROM main.\(table)")
      try database.execute(sql: "DROP TABLE main.\(table)")
      try database.execute(sql: new)
      try database.execute(sql: "INSERT INTO main.\(table) SELECT * FROM temp.widened")
      try database.execute(sql: "DROP TABLE temp.widened")
      for index in indexes { try database.execute(sql: index) }
    }
  }
}
