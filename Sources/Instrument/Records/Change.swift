/// One change to a workbook. Changes are appended, never altered: each carries the whole new state of what it is
/// about, and the newest one counts.
public enum Change: Sendable, Equatable {
  /// A relationship is added (its id is new) or altered.
  case relationship(Relationship)
  /// A participant is added or altered.
  case participant(Participant)
  /// A session starts (its id is new), is renamed, or closes.
  case session(Session)
  case answer(Answer)
  case agreedValue(AgreedValue)
  /// An entry on the give-and-get list is added, altered or taken off.
  case exchange(ExchangeEntry)
  case statement(Statement)
  /// An action is taken on, altered, done or dropped.
  case action(Action)
  /// A next step was shown: its words are frozen, so that editing the content later changes nothing that was read.
  case shownStep(ShownStep)
  /// A choice of the workbook itself, such as its language.
  case setting(name: String, value: String)
}

/// A relationship between us and one customer or supplier.
public struct Relationship: Codable, Sendable, Equatable {
  public var id: RecordID
  public var name: String
  /// Our role in it.
  public var role: Role
  /// Since when, in the words that were typed.
  public var since: String?
  /// Who holds it on our side.
  public var holder: String?
  /// Who "they" are: people, as typed.
  public var theirPeople: String?
  /// Who "we" are: people, as typed.
  public var ourPeople: String?
  /// While a tender runs, informal, favour and reference steps are not offered.
  public var isTenderRunning: Bool
  public var isArchived: Bool

  public init(
    id: RecordID, name: String, role: Role, since: String? = nil, holder: String? = nil, theirPeople: String? = nil,
    ourPeople: String? = nil, isTenderRunning: Bool = false, isArchived: Bool = false
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.since = since
    self.holder = holder
    self.theirPeople = theirPeople
    self.ourPeople = ourPeople
    self.isTenderRunning = isTenderRunning
    self.isArchived = isArchived
  }
}

/// Somebody who answers.
public struct Participant: Codable, Sendable, Equatable {
  public var id: RecordID
  /// Null for the one person of a reflection.
  public var name: String?
  public var side: Side
  public var isRemoved: Bool

  public init(id: RecordID, name: String? = nil, side: Side = .ours, isRemoved: Bool = false) {
    self.id = id
    self.name = name
    self.side = side
    self.isRemoved = isRemoved
  }
}

/// One sitting with one programme; it can be interrupted and resumed.
public struct Session: Codable, Sendable, Equatable {
  public enum State: String, Codable, Sendable { case open, closed }

  public var id: RecordID
  public var name: String?
  /// The programme's id in the questionnaire that the session started with.
  public var programme: String
  /// Which frozen questionnaire: the digest that the workbook stored it under.
  public var questionnaire: String
  public var state: State
  /// The relationship it is about; null until one is chosen, and in a session about several.
  public var relationship: RecordID?

  public init(
    id: RecordID, name: String? = nil, programme: String, questionnaire: String, state: State = .open,
    relationship: RecordID? = nil
  ) {
    self.id = id
    self.name = name
    self.programme = programme
    self.questionnaire = questionnaire
    self.state = state
    self.relationship = relationship
  }
}

/// A participant's answer to one question about one relationship, in one round of a session.
public struct Answer: Codable, Sendable, Equatable {
  public var session: RecordID
  public var relationship: RecordID
  public var participant: RecordID
  /// The question's id.
  public var question: String
  /// 1 or higher.
  public var round: Int
  public var value: AnswerValue
  /// What happened, and when, in the words that were typed; null when none was given.
  public var example: String?

  public init(
    session: RecordID, relationship: RecordID, participant: RecordID, question: String, round: Int = 1,
    value: AnswerValue, example: String? = nil
  ) {
    self.session = session
    self.relationship = relationship
    self.participant = participant
    self.question = question
    self.round = round
    self.value = value
    self.example = example
  }
}

