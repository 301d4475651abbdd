import GRDB
import Instrument

extension Workbook {
  /// Takes back what was stored last and still counts: all that was stored together. Nothing is erased; the changes
  /// only count no more. Next steps that were shown are passed over: showing them was nobody's deed.
  ///
  /// - Parameters:
  ///   - newID: gives a new UUID at each call.
  ///   - moment: now, in UTC.
  /// - Returns: what was taken back, in the order in which it was stored; null when there is nothing to take back.
  ///
  /// Throws as `append` does.
  public func undo(newID: () -> RecordID, at moment: Moment) throws(WorkbookError) -> [Reverted]? {
    let entries = try read { try Ledger.undoable(in: $0) }
    return try revert(entries, newID: newID) { database, ids in
      var writer = try ChangeWriter(database: database, at: moment)
      // The newest first: what rests on another change goes before it.
      for (entry, id) in zip(entries.reversed(), ids) { try writer.undo(entry.sequence, id: id) }
    }
  }

  /// Lets what was undone last count again, as long as nothing new was stored since. Parameters and errors as for `undo`.
  ///
  /// - Returns: what counts again, in the order in which it was stored; null when there is nothing.
  public func redo(newID: () -> RecordID, at moment: Moment) throws(WorkbookError) -> [Reverted]? {
    let entries = try read { try Ledger.redoable(in: $0) }
    return try revert(entries, newID: newID) { database, ids in
      var writer = try ChangeWriter(database: database, at: moment)
      for (entry, id) in zip(entries, ids) {
        let change = try ChangeReader.change(entry, in: database)
        try writer.append(change, id: id, takingBack: entry.undoneBy)
      }
    }
  }

  /// Whether forgetting was the last thing done: that can't be taken back.
  public func endsWithForgetting() throws(WorkbookError) -> Bool {
    try read { database in
      let sql = "SELECT kind FROM change WHERE kind <> 'shownStep' ORDER BY sequence DESC LIMIT 1"
      return try String.fetchOne(database.cachedStatement(sql: sql)) == "forget"
    }
  }

  private func revert(
    _ entries: [Ledger.Entry], newID: () -> RecordID, _ body: (Database, [RecordID]) throws -> Void
  ) throws(WorkbookError) -> [Reverted]? {
    guard !entries.isEmpty else { return nil }
    let reverted = try readTogether { database in
      try entries.map { entry in
        Reverted(
          change: try ChangeReader.change(entry, in: database), before: try ChangeReader.before(entry, in: database))
      }
    }
    let ids = entries.map { _ in newID() }
    try write(isStored: { try Self.areStored(ids, in: $0) }, body: { try body($0, ids) })
    return reverted
  }
}
