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

  private var queue: DatabaseQueue?
  private var presence: Presence?

  /// Opens the workbook at `path`. Where there is no file, or one without a byte in it, a new workbook is made with
  /// this `id` and moment (UTC); only its owner can read and write it. An existing file keeps its mode.
  ///
  /// Throws what stands in the way; a file that is not a workbook, or damaged, or newer, is left byte for byte as it
  /// was.
  public init(opening path: String, orCreatingWith id: RecordID, at moment: Moment) throws(WorkbookError) {
    self.path = path
    try FileSystem.prepare(path)
    do {
      let queue = try Connection.open(path)
      self.queue = queue
      let presence = Presence(path: path)
      self.presence = presence
      otherHolder = presence?.otherHolder()
      try queue.inDatabase { try Self.settle($0, id: id, moment: moment) }
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

  /// Makes the schema where the file is empty, and otherwise checks that it is ours.
  private static func settle(_ database: Database, id: RecordID, moment: Moment) throws {
    if try Int.fetchOne(database, sql: "PRAGMA page_count") == 0 {
      try database.inTransaction(.immediate) {
        // Another program may have made it since.
        if try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 {
          try Schema.create(in: database, id: id.rawValue, createdAt: MomentText.text(of: moment))
        }
        return .commit
      }
    }
    try check(database)
  }

  private static func check(_ database: Database) throws {
    try database.inTransaction(.deferred) {
      try Schema.check(in: database)
      guard try FileHeader.isWhole(database) else { throw UnreadableRow(place: "the end of the file") }
      return .commit
    }
  }

  // MARK: For the extensions of this type

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
    let queue = try connection(outcome: .notStored)
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

  /// The open connection, or a new one to a file that is still ours.
  private func connection(outcome: WriteOutcome?) throws(WorkbookError) -> DatabaseQueue {
    if let queue { return queue }
    guard FileSystem.isThere(path) else { throw .moved(path: path, outcome: outcome ?? .notStored) }
    do {
      let opened = try Connection.open(path)
      queue = opened
      presence = Presence(path: path)
      try opened.inDatabase(Self.check)
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
