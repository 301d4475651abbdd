import GRDB

/// What the first line at the start says, counted.
public struct Overview: Sendable, Equatable {
  /// Relationships that are not archived.
  public var relationships: Int
  /// Sessions that are not closed.
  public var openSessions: Int
  /// Actions that are neither done nor dropped.
  public var openActions: Int
  /// Whether nothing at all was said yet: no relationship, archived or not, and no session.
  public var isEmpty: Bool

  public init(relationships: Int, openSessions: Int, openActions: Int, isEmpty: Bool) {
    self.isEmpty = isEmpty
    self.relationships = relationships
    self.openSessions = openSessions
    self.openActions = openActions
  }
}

extension Workbook {
  /// The counts, in one query over the small tables.
  public func overview() throws(WorkbookError) -> Overview {
    let counts = try read { database in
      try database.list(of: "overview", Self.overviewQuery) { row in
        Overview(
          relationships: try row.number(), openSessions: try row.number(), openActions: try row.number(),
          isEmpty: try row.flag())
      }
    }
    return counts.first ?? Overview(relationships: 0, openSessions: 0, openActions: 0, isEmpty: true)
  }

  private static let overviewQuery = """
    SELECT
      (SELECT count(*) FROM relationship WHERE isArchived = 0 AND \(Newest.state("relationship"))),
      (SELECT count(*) FROM session WHERE state = 'open' AND \(Newest.state("session"))),
      (SELECT count(*) FROM action WHERE state = 'open' AND \(Newest.state("action"))),
      NOT EXISTS (SELECT 1 FROM relationship WHERE \(Newest.standing("relationship")))
        AND NOT EXISTS (SELECT 1 FROM session WHERE \(Newest.standing("session")))
    """
}
