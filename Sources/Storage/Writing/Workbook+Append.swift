import GRDB
import Instrument

extension Workbook {
  /// Stores `changes` in one transaction: all of them or none. `ids` are new UUIDs, one for each change; `moment` is
  /// now, in UTC. `position`, when given, becomes where its session is, in the same transaction.
  ///
  /// Everything is on the disk when this returns. Throws `refused` when a change breaks a rule of the workbook (a
  /// value that does not exist, a session that is not there), and otherwise what the disk or another program did; where
  /// that leaves doubt, the file was opened again and read, and the error says whether the changes are stored.
  public func append(
    _ changes: [Change], ids: [RecordID], at moment: Moment, position: (session: RecordID, text: String)? = nil
  ) throws(WorkbookError) {
    guard changes.count == ids.count else { throw .refused(path: path, rule: "one id for each change") }
    if changes.isEmpty {
      if let position { try setPosition(session: position.session, text: position.text) }
      return
    }
    try write(
      isStored: { try Self.areStored(ids, in: $0) },
      body: { database in
        var writer = try ChangeWriter(database: database, at: moment)
        for (change, id) in zip(changes, ids) { try writer.append(change, id: id) }
        if let position { try PositionRow.set(position.text, of: position.session, in: database) }
      })
  }

  /// Stores where `session` is, without any change; `text` is opaque here. Throws as `append` does.
  public func setPosition(session: RecordID, text: String) throws(WorkbookError) {
    try write(
      isStored: { try PositionRow.text(of: session, in: $0) == text },
      body: { try PositionRow.set(text, of: session, in: $0) })
  }

  static func areStored(_ ids: [RecordID], in database: Database) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM change WHERE id = ?)")
    return try ids.allSatisfy { try Bool.fetchOne(statement, arguments: [$0.rawValue]) == true }
  }
}
