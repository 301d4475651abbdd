import GRDB
import Instrument

/// A workbook: one file with a team's relationships and all its sessions. What is stored in it is on the disk when the
/// call returns, and nothing that was said is ever written over.
///
/// There is one connection, and no lock is held between calls. After a failure of the disk the connection is closed;
/// the next call opens it anew. Methods that say what is stored are in `Workbook+Append.swift`, those that read are in
/// the folder `Reading`.
public final class Workbook {
  /// The path as it was given.
  public let path: String
  /// Another process that had the workbook open when this one opened it; null when nobody did. It may write too.
  public let otherHolder: Holder?
  /// Whether the workbook can only be read: its file, its directory or its disk may not be written.
  public private(set) var isReadOnly = false
  /// What was done to a workbook of an older schema when it was opened; null when nothing had to be done.
  public private(set) var migration: WorkbookMigration?

  private var queue: DatabaseQueue?
  private var presence: Presence?
  /// When this workbook was opened.
  private let opened: Moment

  /// Opens the workbook at `path`. Where there is no file, or one without a byte in it, a new workbook is made with
  /// this `id` and moment (UTC); only its owner can read and write it. An existing file keeps its mode.
  ///
  /// A workbook of an older schema is brought up to date, after a backup was made beside it. One that may not be
  /// written opens for reading.
  ///
  /// Throws what stands in the way; a file that is not a workbook, or damaged, or newer, is left byte for byte as it
  /// was.
  public init(opening path: String, orCreatingWith id: RecordID, at moment: Moment) throws(WorkbookError) {
    self.path = path
    opened = moment
    try FileSystem.prepare(path)
    do {
      let (queue, isReadOnly) = try Connection.openAsAllowed(path)
      self.queue = queue
      self.isReadOnly = isReadOnly
      let presence = Presence(path: path)
      self.presence = presence
      otherHolder = presence?.otherHolder()
      try queue.inDatabase { try makeWhereEmpty($0, id: id) }
      try settle(queue)
    } catch {
      throw WorkbookError(error, path: path, outcome: nil) { Presence(path: path)?.writer() }
    }
  }

  deinit { close() }

  /// Closes the file. A later call opens it again.
  public func close() {
    do { try queue?.close() } catch {
      // A connection that does not close goes when its last statement goes; nothing of it is unsaved.
    }
    queue = nil
    presence = nil
  }

  /// Makes the schema where the file is empty.
  private func makeWhereEmpty(_ database: Database, id: RecordID) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA page_count") == 0 else { return }
    guard !isReadOnly else { throw WorkbookError.readOnly(path: path) }
    try database.inTransaction(.immediate) {
      // Another program may have made it since.
      if try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 {
        try Schema.create(in: database, id: id.rawValue, createdAt: MomentText.text(of: opened))
      }
      return .commit
    }
  }

  /// Checks that the file is ours, and brings an older one up to date where it may be written.
  private func settle(_ queue: DatabaseQueue) throws {
    try queue.inDatabase { database in
      if !isReadOnly, try Schema.version(in: database) < Schema.version {
        migration = try WorkbookMigration.make(of: path, database, at: opened) ?? migration
      }
      try Self.check(database)
    }
  }

  private static func check(_ database: Database) throws {
    try database.inTransaction(.deferred) {
      try Schema.check(in: database, version: Schema.version(in: database))
      guard try FileHeader.isWhole(database) else { throw UnreadableRow(place: "the end of the file") }
      return .commit
    }
  }

  // MARK: For the extensions of this type

  /// The open connection, for what needs it as a whole.
  func openQueue() throws(WorkbookError) -> DatabaseQueue { try connection(outcome: nil) }

  /// Reads with one statement, or with several that need not see the same moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(WorkbookError) -> Value {
    let queue = try connection(outcome: nil)
    do { return try queue.inDatabase(body) } catch {
      throw failure(error, outcome: nil)
    }
  }

  /// Reads with several statements that see the same moment.
  func readTogether<Value>(_ body: (Database) throws -> Value) throws(WorkbookError) -> Value {
    let queue = try connection(outcome: nil)
    do { return try queue.read(body) } catch {
      throw failure(error, outcome: nil)
    }
  }

  /// Writes in one transaction that is on the disk when this returns. When the disk fails, the file is closed, opened
  /// again and read with `isStored`, so that the error tells what became of it.
  func write(isStored: (Database) throws -> Bool, body: (Database) throws -> Void) throws(WorkbookError) {
    let queue = try writableConnection()
    do {
      try queue.inTransaction(.immediate) { database in
        try body(database)
        return .commit
      }
    } catch {
      var failure = failure(error, outcome: .unknown)
      if failure.outcome == .unknown {
        failure.outcome = lookAgain(isStored)
      }
      throw failure
    }
  }

  private func lookAgain(_ isStored: (Database) throws -> Bool) -> WriteOutcome {
    do {
      guard try connection(outcome: .unknown).inDatabase(isStored) else { return .notStored }
      // It may stand in the file and not yet on the disk: what failed may have been the very last step.
      return FileSystem.synchronize(path, path + "-journal") ? .stored : .unknown
    } catch {
      close()
      return .unknown
    }
  }

  /// The open connection; throws `readOnly` where it cannot write. Somebody may have changed that since it was opened.
  private func writableConnection() throws(WorkbookError) -> DatabaseQueue {
    if isReadOnly, FileSystem.isWritable(path) { close() }
    let queue = try connection(outcome: .notStored)
    guard !isReadOnly else { throw .readOnly(path: path) }
    return queue
  }

  /// The open connection, or a new one to a file that is still ours.
  private func connection(outcome: WriteOutcome?) throws(WorkbookError) -> DatabaseQueue {
    if let queue { return queue }
    guard FileSystem.isThere(path) else { throw .moved(path: path, outcome: outcome ?? .notStored) }
    do {
      let (opened, isReadOnly) = try Connection.openAsAllowed(path)
      queue = opened
      self.isReadOnly = isReadOnly
      presence = Presence(path: path)
      try settle(opened)
      return opened
    } catch {
      close()
      throw WorkbookError(error, path: path, outcome: outcome) { Presence(path: path)?.writer() }
    }
  }

  /// The error as a fact. Where the connection is no longer to be trusted, it is closed.
  private func failure(_ error: any Error, outcome: WriteOutcome?) -> WorkbookError {
    let fact = WorkbookError(error, path: path, outcome: outcome) { presence?.writer() }
    switch fact {
    case .ioFailed, .diskFull, .damaged, .moved: close()
    default: break
    }
    return fact
  }
}
