import GRDB
import Instrument

/// An action in a list.
public struct TakenAction: Sendable, Equatable {
  public var action: Action
  /// When it was taken on (UTC).
  public var taken: Moment
  /// When what it is now was said (UTC): for one that is done or dropped, when that was.
  public var changed: Moment

  public init(action: Action, taken: Moment, changed: Moment) {
    self.action = action
    self.taken = taken
    self.changed = changed
  }
}

extension Workbook {
  /// Every action as it is now, done and dropped ones too, in the order in which they were taken on.
  public func actions() throws(WorkbookError) -> [TakenAction] {
    try readTogether { database in
      let moments = try database.list(of: "action", Self.momentsQuery) { (try $0.moment(), try $0.moment()) }
      let sql = "\(StateRow.action) WHERE \(Newest.state("action")) ORDER BY origin"
      let actions = try database.list(of: "action", sql, [], StateRow.action)
      return zip(actions, moments).map { TakenAction(action: $0, taken: $1.0, changed: $1.1) }
    }
  }

  /// The next steps that were last shown about `relationship`, in the session before `session` (or in the last one of
  /// all, when that is null); in the order in which they were shown.
  public func shownSteps(
    relationship: RecordID, before session: RecordID? = nil
  ) throws(WorkbookError) -> [ShownStep] {
    try read { database in
      guard let number = try Thing.relationship.number(of: relationship, in: database) else { return [] }
      let limit = try session.flatMap { try Thing.session.number(of: $0, in: database) } ?? Int64.max
      let sql = """
        \(StateRow.shownStep) WHERE relationship = ? AND \(Newest.standing("shownStep"))
          AND session = (
            SELECT max(session) FROM shownStep AS shown
            WHERE relationship = ? AND session < ? AND \(Newest.standing("shown")))
        ORDER BY change
        """
      return try database.list(of: "shownStep", sql, [number, number, limit], StateRow.shownStep)
    }
  }

  /// What is on the parking lot, in the order in which it was parked.
  public func parkedItems() throws(WorkbookError) -> [ParkedItem] {
    try read { database in
      let sql = "\(StateRow.parking) WHERE isRemoved = 0 AND \(Newest.state("parking")) ORDER BY origin"
      return try database.list(of: "parking", sql, [], StateRow.parking)
    }
  }

  /// When each action was taken on and became what it is, in the same order as the actions.
  private static let momentsQuery = """
    SELECT (SELECT at FROM change WHERE sequence = action.origin),
      (SELECT at FROM change WHERE sequence = action.change)
    FROM action WHERE \(Newest.state("action")) ORDER BY origin
    """
}
