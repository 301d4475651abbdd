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
