import GRDB

/// One rung of the ladder: what makes a workbook of one schema into one of the next.
struct Migration {
  /// The schema that it starts from; it leads to the next one.
  var from: Int32
  /// What it adds to the schema, in order. Once released, it is never altered.
  var added: [String]

  /// Every rung, from the first schema that was released.
  static let ladder: [Migration] = [.from1]

  /// Brings a workbook of schema `version` to the newest, in the transaction that is open.
  static func climb(from version: Int32, in database: Database) throws {
    for statement in statements(after: version) { try database.execute(sql: statement) }
    try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
  }

  /// What a workbook of schema `version` does not have yet.
  static func statements(after version: Int32) -> [String] {
    ladder.filter { $0.from >= version }.flatMap(\.added)
  }
}
