/// A team's value for one question.
public struct TeamValue: Sendable, Equatable {
  /// Points, 0–3; null when nothing is known, or when the team agreed that it does not know.
  public var points: Int?
  /// The upper middle value where an even number of raters differ in the middle; otherwise equal to `points`.
  public var upperMiddle: Int?
  public var isAgreed: Bool
  /// How many of the side's raters know.
  public var known: Int
  /// How many raters the side has.
  public var of: Int

  public init(points: Int?, upperMiddle: Int?, isAgreed: Bool, known: Int, of: Int) {
    self.points = points
    self.upperMiddle = upperMiddle
    self.isAgreed = isAgreed
    self.known = known
    self.of = of
  }
}

/// An answered question whose value one step up or down gives another level.
public struct TippingPoint: Sendable, Equatable {
  public var question: Int
  /// Points, 0–3.
  public var from: Int
  public var to: Int
  /// The level that it would give.
  public var level: Int

  public init(question: Int, from: Int, to: Int, level: Int) {
    self.question = question
    self.from = from
    self.to = to
    self.level = level
  }
}

/// How far the raters lie apart on a question.
public struct Spread: Sendable, Equatable {
  public var question: Int
  /// The known values, ascending: nobody's name stands with them.
  public var values: [Int]
  /// The average deviation from the mean (points).
  public var deviation: Fraction

  public init(question: Int, values: [Int], deviation: Fraction) {
    self.question = question
    self.values = values
    self.deviation = deviation
  }
}

/// The level by one rater's own answers.
public struct RaterLevel: Sendable, Equatable {
  public var participant: String?
  public var side: Side
  public var level: Int?

  public init(participant: String?, side: Side, level: Int?) {
    self.participant = participant
    self.side = side
    self.level = level
  }
}
