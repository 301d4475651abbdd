/// What somebody answered to one question.
public enum AnswerValue: String, Codable, Sendable, Hashable, CaseIterable {
  case zero = "0"
  case one = "1"
  case two = "2"
  case three = "3"
  /// I don't know: unanswered, and never a 0.
  case unknown = "?"
  /// No occasion (yet): unanswered too, stored and shown apart.
  case noOccasion = "-"

  /// The points 0–3; null where the question counts as unanswered.
  public var points: Int? {
    switch self {
    case .zero: 0
    case .one: 1
    case .two: 2
    case .three: 3
    case .unknown, .noOccasion: nil
    }
  }

  /// The value that stands for `points` (0–3); null for any other number.
  public init?(points: Int) {
    switch points {
    case 0: self = .zero
    case 1: self = .one
    case 2: self = .two
    case 3: self = .three
    default: return nil
    }
  }
}

/// One answer in one byte: nothing, or a value with or without an example. Small, because an import holds millions.
public struct AnswerCell: Sendable, Hashable {
  /// 0 is nothing; otherwise the value's number plus one, and 8 when there is an example.
  private let bits: UInt8

  private init(bits: UInt8) { self.bits = bits }

  /// No answer was given in this round.
  public static let absent = AnswerCell(bits: 0)

  public init(_ value: AnswerValue, hasExample: Bool = false) {
    let number: UInt8 =
      switch value {
      case .zero: 1
      case .one: 2
      case .two: 3
      case .three: 4
      case .unknown: 5
      case .noOccasion: 6
      }
    bits = number | (hasExample ? 8 : 0)
  }

  public var isAbsent: Bool { bits == 0 }
  public var hasExample: Bool { bits & 8 != 0 }

  /// The points 0–3; null where nothing is known.
  public var points: Int? {
    let number = bits & 7
    return number >= 1 && number <= 4 ? Int(number) - 1 : nil
  }

  /// The value; null when absent.
  public var value: AnswerValue? {
    switch bits & 7 {
    case 1: .zero
    case 2: .one
    case 3: .two
    case 4: .three
    case 5: .unknown
    case 6: .noOccasion
    default: nil
    }
  }
}

/// What one rater answered, round by round. Each list of cells has one cell per question, in questionnaire order.
public struct Rater: Sendable, Equatable {
  /// The name or code; null for the one unnamed rater.
  public var participant: String?
  public var side: Side
  /// The answers by round (1 or higher), in any order. In the newest round that has an answer to a question, that
  /// answer counts, also when it is `?`.
  public var rounds: [(number: Int, cells: [AnswerCell])]

  public init(participant: String?, side: Side, rounds: [(number: Int, cells: [AnswerCell])]) {
    self.participant = participant
    self.side = side
    self.rounds = rounds
  }

  public static func == (left: Rater, right: Rater) -> Bool {
    left.participant == right.participant && left.side == right.side
      && left.rounds.elementsEqual(right.rounds) { $0.number == $1.number && $0.cells == $1.cells }
  }
}

/// All answers about one relationship.
public struct RelationshipAnswers: Sendable, Equatable {
  public var name: String
  /// Our role.
  public var role: Role
  public var raters: [Rater]
  /// What the sides settled on in discussion: one cell per question, empty when nothing was agreed. A `?` counts too.
  public var agreed: [Side: [AnswerCell]]
  /// Whether examples were asked for at all; without that there is no strict level.
  public var examplesAsked: Bool

  public init(
    name: String, role: Role, raters: [Rater], agreed: [Side: [AnswerCell]] = [:], examplesAsked: Bool
  ) {
    self.name = name
    self.role = role
    self.raters = raters
    self.agreed = agreed
    self.examplesAsked = examplesAsked
  }
}
