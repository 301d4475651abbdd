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
