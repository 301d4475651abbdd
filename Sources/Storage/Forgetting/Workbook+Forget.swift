import GRDB
import Instrument

extension Workbook {
  /// Erases `things` for good: their rows, what undo and redo would bring back of them, and, for everything that has a
  /// name, every name it had wherever that stands in other texts, where `[…]` takes its place; in the workbook, and in
  /// the backups that stand beside it. A tombstone with its identity stays, so that an import does not bring it back. The
  /// files are then written anew, without what was erased.
  ///
  /// - Parameters:
  ///   - newID: gives a new UUID at each call.
  ///   - moment: now, in UTC.
  /// - Returns: what was done; null when there is no such thing.
  ///
  /// Throws as `append` does, and then nothing was erased. A backup in which it fails is in
  /// what is returned.
  public func forget(
    _ things: [Forgettable], newID: () -> RecordID, at moment: Moment
  ) throws(WorkbookError) -> Erasure? {
    let id = newID()
    var found: Erasure?
    try write(
      isStored: { try Self.areStored([id], in: $0) },
      body: { found = try Self.erase(things, id: id, at: moment, in: $0) })
    guard var erasure = found else { return nil }
    do { try read { try $0.execute(sql: "VACUUM") } } catch {
      // Without room for a new file the old one keeps its free pages; what stood there was overwritten with zeros
      // (secure_delete), and the proof reads them too.
    }
    // What a program that was killed left behind would keep it too.
    UnfinishedFile.sweep(FileSystem.directory(of: FileSystem.resolved(path)))
    for backup in WorkbookBackup.beside(path) {
      do {
        let again = try Self.forget(things, alsoNamed: erasure.names, in: backup, id: newID(), at: moment)
        erasure.inQuestions += again?.inQuestions ?? 0
        erasure.backups += 1
      } catch {
        erasure.untouchedBackups.append(backup)
      }
    }
    return erasure
  }

  private static func forget(
    _ things: [Forgettable], alsoNamed names: [String], in backup: String, id: RecordID, at moment: Moment
  ) throws -> Erasure? {
    let queue = try Connection.open(backup)
    var erasure: Erasure?
    try queue.inTransaction(.immediate) { database in
      erasure = try erase(things, alsoNamed: names, id: id, at: moment, in: database)
      return .commit
    }
    try queue.inDatabase { try $0.execute(sql: "VACUUM") }
    try queue.close()
    return erasure
  }

  /// Erases those of `things` that there are, within the transaction that is open, and makes their names and `names`
  /// unreadable; null when there is nothing to do.
  private static func erase(
    _ things: [Forgettable], alsoNamed names: [String] = [], id: RecordID, at moment: Moment, in database: Database
  ) throws -> Erasure? {
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let erasers = try things.compactMap { try Eraser($0, in: database) }
    guard !erasers.isEmpty || !names.isEmpty else { return nil }
    let all = Set(names + erasers.flatMap(\.names)).sorted()
    var writer = try ChangeWriter(database: database, at: moment)
    let sequence = try writer.note(kind: "forget", id: id)
    let rows = try erasers.reduce(0) { try $0 + $1.erase(tombstoneOf: sequence) }
    let redaction = try Redaction(of: all, in: database)
    let texts = try redaction.apply()
    let questions = try String.fetchAll(database, sql: "SELECT json || yaml FROM questionnaire")
    let inQuestions = questions.reduce(0) { $0 + ByteSearch.count(of: all, in: Array($1.utf8)) }
    return Erasure(rows: rows, texts: texts, namesakes: redaction.namesakes, inQuestions: inQuestions, names: all)
  }

  /// The relationships and participants that bear `name`, whatever its case, each with its name as it is spelled: those
  /// whose making was undone too, for their rows are still there.
  public func things(named name: String) throws(WorkbookError) -> [(thing: Forgettable, name: String)] {
    try readTogether { database in
      let relationships = try Self.names(in: "relationship", database).map {
        (Forgettable.relationship($0.key), $0.value)
      }
      let people = try Self.names(in: "participant", database).map { (Forgettable.participant($0.key), $0.value) }
      return (relationships + people).compactMap { thing, names in
        names.first { $0.lowercased() == name.lowercased() }.map { (thing, $0) }
      }
    }
  }

  /// The name of each thing of a table; of one that no longer stands every name that it had.
  private static func names(in table: String, _ database: Database) throws -> [RecordID: [String]] {
    let sql = """
      SELECT \(Newest.id(table, "\(table).origin")), name, \(Newest.state(table)) FROM \(table)
      WHERE name IS NOT NULL ORDER BY change
      """
    let rows = try database.list(of: table, sql, []) { (try $0.id(), try $0.text(), try $0.flag()) }
    let standing = Set(rows.filter(\.2).map(\.0))
    var names: [RecordID: [String]] = [:]
    for (id, name, isNewest) in rows where isNewest || !standing.contains(id) { names[id, default: []].append(name) }
    return names
  }

  /// In how many texts that people wrote `name` stands as a word of its own, whatever its case.
  public func mentions(of name: String) throws(WorkbookError) -> Int {
    try readTogether { try Redaction(of: [name], in: $0).mentions().count }
  }

  /// How often the bytes of any of `names` stand in the workbook's file, in the backups beside it, and in the journals
  /// of them all, whatever their case: the proof after `forget`. The files are read from the disk, past SQLite.
  public func occurrences(of names: [String]) throws(WorkbookError) -> Int {
    let files = [FileSystem.resolved(path)] + WorkbookBackup.beside(path)
    var found = 0
    for file in files.flatMap({ [$0, $0 + "-journal"] }) where FileSystem.isThere(file) {
      guard let bytes = FileSystem.contents(of: file) else {
        throw .ioFailed(path: file, code: ResultCode.SQLITE_IOERR_READ.rawValue, outcome: nil)
      }
      found += ByteSearch.count(of: names, in: bytes)
    }
    return found
  }
}
