/// What the rule makes of the answers about one relationship, with the reason. Source: the design of the instrument,
/// section 3.
public struct Assessment: Sendable, Equatable {
  /// 1 is the lowest; null when open. With two sides the lower of both.
  public var level: Int?
  /// Where the level can still end up; with two sides the lower of both at each end.
  public var range: ClosedRange<Int>
  public var status: Status
  /// Our own view; null when only the other side answered.
  public var ours: SideAssessment?
  /// The other side's view; null when it was not asked.
  public var theirs: SideAssessment?

  /// How sure the level is.
  public enum Status: String, Codable, Sendable {
    /// No answer that is still missing can change it.
    case settled
    /// Enough is known to say it, not enough to be sure.
    case provisional
    /// Too little is known to say anything but the range.
    case open
  }

  public init(level: Int?, range: ClosedRange<Int>, status: Status, ours: SideAssessment?, theirs: SideAssessment?) {
    self.level = level
    self.range = range
    self.status = status
    self.ours = ours
    self.theirs = theirs
  }

  /// The number of levels between both sides; null unless both have one.
  public var gap: Int? {
    guard let ours = ours?.level, let theirs = theirs?.level else { return nil }
    return abs(ours - theirs)
  }
}

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

/// A fraction of whole numbers, so that comparisons and roundings stay exact. The denominator is above 0.
public struct Fraction: Sendable, Hashable {
  public var numerator: Int
  public var denominator: Int

  public init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Hundredths of the fraction, rounded half away from zero: 2/3 is 67, −1/200 is −1.
  public var hundredths: Int {
    let doubled = 200 * abs(numerator) + denominator
    let magnitude = doubled / (2 * denominator)
    return numerator < 0 ? -magnitude : magnitude
  }
}

/// One side's assessment: the level and all that explains it. Questions are given by index in the questionnaire.
public struct SideAssessment: Sendable, Equatable {
  public var level: Int?
  public var range: ClosedRange<Int>
  public var status: Assessment.Status
  public var evidence: CheckResult
  public var reciprocity: CheckResult
  public var foundation: CheckResult
  /// The checks equal to the level; none at the highest level or when open.
  public var limitedBy: [Check]
  public var gaps: [Gap]
  /// One score per block, in questionnaire order.
  public var blocks: [BlockScore]
  /// The mean of what our side does, 0–3; null when nothing of it is answered.
  public var give: Fraction?
  /// The mean of what the other side does, 0–3.
  public var get: Fraction?
  public var balance: Balance
  public var pattern: Pattern?
  /// Ids of the flags raised, alphabetical.
  public var flags: [String]
  /// The level by the article's own questions alone.
  public var coreLevel: Int?
  /// The level when a 2 or a 3 without an example counts as 1; null when no examples were asked for.
  public var strictLevel: Int?
  public var tippingPoints: [TippingPoint]
  /// What counts per question of the form: the agreed value, else the lower median; null outside the form.
  public var values: [TeamValue?]
  /// The questions without a value, in questionnaire order.
  public var unanswered: [Int]
  /// The questions for discussion, the widest first.
  public var spread: [Spread]
  /// By name, the unnamed one first.
  public var raters: [RaterLevel]

  public init(
    level: Int?, range: ClosedRange<Int>, status: Assessment.Status, evidence: CheckResult, reciprocity: CheckResult,
    foundation: CheckResult, limitedBy: [Check], gaps: [Gap], blocks: [BlockScore], give: Fraction?, get: Fraction?,
    balance: Balance, pattern: Pattern?, flags: [String], coreLevel: Int?, strictLevel: Int?,
    tippingPoints: [TippingPoint], values: [TeamValue?], unanswered: [Int], spread: [Spread], raters: [RaterLevel]
  ) {
    self.level = level
    self.range = range
    self.status = status
    self.evidence = evidence
    self.reciprocity = reciprocity
    self.foundation = foundation
    self.limitedBy = limitedBy
    self.gaps = gaps
    self.blocks = blocks
    self.give = give
    self.get = get
    self.balance = balance
    self.pattern = pattern
    self.flags = flags
    self.coreLevel = coreLevel
    self.strictLevel = strictLevel
    self.tippingPoints = tippingPoints
    self.values = values
    self.unanswered = unanswered
    self.spread = spread
    self.raters = raters
  }

  public subscript(check: Check) -> CheckResult {
    switch check {
    case .evidence: evidence
    case .reciprocity: reciprocity
    case .foundation: foundation
    }
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
