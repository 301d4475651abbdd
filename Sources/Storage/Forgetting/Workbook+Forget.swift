import GRDB
import Instrument

extension Workbook {
  /// Erases `thing` for good: its rows, what undo and redo would bring back of them, and, for everything that has a
  /// name, that name wherever it stands in other texts, where `[…]` takes its place; in the workbook, and in the backups
  /// that stand beside it. A tombstone with its identity stays, so that an import does not bring it back. The files are
  /// then written anew, without what was erased.
  ///
  /// - Parameters:
  ///   - newID: gives a new UUID at each call.
  ///   - moment: now, in UTC.
  /// - Returns: what was done; null when there is no such thing.
  ///
  /// Throws as `append` does; where writing the file anew fails, the rows are erased all the same. What fails for a
  /// backup is in what is returned.
  public func forget(
    _ thing: Forgettable, newID: () -> RecordID, at moment: Moment
  ) throws(WorkbookError) -> Erasure? {
    let id = newID()
    var forgetting: (names: [String], erasure: Erasure)?
    try write(
      isStored: { try Self.areStored([id], in: $0) },
      body: { forgetting = try Self.erase([thing], id: id, at: moment, in: $0) })
    guard let forgetting else { return nil }
    var erasure = forgetting.erasure
    try read { try $0.execute(sql: "VACUUM") }
    for backup in WorkbookBackup.beside(path) {
      do {
        let queue = try Connection.open(backup)
        let things = [thing] + forgetting.names.map { .name($0) }
        try queue.inTransaction(.immediate) { database in
          let found = try Self.erase(things, id: newID(), at: moment, in: database)
          erasure.inQuestions += found?.erasure.inQuestions ?? 0
          return .commit
        }
        try queue.inDatabase { try $0.execute(sql: "VACUUM") }
        try queue.close()
        erasure.backups += 1
      } catch {
        erasure.untouchedBackups.append(backup)
      }
    }
    return erasure
  }

  /// Erases the first of `things` that there is, within the transaction that is open; null when there is none.
  private static func erase(
    _ things: [Forgettable], id: RecordID, at moment: Moment, in database: Database
  ) throws -> (names: [String], erasure: Erasure)? {
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for thing in things {
      guard let eraser = try Eraser(thing, in: database) else { continue }
      var writer = try ChangeWriter(database: database, at: moment)
      return (eraser.names, try eraser.erase(tombstoneOf: writer.note(kind: "forget", id: id)))
    }
    return nil
  }

  /// In how many texts that people wrote `name` stands as a word of its own, whatever its case.
  public func mentions(of name: String) throws(WorkbookError) -> Int {
    try readTogether { try Redaction(of: [name], in: $0).mentions().count }
  }

  /// How often the bytes of any of `names` stand in the workbook's file, in its journal and in the backups beside it,
  /// whatever their case: the proof after `forget`. The files are read from the disk, past SQLite.
  public func occurrences(of names: [String]) throws(WorkbookError) -> Int {
    let wanted = names.map { Array($0.lowercased().utf8) }.filter { !$0.isEmpty }
    var found = 0
    for file in [path, path + "-journal"] + WorkbookBackup.beside(path) where FileSystem.isThere(file) {
      guard let bytes = FileSystem.contents(of: file) else {
        throw .ioFailed(path: file, code: ResultCode.SQLITE_IOERR_READ.rawValue, outcome: nil)
      }
      found += ByteSearch.count(wanted, in: bytes)
    }
    return found
  }
}
