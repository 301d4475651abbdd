/// The schema of a workbook, version 3. What led here from the versions that were released stands in `Migrations`.
///
/// Every change is a row of `change`; what it changed to stands whole in a row of the table of its kind, under the
/// same number. Rows are only ever added, so the state of a thing is its newest row that was not undone. A thing that
/// has an identity of its own (a relationship, a session, …) is referred to by the number of the change that brought
/// it in, its `origin`; that first row alone carries the UUID.
enum Schema {
  /// Bytes 68–71 of the file: the letters `WDZJ`. It tells a workbook from every other SQLite file.
  static let applicationID: Int32 = 0x5744_5A4A
  /// Bytes 60–63 of the file.
  static let version: Int32 = 3

  /// Every statement that makes the schema, in order. SQLite keeps the texts word for word, and opening compares them.
  static let statements: [String] = ledger + things + sayings + rest + indexes

  // MARK: Checks that occur in several tables

  static func uuid(_ column: String) -> String {
    "\(column) GLOB '????????-????-????-????-????????????' AND \(column) NOT GLOB '*[^-0-9a-f]*'"
      + " AND length(replace(\(column), '-', '')) = 32"
  }

  static func time(_ column: String) -> String {
    "\(column) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'"
  }

  static func oneOf(_ column: String, _ values: String...) -> String {
    "\(column) IN (" + values.map { "'\($0)'" }.joined(separator: ", ") + ")"
  }

  static let value = oneOf("value", "0", "1", "2", "3", "?", "-")
  static let change = "change INTEGER PRIMARY KEY REFERENCES change (sequence)"

  /// The columns of a thing with an identity of its own; its `origin` is its first row, which alone has the UUID.
  static func identity(_ table: String) -> String {
    """
    \(change),
      origin INTEGER NOT NULL REFERENCES \(table) (change) CHECK (origin <= change),
      id TEXT UNIQUE CHECK (\(uuid("id"))) CHECK ((id IS NOT NULL) = (origin = change))
    """
  }
}
