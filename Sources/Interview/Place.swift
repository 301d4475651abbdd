import Instrument

/// A point in a guided session where something is asked. The session always stands at exactly one place, and the
/// workbook knows which: that is how an interrupted session goes on where it stopped.
public enum Place: Sendable, Hashable {
  /// Which relationship, an existing one or a new name.
  case chooseRelationship
  /// Our role in a relationship that was just named.
  case relationshipRole
  /// Since when a new relationship exists.
  case relationshipSince
  case gutFeeling
  /// A scored question, by id.
  case question(String)
  /// An example for a question that was answered with 2 or 3, by id.
  case example(String)
  /// Whether to answer the remaining questions too.
  case goDeeper
  /// The list of what is given, or of what is got.
  case exchange(Direction)
  /// Warmer, the same or cooler than a year ago; about a block, by id.
  case trend(String)
  case story
  case successFactors
  case relationshipsToDeepen
  /// Reading the level, the reason and the next steps.
  case result
  case targetLevel
  case targetReason
  case action
  case actionDay
  /// Who will do it.
  case actionOwner
  /// What became of an action of earlier, by the action's id.
  case actionReview(String)
  /// The name of a relationship that exists.
  case relationshipName
  /// Who "we" are, who "they" are, and who holds the relationship on our side.
  case ourPeople
  case theirPeople
  case holder
  /// Whether a tender is running.
  case tender
  /// What the other side would have answered differently.
  case otherSide
  /// Words of a step (0 is the first) to read aloud; Enter goes on.
  case words(Int)
  /// Who takes part in a team's session.
  case participants
  /// How the team answers the first round: on paper, by passing the keyboard, or by a show of hands.
  case answering
  /// The success factors that a team names, one by one.
  case ownFactors
  /// How many dots each of them gets.
  case factorDots
  /// The sheets, one line each, under a seal.
  case sheets
  /// The keyboard goes to somebody, by the participant's id.
  case handover(RecordID)
  /// A question (by id) to the one who has the keyboard, under a seal.
  case blind(RecordID, question: String)
  /// A show of hands on a question, by id: everybody's answer, in the order of the letters.
  case hands(String)
  /// Opening the seal.
  case reveal
  /// What everybody answered, beside each other.
  case spread
  /// What comes of talking about a question, by id.
  case discussion(String)
  /// Nothing is left to ask.
  case finished
}

extension Place {
  /// Whether it is for one person's eyes, while the others look away.
  public var isPrivate: Bool {
    switch self {
    case .handover, .blind: true
    default: false
    }
  }

  /// Whose turn it is at the keyboard, where it is passed on; null elsewhere.
  public var turn: RecordID? {
    switch self {
    case .handover(let person), .blind(let person, _): person
    default: nil
    }
  }

  /// How a place is written in the workbook: what it is, and what it is about behind a colon.
  public var name: String {
    switch self {
    case .question(let id): "question:\(id)"
    case .example(let id): "example:\(id)"
    case .exchange(let direction): "exchange:\(direction.rawValue)"
    case .trend(let id): "trend:\(id)"
    case .actionReview(let id): "action-review:\(id)"
    case .discussion(let id): "discussion:\(id)"
    case .handover(let person): "handover:\(person)"
    case .blind(let person, let id): "blind:\(person):\(id)"
    case .hands(let id): "hands:\(id)"
    case .words(let step): "words:\(step)"
    default: Place.simple.first { $0.place == self }?.name ?? ""
    }
  }

  /// The place that is written as `name`; null when none is.
  public init?(named name: String) {
    if let simple = Place.simple.first(where: { $0.name == name }) {
      self = simple.place
      return
    }
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "question": self = .question(parts[1])
    case "example": self = .example(parts[1])
    case "trend": self = .trend(parts[1])
    case "action-review": self = .actionReview(parts[1])
    case "discussion": self = .discussion(parts[1])
    case "handover": self = .handover(RecordID(rawValue: parts[1]))
    case "hands": self = .hands(parts[1])
    case "blind":
      let turn = parts[1].split(separator: ":", maxSplits: 1).map(String.init)
      guard turn.count == 2 else { return nil }
      self = .blind(RecordID(rawValue: turn[0]), question: turn[1])
    case "words":
      guard let step = Int(parts[1]) else { return nil }
      self = .words(step)
    case "exchange":
      guard let direction = Direction(rawValue: parts[1]) else { return nil }
      self = .exchange(direction)
    default: return nil
    }
  }

  private static let simple: [(name: String, place: Place)] = [
    ("choose-relationship", .chooseRelationship), ("relationship-role", .relationshipRole),
    ("relationship-since", .relationshipSince), ("gut-feeling", .gutFeeling), ("go-deeper", .goDeeper),
    ("story", .story), ("success-factors", .successFactors), ("relationships-to-deepen", .relationshipsToDeepen),
    ("result", .result), ("target-level", .targetLevel), ("target-reason", .targetReason), ("action", .action),
    ("action-day", .actionDay), ("action-owner", .actionOwner), ("relationship-name", .relationshipName),
    ("our-people", .ourPeople), ("their-people", .theirPeople), ("holder", .holder), ("tender", .tender),
    ("other-side", .otherSide), ("participants", .participants), ("own-factors", .ownFactors),
    ("factor-dots", .factorDots), ("answering", .answering), ("sheets", .sheets), ("reveal", .reveal),
    ("spread", .spread), ("finished", .finished),
  ]
}

extension Place: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let place = Place(named: name) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such place: \(name)")
    }
    self = place
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

/// Where a session stands, with what was decided on the way there. One such row per session stands in the workbook.
public struct Position: Codable, Sendable, Equatable {
  public var place: Place
  /// The name of a new relationship whose role is not yet known.
  public var draftName: String?
  /// Whether the relationship was added in this session, so that its details belong to the questions.
  public var isNewRelationship: Bool
  /// Which questions are asked for an example, by id; chosen when that step begins.
  public var bearing: [String]
  /// Which block is answered in full, by id; chosen when that step begins.
  public var weakestBlock: String?
  /// Which questions are talked about, by id, the widest first; chosen when that step begins.
  public var discussed: [String]?
  /// How the team answers the first round; null as long as it was not said.
  public var answering: AnsweringWay?
  /// The action taken on in this session, whose day is asked next.
  public var action: RecordID?
  /// The next steps that the result last showed, by id, in the order shown.
  public var shownSteps: [String]
  /// How far the session had come when somebody went back; null where nobody did.
  public var furthest: Place?
  /// Where to go back to after the question that is asked now; null where the session simply goes on.
  public var returnTo: Place?
  /// Which step of the programme (0 is the first) is done once more before going back there; null where none is.
  public var again: Int?
  /// The steps as this session takes them; null as long as that is as the programme says.
  public var agenda: [AgendaStep]?
  /// The session that this one goes on after, as the next part; null where it is none.
  public var follows: RecordID?

  public init(
    place: Place, draftName: String? = nil, isNewRelationship: Bool = false, bearing: [String] = [],
    weakestBlock: String? = nil, action: RecordID? = nil, shownSteps: [String] = []
  ) {
    self.place = place
    self.draftName = draftName
    self.isNewRelationship = isNewRelationship
    self.bearing = bearing
    self.weakestBlock = weakestBlock
    self.action = action
    self.shownSteps = shownSteps
  }

  /// A new beginning at `place`, to which nothing that was decided on the way belongs; the agenda stays as it was made,
  /// and so does what it follows.
  func anew(at place: Place) -> Position {
    var new = Position(place: place)
    (new.agenda, new.follows) = (agenda, follows)
    return new
  }
}
