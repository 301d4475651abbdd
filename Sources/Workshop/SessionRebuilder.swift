import Instrument
import Interview
import Storage

/// Makes a guided session again of what the workbook remembers.
@MainActor
struct SessionRebuilder {
  private let shell: Shell
  private var workbook: Workbook { shell.workbook }

  init(_ shell: Shell) { self.shell = shell }

  /// The session as it stands; at `place`, where another is wanted than where it stopped. Null when its questions can't
  /// be read any more.
  func machine(of session: Session, at place: Place? = nil) throws -> GuidedSession? {
    guard let record = try workbook.record(of: session.id) else { return nil }
    var position = record.position.flatMap(PositionText.position)
    if let place {
      if position == nil { position = Position(place: place) }
      position?.place = place
    }
    return try machine(session, try changes(of: record), position: position)
  }

  /// A session that begins; it is stored with the first thing that is said in it. Null when its questions can't be read.
  ///
  /// - Parameter position: where it stands, if it has gone on without anything being said.
  func beginning(_ session: Session, at position: Position? = nil) throws -> GuidedSession? {
    var machine = try machine(session, [], position: position, isNew: true)
    if position == nil {
      machine?.goToFirstPlace()
      machine?.passChoice()
    }
    return machine
  }

  /// A visit to `places`, with what was said about the session's relationship in any session.
  func visit(
    _ places: [Place], in session: Session, isNew: Bool, position: Position? = nil
  ) throws -> GuidedSession? {
    var changes: [Change] = []
    if let record = try workbook.record(of: session.id) { changes = try self.changes(of: record) }
    changes += try workbook.actions().filter { $0.action.state == .open }.map { .action($0.action) }
    var earlier = try workbook.statementsAboutThePerson()
    if let relationship = session.relationship {
      earlier += try workbook.ourStatements(about: relationship)
      changes += try workbook.currentExchange(about: relationship).map { .exchange($0) }
    }
    var visit = try machine(
      session, changes + earlier.map { .statement($0) }, position: position, visit: places, isNew: isNew)
    visit?.visitOrder = try (isNew ? beginning(session) : machine(of: session))?.questionOrder
    return visit
  }

  /// Every question about a relationship, by id, in the order of the numbers that its newest session shows them with.
  func questionOrder(about relationship: RecordID) throws -> [String] {
    if let session = try workbook.homeSession(of: relationship), let machine = try machine(of: session) {
      return machine.questionOrder
    }
    return try shell.newQuestionOrder()
  }

  private func machine(
    _ session: Session, _ record: [Change], position: Position?, visit: [Place]? = nil, isNew: Bool = false
  ) throws -> GuidedSession? {
    guard let questionnaire = try workbook.questionnaire(digest: session.questionnaire),
      let programme = questionnaire.programme(session.programme)
    else { return nil }
    let before = try visit == nil ? position?.follows.flatMap(earlier) : nil
    var team = try workbook.team(in: session)
    if let before, team.isEmpty { team = before.team.map { TeamMember(participant: $0.participant) } }
    let part = before.flatMap { before in
      before.session.relationship.map { EarlierPart(relationship: $0, shownSteps: before.shownSteps) }
    }
    return GuidedSession(
      questionnaire: questionnaire, programme: programme, session: session, participant: try shell.me(),
      relationships: try workbook.relationships(), team: team, record: record, position: position, earlierPart: part,
      visit: visit, isSessionNew: isNew)
  }

  /// The part before, as it ended; null when it is gone.
  private func earlier(_ id: RecordID) throws -> GuidedSession? {
    guard let session = try workbook.session(id)?.session else { return nil }
    return try machine(of: session)
  }

  /// What the session stored, as the changes that it is rebuilt from.
  private func changes(of record: SessionRecord) throws -> [Change] {
    let session = record.session.id
    // What others answered and said is not one's own to see or to alter.
    let me = try shell.me()
    let isTeam = try !workbook.attendance(in: session).isEmpty
    let answers = record.answers.filter { isTeam || $0.participant == me }
    let statements = record.statements.filter { $0.participant == me }
    let actions = try workbook.actions().map(\.action).filter { $0.session == session }
    let shown = try record.relationship.map { try workbook.shownSteps(relationship: $0.id) } ?? []
    let parked = try workbook.parkedItems().filter { $0.session == session }
    return answers.map { .answer($0) } + record.agreed.map { .agreedValue($0) } + statements.map { .statement($0) }
      + record.exchange.map { .exchange($0) } + actions.map { .action($0) }
      + shown.filter { $0.session == session }.map { .shownStep($0) } + parked.map { .parking($0) }
  }
}

extension Workbook {
  /// The one person of the reflections: without a name, on our side; null before the first.
  func ownParticipant() throws -> Participant? {
    try participants().first { $0.name == nil && $0.side == .ours && !$0.isRemoved }
  }

  /// Who takes part in a session about its relationship.
  func team(in session: Session) throws -> [TeamMember] {
    try attendance(in: session.id).filter { $0.relationship == session.relationship }.map { one in
      TeamMember(participant: one.participant, answered: one.answered, isSealed: one.isSealed)
    }
  }

  /// Everybody who answers, or answered, on our side.
  func ourParticipants() throws -> Set<RecordID> {
    Set(try participants().filter { $0.side == .ours }.map(\.id))
  }

  /// What was said from our side about a relationship, in any session; what the other side feels or wants is no feeling
  /// or wish of ours.
  func ourStatements(about relationship: RecordID) throws -> [Statement] {
    let ours = try ourParticipants()
    return try statements(about: relationship).filter { ours.contains($0.participant) }
  }

  /// The session about a relationship in which something was last said about it; else the newest that is about it. Null
  /// when none is.
  func homeSession(of relationship: RecordID) throws -> Session? {
    if let latest = try latestSession(for: relationship), latest.relationship == relationship { return latest }
    return try sessions(about: relationship).first { $0.session.relationship == relationship }?.session
  }

  /// The session with the give-and-get list of a relationship that counts now; null when there is none.
  func exchangeSession(about relationship: RecordID) throws -> Session? {
    let entries = try exchange(about: relationship)
    return try sessions(about: relationship).first { summary in
      entries.contains { $0.session == summary.session.id }
    }?.session
  }

  /// The give-and-get list that a relationship had before `session`: that of the newest session before it that has one.
  func exchange(before session: RecordID, about relationship: RecordID) throws -> [ExchangeEntry] {
    let entries = try exchange(about: relationship)
    let sessions = try sessions(about: relationship).map(\.session.id)
    // One in which nothing is said yet is not there: all others were before it.
    let earlier = sessions.contains(session) ? sessions.drop { $0 != session }.dropFirst() : sessions[...]
    guard let newest = earlier.first(where: { id in entries.contains { $0.session == id } }) else { return [] }
    return entries.filter { $0.session == newest }
  }

  /// The give-and-get list of a relationship as it counts now: that of the newest session that has one.
  func currentExchange(about relationship: RecordID) throws -> [ExchangeEntry] {
    guard let newest = try exchangeSession(about: relationship) else { return [] }
    return try exchange(about: relationship).filter { $0.session == newest.id }
  }
}

extension Shell {
  /// The one person of the reflections; added where there is none yet.
  func me() throws -> RecordID {
    if let known = try workbook.ownParticipant() { return known.id }
    let participant = Participant(id: surroundings.newID())
    try store([.participant(participant)])
    return participant.id
  }

  /// Stores changes together, now.
  func store(_ changes: [Change]) throws {
    try workbook.append(changes, ids: changes.map { _ in surroundings.newID() }, at: surroundings.now())
  }
}
