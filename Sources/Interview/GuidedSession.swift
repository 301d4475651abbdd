import Instrument

/// A session with one participant as a state machine: it takes an event, and says what is to be done. It does no I/O,
/// has no clock and no language; a prompt, a script and a test drive it in the same way.
///
/// Only what is stored counts: a line leads to a `store` effect, and the session moves on when `stored` comes back.
public struct GuidedSession: Sendable, Equatable {
  /// The most characters a name may have.
  public static let nameLimit = 200
  /// The most characters any other text may have.
  public static let textLimit = 10_000

  public let questionnaire: Questionnaire
  public let programme: Programme
  public let participant: RecordID
  let index: QuestionIndex
  public internal(set) var session: Session
  /// The relationships to choose from, in the order shown.
  public internal(set) var relationships: [Relationship]
  /// The newest answer per relationship and question.
  var answers: [RecordID: [String: Answer]] = [:]
  var statements: [Statement] = []
  var exchange: [ExchangeEntry] = []
  var actions: [Action] = []
  /// Who takes part in a team's session, in the order in which they joined; empty in a session of one person.
  public internal(set) var team: [TeamMember] = []
  /// The team's answers that may be seen, oldest first.
  var teamAnswers: [Answer] = []
  var agreedValues: [AgreedValue] = []
  /// What was parked in this session.
  var parked: [ParkedItem] = []
  /// Whether the answers of the first round were shown.
  public var isRevealed: Bool { teamAnswers.contains { $0.relationship == session.relationship } }
  /// Whether it was said whose sheets are missing: the next Enter goes on without them.
  var isToldOfMissing = false
  /// Whether changes come from the workbook, which gives no sealed answers.
  private var isReadingRecord = false
  /// What was listed and said last time; it counts here only where it is kept.
  var earlier = Earlier()
  /// What the part before this one leaves to it; null where there was none.
  var earlierPart: EarlierPart?
  /// Every step that the result showed, oldest first.
  var everShown: [ShownStep] = []
  public internal(set) var position: Position
  /// The places that are visited outside the programme; null in a session that follows it.
  public let visit: [Place]?
  /// On a visit: every question by the number it has there, by id; null for the order of the questionnaire.
  public var visitOrder: [String]?
  /// Whether the session itself has yet to be stored, with the first thing that is said in it.
  public internal(set) var isSessionNew: Bool
  /// Whether the session begins behind the choice of a relationship.
  var hasPassedChoice = false
  var pending: Pending?

  /// What waits to be stored.
  struct Pending: Sendable, Equatable {
    var changes: [Change]
    /// Whether the session itself is stored with it.
    var storesSession = false
    var position: Position
    /// What to tell once it is stored.
    var messages: [Message]
    /// What was typed, to be given back when it can't be stored.
    var typed: String?
    /// Whether this only freezes the steps that are on screen: they stay on screen even if it can't be stored.
    var isShowing = false
  }

  /// A session that starts, or, with `record` and `position`, one that goes on.
  ///
  /// - Parameters:
  ///   - team: who takes part, where it is a team's session.
  ///   - record: what the session stored so far, oldest first.
  ///   - earlierPart: what the part before leaves, where this one goes on with another.
  ///   - visit: the places to ask instead of those of the programme: a visit. It leaves the session's state alone, and
  ///     where it stands is nobody's business afterwards.
  ///   - isSessionNew: whether the session is to be stored with the first thing that is said in it.
  ///   - position: where it was. Without one, or with one that is nowhere in the programme, it goes on at the first
  ///     question without an answer.
  public init(
    questionnaire: Questionnaire, programme: Programme, session: Session, participant: RecordID,
    relationships: [Relationship], team: [TeamMember] = [], record: [Change] = [], position: Position? = nil,
    earlierPart: EarlierPart? = nil, visit: [Place]? = nil, isSessionNew: Bool = false
  ) {
    self.questionnaire = questionnaire
    self.programme = programme
    index = QuestionIndex(questionnaire, programme)
    self.session = session
    self.participant = participant
    self.relationships = relationships
    self.team = team
    self.position = position ?? Position(place: .finished)
    self.visit = visit
    self.earlierPart = earlierPart
    self.isSessionNew = isSessionNew
    isReadingRecord = true
    for change in record { apply(change) }
    isReadingRecord = false
    settlePlace()
  }

