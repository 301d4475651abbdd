/// A block's outcome over the form's questions.
public struct BlockScore: Sendable, Equatable {
  /// The points of the answered questions together.
  public var sum: Int
  public var answered: Int
  /// The form's questions in the block.
  public var of: Int

  public init(sum: Int, answered: Int, of: Int) {
    self.sum = sum
    self.answered = answered
    self.of = of
  }

  /// Percent (0–100) of the highest possible sum; null when nothing is answered.
  public var score: Fraction? { answered == 0 ? nil : Fraction(100 * sum, 3 * answered) }
}

/// How give and get relate. A signal, never a gate.
public struct Balance: Sendable, Equatable {
  public enum Label: String, Codable, Sendable, CaseIterable {
    case balanced
    case leaningGive = "leaning-give"
    case leaningGet = "leaning-get"
    case oneSidedGive = "one-sided-give"
    case oneSidedGet = "one-sided-get"
    case undefined
  }
  /// `(give − get) / (give + get)`, −1 to 1; null when undefined.
  public var value: Fraction?
  public var label: Label

  public init(value: Fraction?, label: Label) {
    self.value = value
    self.label = label
  }
}

/// How evidence and foundation relate.
public enum Pattern: String, Codable, Sendable, CaseIterable {
  /// Evidence above foundation: deeds without ground.
  case vulnerable
  /// Evidence below foundation: ground not yet used.
  case opportunity
  case inBalance = "in-balance"
}
