import GRDB
import Instrument

extension Workbook {
  /// Every relationship as it is now, archived ones too, in the order in which they were added.
  public func relationships() throws(WorkbookError) -> [Relationship] {
    try read { database in
      let sql = "\(StateRow.relationship) WHERE \(Newest.state("relationship")) ORDER BY origin"
      return try database.list(of: "relationship", sql, [], StateRow.relationship)
    }
  }

  /// Every participant as it is now, removed ones too, in the order in which they were added.
  public func participants() throws(WorkbookError) -> [Participant] {
    try read { database in
      let sql = "\(StateRow.participant) WHERE \(Newest.state("participant")) ORDER BY origin"
      return try database.list(of: "participant", sql, [], StateRow.participant)
    }
  }

  /// The value of a choice of the workbook itself; null when it was never made.
  public func setting(_ name: String) throws(WorkbookError) -> String? {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT value FROM setting WHERE name = ? AND \(Newest.standing("setting")) ORDER BY change DESC LIMIT 1
          """)
      return try String.fetchOne(statement, arguments: [name])
    }
  }

  /// Where `session` is, as it was last set; null when it never was.
  public func position(of session: RecordID) throws(WorkbookError) -> String? {
    try read { try PositionRow.text(of: session, in: $0) }
  }
}
