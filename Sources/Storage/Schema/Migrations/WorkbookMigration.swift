import GRDB
import Instrument

/// That a workbook of an older schema was brought up to date when it was opened.
public struct WorkbookMigration: Sendable, Equatable {
  /// The schema that it had.
  public var from: Int
  /// The schema that it has now.
  public var to: Int
  /// Where it stands as it was before.
  public var backup: String

  public init(from: Int, to: Int, backup: String) {
    self.from = from
    self.to = to
    self.backup = backup
  }

  /// Makes a backup beside the workbook, and then brings it up to date, in one transaction: whenever this is cut off,
  /// the workbook is the old one or the new one. Nobody else can write in between. Null when another program was first.
  static func make(of path: String, _ database: Database, at moment: Moment) throws -> WorkbookMigration? {
    var migration: WorkbookMigration?
    try database.inTransaction(.immediate) {
      let version = try Schema.version(in: database)
      guard version < Schema.version else { return .commit }
      try Schema.check(in: database, version: version)
      guard try FileHeader.isWhole(database) else { throw UnreadableRow(place: "the end of the file") }
      let backup = try WorkbookBackup.make(of: path, to: WorkbookBackup.defaultPath(for: path, at: moment))
      try Migration.climb(from: version, in: database)
      try Schema.check(in: database)
      migration = WorkbookMigration(from: Int(version), to: Int(Schema.version), backup: backup.path)
      return .commit
    }
    return migration
  }
}
