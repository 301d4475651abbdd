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
