/// The three conditions; the lowest decides the level.
public enum Check: String, Codable, Sendable, Hashable, CaseIterable {
  /// What was done.
  case evidence
  /// Both ways.
  case reciprocity
  /// The success factors.
  case foundation
}

/// One check's outcome.
public struct CheckResult: Sendable, Equatable {
  /// A level; null when too little is known.
  public var value: Int?
  /// The value with every unanswered question taken as 0, and as 3.
  public var range: ClosedRange<Int>

  public init(value: Int?, range: ClosedRange<Int>) {
    self.value = value
    self.range = range
  }
}

/// How many single steps up a block or a direction is short of the next level.
public struct Gap: Sendable, Equatable {
  public enum Place: Sendable, Equatable {
    /// A block, by its index.
    case block(Int)
    case direction(Direction)
  }
  public var check: Check
  public var place: Place
  /// 1 or more.
  public var steps: Int

  public init(check: Check, place: Place, steps: Int) {
    self.check = check
    self.place = place
    self.steps = steps
  }
}
