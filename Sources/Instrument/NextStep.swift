/// A suggestion: a first sentence to say or a thing to do today, small enough to be done within 14 days by one person.
public struct NextStep: Codable, Sendable, Equatable {
  public var id: String
  public var text: ChairText
  public var condition: Condition
  /// Informal meetings, favours and references: not offered while a tender runs.
  public var isHeldDuringTender: Bool

  public init(id: String, text: ChairText, condition: Condition, isHeldDuringTender: Bool) {
    self.id = id
    self.text = text
    self.condition = condition
    self.isHeldDuringTender = isHeldDuringTender
  }

  /// When a step is offered: everything that is not null must hold.
  public struct Condition: Codable, Sendable, Equatable {
    /// This question…
    public var question: String?
    /// …is answered with this or less (points, 0–3).
    public var atMost: Int?
    /// …belongs to the form and is unanswered (`?`, `-` or nothing).
    public var unknown: Bool?
    /// The level is limited by this check.
    public var limitedBy: Check?
    /// This block is the weakest of those that are short for the next level, or, among the foundation's blocks, the
    /// weakest by score.
    public var weakestBlock: String?
    /// Reciprocity misses this direction.
    public var missingDirection: Direction?
    public var flag: String?
    public var pattern: Pattern?
    /// The level now.
    public var level: Int?
    public var status: Assessment.Status?
    /// The target level beside the level now.
    public var target: Target?

    /// The target level, seen from the level now. Holds only where a target is known.
    public enum Target: String, Codable, Sendable, CaseIterable {
      /// The target is higher.
      case higher
      /// The target is the level now.
      case reached
      /// The target is lower.
      case lower
    }

    public init(
      question: String? = nil, atMost: Int? = nil, unknown: Bool? = nil, limitedBy: Check? = nil,
      weakestBlock: String? = nil, missingDirection: Direction? = nil, flag: String? = nil, pattern: Pattern? = nil,
      level: Int? = nil, status: Assessment.Status? = nil, target: Target? = nil
    ) {
      self.question = question
      self.atMost = atMost
      self.unknown = unknown
      self.limitedBy = limitedBy
      self.weakestBlock = weakestBlock
      self.missingDirection = missingDirection
      self.flag = flag
      self.pattern = pattern
      self.level = level
      self.status = status
      self.target = target
    }
  }
}

/// A step that is offered, with the answers that called it up.
public struct OfferedStep: Sendable, Equatable {
  public var step: NextStep
  /// Questions by index, in questionnaire order.
  public var because: [Int]
  /// What called the step up where answers alone do not say it: the id of a flag, `target-reached` or
  /// `target-lower`, or a status.
  public var cause: String?

  public init(step: NextStep, because: [Int], cause: String? = nil) {
    self.step = step
    self.because = because
    self.cause = cause
  }
}