  /// Whether the workbook remembers where the session stands: not on a visit, and not before something was said.
  public var isPlaceKept: Bool { visit == nil && (!isSessionNew || pending?.storesSession == true) }

  /// The relationship that the session is about; null until one is chosen.
  public var relationship: Relationship? {
    session.relationship.flatMap { id in relationships.first { $0.id == id } }
  }

  /// The question with this id; null when there is none.
  public func question(_ id: String) -> Question? { index[id] }

  /// The newest answer to a question, by id.
  public func answer(to question: String) -> Answer? {
    session.relationship.flatMap { answers[$0]?[question] }
  }

  /// The newest statement on a topic about this relationship, or about the person.
  public func statement(_ topic: Statement.Topic, subject: String? = nil) -> Statement? {
    statements.last { statement in
      statement.topic == topic && statement.subject == subject
        && (statement.relationship == nil || statement.relationship == session.relationship)
    }
  }

  /// What stands on the give-and-get list of this relationship, oldest first.
  public func entries(_ direction: Direction) -> [ExchangeEntry] {
    exchange.filter { $0.direction == direction && $0.relationship == session.relationship && !$0.isRemoved }
  }

  /// The steps that the result last showed, in the order shown.
  public var shownSteps: [ShownStep] {
    position.shownSteps.compactMap { id in
      everShown.last { $0.step == id && $0.relationship == session.relationship }
    }
  }

  /// The action taken on in this session; null when there is none, or when it is done or dropped: that one is settled.
  public var action: Action? { action(at: position) }

  func action(at position: Position) -> Action? {
    actions.first { $0.id == position.action && $0.state == .open }
  }

  /// The answers so far, as the rule takes them.
  public var relationshipAnswers: RelationshipAnswers { relationshipAnswers { _ in true } }

  /// The answers so far to the questions (by id) for which `isWanted` holds.
  func relationshipAnswers(where isWanted: (String) -> Bool) -> RelationshipAnswers {
    let cells = index.all.map { question in
      guard isWanted(question.id), let answer = answer(to: question.id) else { return AnswerCell.absent }
      return AnswerCell(answer.value, hasExample: answer.example != nil)
    }
    let raters = isTeam ? teamRaters : [Rater(participant: nil, side: .ours, rounds: [(1, cells)])]
    return RelationshipAnswers(
      name: relationship?.name ?? "", role: relationship?.role ?? .supplier, raters: raters, agreed: agreedCells,
      examplesAsked: false)
  }

  /// Takes over a change that is stored.
  mutating func apply(_ change: Change) {
    switch change {
    case .relationship(let new):
      if let index = relationships.firstIndex(where: { $0.id == new.id }) {
        relationships[index] = new
      } else {
        relationships.append(new)
      }
    case .session(let new):
      if new.relationship != session.relationship, !isReadingRecord {
        for member in team.indices { (team[member].answered, team[member].isSealed) = (0, true) }
      }
      session = new
    case .answer(let answer): apply(answer)
    case .agreedValue(let agreed): agreedValues.append(agreed)
    case .participant(let participant):
      if let index = team.firstIndex(where: { $0.participant.id == participant.id }) {
        team[index].participant = participant
      } else {
        team.append(TeamMember(participant: participant))
      }
    case .statement(let statement): statements.append(statement)
    case .exchange(let entry):
      if let index = exchange.firstIndex(where: { $0.id == entry.id }) {
        exchange[index] = entry
      } else {
        exchange.append(entry)
      }
    case .action(let action):
      actions.removeAll { $0.id == action.id }
      actions.append(action)
    case .shownStep(let step):
      everShown.append(step)
    case .parking(let item):
      parked.removeAll { $0.id == item.id }
      parked.append(item)
    case .seal, .setting: break
    }
  }

  /// Of a team, an answer of the first round stays unseen until the seal is opened and the session is read anew.
  private mutating func apply(_ answer: Answer) {
    guard isTeam else {
      answers[answer.relationship, default: [:]][answer.question] = answer
      return
    }
    let member = team.firstIndex { $0.participant.id == answer.participant }
    if answer.round == 1, let member {
      team[member].answered = max(team[member].answered, (sheetQuestions.firstIndex(of: answer.question) ?? 0) + 1)
    }
    if isReadingRecord || isInSight(answer) { teamAnswers.append(answer) }
  }
}
