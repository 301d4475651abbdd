import GRDB
import Instrument

/// One row for each new state of a thing.
extension ChangeWriter {
  func write(_ relationship: Relationship, _ sequence: Int64) throws {
    let (origin, id) = try identity(of: relationship.id, in: .relationship)
    try execute(
      """
      INSERT INTO relationship (
        change, origin, id, name, role, since, holder, theirPeople, ourPeople, isTenderRunning, isArchived
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, origin, id, relationship.name, relationship.role.rawValue, relationship.since, relationship.holder,
        relationship.theirPeople, relationship.ourPeople, relationship.isTenderRunning, relationship.isArchived,
      ])
  }

  func write(_ participant: Participant, _ sequence: Int64) throws {
    let (origin, id) = try identity(of: participant.id, in: .participant)
    try execute(
      "INSERT INTO participant (change, origin, id, name, side, isRemoved) VALUES (?, ?, ?, ?, ?, ?)",
      [
        sequence, origin, id, participant.name, participant.side.rawValue,
        participant.isLeftOut ? 2 : participant.isRemoved ? 1 : 0,
      ])
  }

  func write(_ session: Session, _ sequence: Int64) throws {
    let (origin, id) = try identity(of: session.id, in: .session)
    try execute(
      """
      INSERT INTO session (change, origin, id, name, programme, questionnaire, state, relationship)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, origin, id, session.name, session.programme, session.questionnaire, session.state.rawValue,
        perhapsNumber(of: session.relationship, in: .relationship),
      ])
  }

  func write(_ entry: ExchangeEntry, _ sequence: Int64) throws {
    let (origin, id) = try identity(of: entry.id, in: .exchangeEntry)
    try execute(
      """
      INSERT INTO exchangeEntry (change, origin, id, session, relationship, direction, text, kind, worth, isRemoved)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, origin, id, number(of: entry.session, in: .session),
        number(of: entry.relationship, in: .relationship), entry.direction.rawValue, entry.text, entry.kind?.rawValue,
        entry.worth, entry.isRemoved,
      ])
  }

  func write(_ action: Action, _ sequence: Int64) throws {
    let (origin, id) = try identity(of: action.id, in: .action)
    try execute(
      """
      INSERT INTO action (change, origin, id, session, relationship, text, owner, due, state, step)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, origin, id, number(of: action.session, in: .session),
        perhapsNumber(of: action.relationship, in: .relationship), action.text, action.owner, action.due?.description,
        action.state.rawValue, action.step,
      ])
  }

  func write(_ item: ParkedItem, _ sequence: Int64) throws {
    let (origin, id) = try identity(of: item.id, in: .parking)
    try execute(
      """
      INSERT INTO parking (change, origin, id, session, relationship, question, text, isRemoved)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, origin, id, number(of: item.session, in: .session),
        perhapsNumber(of: item.relationship, in: .relationship), item.question, item.text, item.isRemoved,
      ])
  }
}