/// What a side settled on in discussion.
public struct AgreedValue: Codable, Sendable, Equatable {
  public var session: RecordID
  public var relationship: RecordID
  public var side: Side
  public var question: String
  public var value: AnswerValue
  public var example: String?

  public init(
    session: RecordID, relationship: RecordID, side: Side, question: String, value: AnswerValue,
    example: String? = nil
  ) {
    self.session = session
    self.relationship = relationship
    self.side = side
    self.question = question
    self.value = value
    self.example = example
  }
}

/// An entry on the give-and-get list of a relationship.
public struct ExchangeEntry: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case money, knowledge, reference, access, attention, growth, other
  }

  public var id: RecordID
  public var session: RecordID
  public var relationship: RecordID
  public var direction: Direction
  public var text: String
  /// Null while not said.
  public var kind: Kind?
  /// What it is worth to the receiver, 1–5; null while not said.
  public var worth: Int?
  public var isRemoved: Bool

  public init(
    id: RecordID, session: RecordID, relationship: RecordID, direction: Direction, text: String, kind: Kind? = nil,
    worth: Int? = nil, isRemoved: Bool = false
  ) {
    self.id = id
    self.session = session
    self.relationship = relationship
    self.direction = direction
    self.text = text
    self.kind = kind
    self.worth = worth
    self.isRemoved = isRemoved
  }
}

/// Something said that is not scored: the newest statement on a topic counts.
public struct Statement: Codable, Sendable, Equatable {
  public enum Topic: String, Codable, Sendable, CaseIterable {
    /// The level by gut feeling (`number`), before the computed one is shown.
    case gutFeeling
    /// The level to aim at (`number`) and why (`text`).
    case targetLevel
    /// The story both sides would still tell in ten years.
    case story
    /// One's own success factors, in order of weight.
    case successFactors
    /// Which relationships one would like to deepen.
    case relationshipsToDeepen
    /// What the other side would have answered differently.
    case otherSide
    /// Whether one wants to answer the remaining questions too (`number`: 1 yes, 0 no).
    case goDeeper
    /// Warmer (1), the same (0) or cooler (−1) than a year ago; `subject` is the block.
    case trend
  }

  public var session: RecordID
  /// Null where it is about the person and not about one relationship.
  public var relationship: RecordID?
  public var participant: RecordID
  public var topic: Topic
  /// What within the topic, such as a block's id; null where there is only one.
  public var subject: String?
  public var number: Int?
  public var text: String?

  public init(
    session: RecordID, relationship: RecordID?, participant: RecordID, topic: Topic, subject: String? = nil,
    number: Int? = nil, text: String? = nil
  ) {
    self.session = session
    self.relationship = relationship
    self.participant = participant
    self.topic = topic
    self.subject = subject
    self.number = number
    self.text = text
  }
}

/// What somebody took on, with a date.
public struct Action: Codable, Sendable, Equatable {
  public enum State: String, Codable, Sendable { case open, done, dropped }

  public var id: RecordID
  public var session: RecordID
  public var relationship: RecordID?
  public var text: String
  public var owner: String?
  public var due: CalendarDay?
  public var state: State
  /// The next step it came from, by id.
  public var step: String?

  public init(
    id: RecordID, session: RecordID, relationship: RecordID?, text: String, owner: String? = nil,
    due: CalendarDay? = nil, state: State = .open, step: String? = nil
  ) {
    self.id = id
    self.session = session
    self.relationship = relationship
    self.text = text
    self.owner = owner
    self.due = due
    self.state = state
    self.step = step
  }
}

/// A next step as it was shown.
public struct ShownStep: Codable, Sendable, Equatable {
  public var session: RecordID
  public var relationship: RecordID
  public var step: String
  /// The words as shown.
  public var text: String
  /// The questions that called it up, by id.
  public var because: [String]

  public init(session: RecordID, relationship: RecordID, step: String, text: String, because: [String]) {
    self.session = session
    self.relationship = relationship
    self.step = step
    self.text = text
    self.because = because
  }
}
