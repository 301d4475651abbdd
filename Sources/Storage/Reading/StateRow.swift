import Foundation
import GRDB
import Instrument

/// How the rows of each table of states become values: the columns, and what reads them from left to right.
enum StateRow {
  // MARK: Columns, from the table of the same name

  static let relationship = """
    SELECT \(Newest.id("relationship", "relationship.origin")), name, role, since, holder, theirPeople, ourPeople,
      isTenderRunning, isArchived
    FROM relationship
    """

  static let participant = """
    SELECT \(Newest.id("participant", "participant.origin")), name, side, isRemoved FROM participant
    """

  static let session = """
    SELECT \(Newest.id("session", "session.origin")), name, programme, questionnaire, session.state,
      \(Newest.id("relationship", "session.relationship"))
    FROM session
    """

  static let answer = """
    SELECT \(inSession), \(aboutRelationship), \(byParticipant), question, round, value, example FROM answer
    """

  static let agreedValue = "SELECT \(inSession), \(aboutRelationship), side, question, value, example FROM agreedValue"

  static let exchangeEntry = """
    SELECT \(Newest.id("exchangeEntry", "exchangeEntry.origin")), \(inSession), \(aboutRelationship), direction, text,
      kind, worth, isRemoved
    FROM exchangeEntry
    """

  static let statement = """
    SELECT \(inSession), \(aboutRelationship), \(byParticipant), topic, subject, number, text FROM statement
    """

  static let seal = """
    SELECT \(inSession), \(aboutRelationship), \(byParticipant), round, isOpen FROM seal
    """

  static let action = """
    SELECT \(Newest.id("action", "action.origin")), \(inSession), \(aboutRelationship), text, owner, due, state, step
    FROM action
    """

  static let parking = """
    SELECT \(Newest.id("parking", "parking.origin")), \(inSession), \(aboutRelationship), question, text, isRemoved
    FROM parking
    """

  static let shownStep = "SELECT \(inSession), \(aboutRelationship), step, text, because FROM shownStep"

  private static let inSession = Newest.id("session", "session")
  private static let aboutRelationship = Newest.id("relationship", "relationship")
  private static let byParticipant = Newest.id("participant", "participant")

  // MARK: Values

  static func relationship(_ row: inout RowReader) throws -> Relationship {
    Relationship(
      id: try row.id(), name: try row.text(), role: try row.choice(), since: try row.perhapsText(),
      holder: try row.perhapsText(), theirPeople: try row.perhapsText(), ourPeople: try row.perhapsText(),
      isTenderRunning: try row.flag(), isArchived: try row.flag())
  }

  static func participant(_ row: inout RowReader) throws -> Participant {
    let (id, name, side, removed) = (try row.id(), try row.perhapsText(), try row.choice() as Side, try row.number())
    return Participant(id: id, name: name, side: side, isRemoved: removed > 0, isLeftOut: removed > 1)
  }

  static func session(_ row: inout RowReader) throws -> Session {
    Session(
      id: try row.id(), name: try row.perhapsText(), programme: try row.text(), questionnaire: try row.text(),
      state: try row.choice(), relationship: try row.perhapsID())
  }

  static func seal(_ row: inout RowReader) throws -> Seal {
    let (session, relationship, participant) = (try row.id(), try row.id(), try row.perhapsID())
    let (round, isOpen) = (try row.number(), try row.flag())
    guard let participant, !isOpen else { return .opened(session, about: relationship, round: round) }
    return .closed(session, about: relationship, participant: participant, round: round)
  }

  static func answer(_ row: inout RowReader) throws -> Answer {
    Answer(
      session: try row.id(), relationship: try row.id(), participant: try row.id(), question: try row.text(),
      round: try row.number(), value: try row.choice(), example: try row.perhapsText())
  }

  static func agreedValue(_ row: inout RowReader) throws -> AgreedValue {
    AgreedValue(
      session: try row.id(), relationship: try row.id(), side: try row.choice(), question: try row.text(),
      value: try row.perhapsChoice(), example: try row.perhapsText())
  }

  static func exchangeEntry(_ row: inout RowReader) throws -> ExchangeEntry {
    ExchangeEntry(
      id: try row.id(), session: try row.id(), relationship: try row.id(), direction: try row.choice(),
      text: try row.text(), kind: try row.perhapsChoice(), worth: try row.perhapsNumber(), isRemoved: try row.flag())
  }

  static func statement(_ row: inout RowReader) throws -> Instrument.Statement {
    Instrument.Statement(
      session: try row.id(), relationship: try row.perhapsID(), participant: try row.id(), topic: try row.choice(),
      subject: try row.perhapsText(), number: try row.perhapsNumber(), text: try row.perhapsText())
  }

  static func action(_ row: inout RowReader) throws -> Action {
    Action(
      id: try row.id(), session: try row.id(), relationship: try row.perhapsID(), text: try row.text(),
      owner: try row.perhapsText(), due: try day(try row.perhapsText()), state: try row.choice(),
      step: try row.perhapsText())
  }

  static func parking(_ row: inout RowReader) throws -> ParkedItem {
    ParkedItem(
      id: try row.id(), session: try row.id(), relationship: try row.perhapsID(), question: try row.perhapsText(),
      text: try row.text(), isRemoved: try row.flag())
  }

  static func shownStep(_ row: inout RowReader) throws -> ShownStep {
    ShownStep(
      session: try row.id(), relationship: try row.id(), step: try row.text(), text: try row.text(),
      because: try questions(try row.text()))
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
