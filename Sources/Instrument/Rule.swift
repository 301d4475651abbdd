/// The numbers and lists between answers and a level. Percentages are of a block's highest possible sum (three points
/// a question); hundredths are of one point on the scale 0–3. All comparisons are of whole numbers.
///
/// Source: the design of the instrument, section 3. The thresholds are conventions, not calibrated.
public struct Rule: Codable, Sendable, Equatable {
  /// A block suffices when at least this percentage of the form's questions in it are answered.
  public var sufficientPercent: Int
  /// A direction suffices when at least this many of its questions are answered.
  public var sufficientInDirection: Int
  /// What each level from 2 upward asks of the deeds, besides what the levels below it ask.
  public var evidence: [EvidenceRequirement]
  public var reciprocity: ReciprocityRequirement
  public var foundation: FoundationRequirement
  public var balance: BalanceThresholds
  /// A question is put up for discussion when the highest and the lowest answer are at least this far apart (points).
  public var discussionRange: Int

  public init(
    sufficientPercent: Int, sufficientInDirection: Int, evidence: [EvidenceRequirement],
    reciprocity: ReciprocityRequirement, foundation: FoundationRequirement, balance: BalanceThresholds,
    discussionRange: Int
  ) {
    self.sufficientPercent = sufficientPercent
    self.sufficientInDirection = sufficientInDirection
    self.evidence = evidence
    self.reciprocity = reciprocity
    self.foundation = foundation
    self.balance = balance
    self.discussionRange = discussionRange
  }
}

/// Evidence for `level`: each of `blocks` scores at least `percent`, and so do the requirements of every lower level.
public struct EvidenceRequirement: Codable, Sendable, Equatable {
  /// 2 or higher.
  public var level: Int
  public var blocks: [String]
  public var percent: Int

  public init(level: Int, blocks: [String], percent: Int) {
    self.level = level
    self.blocks = blocks
    self.percent = percent
  }
}

/// Reciprocity gives the highest level when in both directions the mean is at least `meanHundredths` and at least one
/// answer is `peak` or more; otherwise level 1.
public struct ReciprocityRequirement: Codable, Sendable, Equatable {
  public var meanHundredths: Int
  public var peak: Int

  public init(meanHundredths: Int, peak: Int) {
    self.meanHundredths = meanHundredths
    self.peak = peak
  }
}

/// Foundation by the weakest of `blocks`: below the first percentage level 1, below the second level 2, and so on;
/// one percentage fewer than there are levels.
public struct FoundationRequirement: Codable, Sendable, Equatable {
  public var blocks: [String]
  public var belowPercent: [Int]

  public init(blocks: [String], belowPercent: [Int]) {
    self.blocks = blocks
    self.belowPercent = belowPercent
  }
}

/// How far give and get may lie apart, in percent of their sum.
public struct BalanceThresholds: Codable, Sendable, Equatable {
  /// Up to and including this: balanced.
  public var balancedPercent: Int
  /// Up to and including this: leaning; above it one-sided.
  public var leaningPercent: Int

  public init(balancedPercent: Int, leaningPercent: Int) {
    self.balancedPercent = balancedPercent
    self.leaningPercent = leaningPercent
  }
}

/// A flag that the questionnaire defines: a signal beside the level, never a gate.
public struct FlagRule: Codable, Sendable, Equatable {
  /// When the flag is raised.
  public enum Condition: Codable, Sendable, Equatable {
    /// The block suffices and scores below `belowPercent`.
    case block(String, belowPercent: Int)
    /// The question is answered with `atMost` or less (points, 0–3).
    case question(String, atMost: Int)
  }

  public var id: String
  public var condition: Condition
  /// One sentence for the report.
  public var text: LocalizedText

  public init(id: String, condition: Condition, text: LocalizedText) {
    self.id = id
    self.condition = condition
    self.text = text
  }
}
