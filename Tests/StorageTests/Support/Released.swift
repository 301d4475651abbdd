import Foundation
import GRDB

/// Workbooks as released programs made them.
enum Released {
  private static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Released")

  /// Makes the workbook of `schema` at `path`.
  static func make(schema: Int, at path: String) throws {
    let sql = try String(contentsOf: directory.appendingPathComponent("schema-\(schema).sql"), encoding: .utf8)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Every row of every table, as text.
  static func rows(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).inDatabase { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY 1").map { "\(table) \($0)" }
      }
    }
  }
}
