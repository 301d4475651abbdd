import GRDB
import Instrument

/// A session in a list.
public struct SessionSummary: Sendable, Equatable {
  public var session: Session
  /// When it started (UTC).
  public var started: Moment
  /// When something in it was last said or altered (UTC).
  public var changed: Moment

  public init(session: Session, started: Moment, changed: Moment) {
    self.session = session
    self.started = started
    self.changed = changed
  }
}

extension Workbook {
  /// The sessions as they are now, the one that started last first: every list and every number of a session follows
  /// this one. A finished session about nobody, in which nothing is said about any relationship any more, is not among
  /// them; what a person said in it of themselves still counts.
  public func sessions() throws(WorkbookError) -> [SessionSummary] {
    try read { database in
      let sql = "\(Self.sessionColumns) WHERE \(Newest.state("session")) AND \(Self.isListed) ORDER BY origin DESC"
      return try database.list(of: "session", sql, [], Self.summary)
    }
  }

  /// The sessions that are not finished yet, the one that started last first. Finished ones are not looked at, however
  /// many there are.
  public func openSessions() throws(WorkbookError) -> [SessionSummary] {
    try read { database in
      let sql = """
        \(Self.sessionColumns) WHERE session.state = 'open' AND \(Newest.state("session")) ORDER BY origin DESC
        """
      return try database.list(of: "session", sql, [], Self.summary)
    }
  }

  /// The session with this id, whether it is listed or not; null when there is none.
  public func session(_ id: RecordID) throws(WorkbookError) -> SessionSummary? {
    try read { database in
      guard let number = try Thing.session.number(of: id, in: database) else { return nil }
      let sql = "\(Self.sessionColumns) WHERE \(Newest.state("session")) AND session.origin = ?"
      return try database.list(of: "session", sql, [number], Self.summary).first
    }
  }

  /// The session that started last, whether it is listed or not; null when there is none.
  public func newestSession() throws(WorkbookError) -> Session? {
    try read { database in
      let sql = "\(Self.sessionColumns) WHERE \(Newest.state("session")) ORDER BY origin DESC LIMIT 1"
      return try database.list(of: "session", sql, [], Self.summary).first?.session
    }
  }

  /// The sessions in which something was answered or listed about `relationship`, or that are about it; the one that
  /// started last first.
  public func sessions(about relationship: RecordID) throws(WorkbookError) -> [SessionSummary] {
    try read { database in
      guard let number = try Thing.relationship.number(of: relationship, in: database) else { return [] }
      let sql = """
        \(Self.sessionColumns) WHERE \(Newest.state("session")) AND session.origin IN (
          SELECT session FROM answer WHERE relationship = ?
          UNION SELECT session FROM exchangeEntry WHERE relationship = ?
          UNION SELECT about.origin FROM session AS about WHERE about.relationship = ?)
        ORDER BY origin DESC
        """
      return try database.list(of: "session", sql, [number, number, number], Self.summary)
    }
  }

  /// The session in which something was last answered about `relationship`, or that was last chosen to be about it; it
  /// may be about another one since. Null when there is none.
  public func latestSession(for relationship: RecordID) throws(WorkbookError) -> Session? {
    try read { database in
      guard let number = try Thing.relationship.number(of: relationship, in: database) else { return nil }
      let sql = """
        \(Self.sessionColumns) WHERE \(Newest.state("session")) AND session.origin = (\(Self.latestOriginQuery))
        """
      return try database.list(of: "session", sql, [number, number], Self.summary).first?.session
    }
  }

  // MARK: For the extensions of this type

  /// The columns of a summary: those of a session, and its two moments.
  static let sessionColumns = StateRow.session.replacing(
    "\nFROM session",
    with: """
      ,
        (SELECT at FROM change WHERE sequence = session.origin),
        (SELECT at FROM change WHERE sequence = (\(newestChangeQuery)))
      FROM session
      """)

  static func summary(_ row: inout RowReader) throws -> SessionSummary {
    SessionSummary(session: try StateRow.session(&row), started: try row.moment(), changed: try row.moment())
  }

  /// Whether a session is open, about a relationship, or holds something that is.
  private static let isListed: String = {
    let tables = ["answer", "agreedValue", "exchangeEntry", "statement", "action", "shownStep", "parking"]
    let said = tables.map { table in
      """
      EXISTS (SELECT 1 FROM \(table)
        WHERE \(table).session = session.origin AND \(table).relationship IS NOT NULL AND \(Newest.standing(table)))
      """
    }
    return "(state = 'open' OR relationship IS NOT NULL OR \(said.joined(separator: " OR ")))"
  }()

  /// The newest change in a session, whatever its kind.
  private static let newestChangeQuery: String = {
    let tables = ["answer", "agreedValue", "exchangeEntry", "statement", "action", "shownStep", "parking", "seal"]
    let newest = tables.map { "(SELECT coalesce(max(change), 0) FROM \($0) WHERE \($0).session = session.origin)" }
    return "SELECT max(session.change, \(newest.joined(separator: ", ")))"
  }()

  /// The origin of the session with the newest standing change about a relationship.
  private static let latestOriginQuery = """
    SELECT origin FROM (
      SELECT * FROM (
        SELECT session AS origin, change FROM answer WHERE relationship = ? AND \(Newest.standing("answer"))
        ORDER BY change DESC LIMIT 1)
      UNION ALL
      SELECT * FROM (
        SELECT about.origin, about.change FROM session AS about
        WHERE about.relationship = ? AND \(Newest.standing("about")) ORDER BY about.change DESC LIMIT 1)
    ) ORDER BY change DESC LIMIT 1
    """
}
