import GRDB
import Instrument

extension Workbook {
  /// Erases `thing` for good: its rows, what undo and redo would bring back of them, and, for everything that has a
  /// name, that name wherever it stands in other texts, where `[…]` takes its place. A tombstone with its identity
  /// stays, so that an import does not bring it back. The file is then written anew, without what was erased.
  ///
  /// - Parameters:
  ///   - id: a new UUID for the ledger.
  ///   - moment: now, in UTC.
  /// - Returns: what was done; null when there is no such thing.
  ///
  /// Throws as `append` does; where writing the file anew fails, the rows are erased all the same.
  public func forget(_ thing: Forgettable, id: RecordID, at moment: Moment) throws(WorkbookError) -> Erasure? {
    var erasure: Erasure?
    try write(
      isStored: { try Self.areStored([id], in: $0) },
      body: { database in
        try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
        guard let eraser = try Eraser(thing, in: database) else { return }
        var writer = try ChangeWriter(database: database, at: moment)
        let sequence = try writer.note(kind: "forget", id: id)
        erasure = try eraser.erase(tombstoneOf: sequence)
      })
    guard erasure != nil else { return nil }
    try compact()
    return erasure
  }

  /// Writes the file anew, without free pages.
  private func compact() throws(WorkbookError) {
    try read { try $0.execute(sql: "VACUUM") }
  }

  /// In how many texts that people wrote `name` stands as a word of its own, whatever its case.
  public func mentions(of name: String) throws(WorkbookError) -> Int {
    try readTogether { try Redaction(of: [name], in: $0).mentions().count }
  }

  /// How often the bytes of any of `names` stand in the workbook's file and in its journal, whatever their case: the
  /// proof after `forget`. `bytes` is how many were looked at. The files are read from the disk, past SQLite.
  public func occurrences(of names: [String]) throws(WorkbookError) -> (found: Int, bytes: Int) {
    let wanted = names.map { Array($0.lowercased().utf8) }.filter { !$0.isEmpty }
    var (found, count) = (0, 0)
    for file in [path, path + "-journal"] where FileSystem.isThere(file) {
      guard let text = FileSystem.contents(of: file) else {
        throw .ioFailed(path: path, code: ResultCode.SQLITE_IOERR_READ.rawValue, outcome: nil)
      }
      count += text.count
      found += ByteSearch.count(wanted, in: text)
    }
    return (found, count)
  }
}
