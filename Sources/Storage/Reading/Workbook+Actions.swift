import Foundation
import GRDB
import Instrument

/// An action in a list.
public struct TakenAction: Sendable, Equatable {
  public var action: Action
  /// When it was taken on (UTC).
  public var taken: Moment

  public init(action: Action, taken: Moment) {
    self.action = action
    self.taken = taken
  }
}

extension Workbook {
  /// Every action as it is now, done and dropped ones too, in the order in which they were taken on.
  public func actions() throws(WorkbookError) -> [TakenAction] {
    try read { database in
      let sql = """
        SELECT \(Newest.id("action", "action.origin")), \(Newest.id("session", "session")),
          \(Newest.id("relationship", "relationship")), text, owner, due, state, step,
          (SELECT at FROM change WHERE sequence = action.origin)
        FROM action WHERE \(Newest.state("action")) ORDER BY origin
        """
      return try database.list(of: "action", sql) { row in
        let action = Action(
          id: try row.id(), session: try row.id(), relationship: try row.perhapsID(), text: try row.text(),
          owner: try row.perhapsText(), due: try Self.day(try row.perhapsText()), state: try row.choice(),
          step: try row.perhapsText())
        return TakenAction(action: action, taken: try row.moment())
      }
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
        SELECT \(Newest.id("session", "session")), \(Newest.id("relationship", "relationship")), step, text, because
        FROM shownStep WHERE relationship = ? AND \(Newest.standing("shownStep"))
          AND session = (
            SELECT max(session) FROM shownStep AS shown
            WHERE relationship = ? AND session < ? AND \(Newest.standing("shown")))
        ORDER BY change
        """
      return try database.list(of: "shownStep", sql, [number, number, limit]) { row in
        ShownStep(
          session: try row.id(), relationship: try row.id(), step: try row.text(), text: try row.text(),
          because: try Self.questions(try row.text()))
      }
    }
  }

  private static func day(_ text: String?) throws -> CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(iso: text) else { throw UnreadableRow(place: "action.due") }
    return day
  }

  private static func questions(_ json: String) throws -> [String] {
    do { return try JSONDecoder().decode([String].self, from: Data(json.utf8)) } catch {
      throw UnreadableRow(place: "shownStep.because")
    }
  }
}
