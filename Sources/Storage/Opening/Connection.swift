import GRDB
import GRDBSQLite

/// How every connection to a workbook is opened.
enum Connection {
  /// How long a writer waits for another one, in seconds.
  static let patience = 0.5

  /// What is set on every connection, with the value that reading it back must give.
  static let settings: [(name: String, set: String, found: String)] = [
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", "3"),
    ("secure_delete", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    // At most 32 MB, used by a large import alone: without it pages go to the disk in the midst of a transaction.
    ("cache_size", "-32000", "-32000"),
  ]

  /// What saving rests on, and reading does not.
  private static let forWriting: Set = ["journal_mode", "synchronous", "secure_delete"]

  /// Opens the file at `path` for writing, or for reading where it may not be written.
  static func openAsAllowed(_ path: String) throws -> (queue: DatabaseQueue, isReadOnly: Bool) {
    if FileSystem.isWritable(path) {
      // The system may still refuse, for a reason of its own.
      do { return (try open(path), false) } catch WorkbookError.readOnly {}
    }
    return (try openForReading(path), true)
  }

  /// Opens the file at `path`, which is there; a file that is not a workbook of a version that we know is left as it
  /// is. An empty file opens too: what to make of it is for the caller.
  static func open(_ path: String) throws -> DatabaseQueue {
    try open(path, settings) { database in
      guard sqlite3_db_readonly(database.sqliteConnection, "main") == 0, FileSystem.journalIsWritable(path) else {
        throw WorkbookError.readOnly(path: path)
      }
    }
  }

  /// As `open`, but not a byte of the file can be written. Where a writing was cut off, nothing can be read either:
  /// that has to be put right first.
  static func openForReading(_ path: String) throws -> DatabaseQueue {
    try open(path, settings.filter { !forWriting.contains($0.name) }, isReadOnly: true) { _ in }
  }

  private static func open(
    _ path: String, _ settings: [(name: String, set: String, found: String)], isReadOnly: Bool = false,
    admit: @escaping @Sendable (Database) throws -> Void
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "workbook"
    configuration.readonly = isReadOnly
    // Where even rolling back fails, the transaction stays open; that must end in an error and not in a crash.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try accept(database, path: path)
      try admit(database)
      for setting in settings { try apply(setting, in: database, path: path) }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func accept(_ database: Database, path: String) throws {
    switch try FileHeader.read(from: database) {
    case .foreign: throw WorkbookError.notAWorkbook(path: path)
    case .interrupted:
      // Zeros without a journal are nobody's.
      guard try journalIsHot(database) else { throw WorkbookError.notAWorkbook(path: path) }
    case .workbook(let version) where version > Schema.version:
      throw WorkbookError.newerVersion(path: path, found: Int(version), known: Int(Schema.version))
    case .workbook(let version) where version < 1:
      throw WorkbookError.damaged(path: path, detail: "user_version")
    case .empty, .workbook: break
    }
  }

  /// Whether SQLite's journal says that the database was empty before the writing that was cut off.
  private static func journalIsHot(_ database: Database) throws -> Bool {
    guard let name = sqlite3_db_filename(database.sqliteConnection, "main"),
      let journal = sqlite3_filename_journal(name)
    else { return false }
    let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
    guard let bytes = FileSystem.beginning(of: String(cString: journal), count: 20) else { return false }
    // Bytes 16–19 hold how many pages there were.
    return bytes.starts(with: magic) && bytes[16..<20].allSatisfy { $0 == 0 }
  }

  private static func apply(
    _ setting: (name: String, set: String, found: String), in database: Database, path: String
  ) throws {
    // Some settings answer with a row and some do not; either way the value is asked for again.
    let setter = try database.makeStatement(sql: "PRAGMA \(setting.name) = \(setting.set)")
    let rows = try Row.fetchCursor(setter)
    while try rows.next() != nil {}
    let found = try String.fetchOne(database, sql: "PRAGMA \(setting.name)") ?? ""
    guard found == setting.found else {
      throw WorkbookError.durabilityNotAvailable(path: path, setting: setting.name, found: found)
    }
  }
}
