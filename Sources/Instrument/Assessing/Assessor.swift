/// Assesses relationships by one questionnaire and one form: the rule from answers to a level.
///
/// Prepare it once and use it for every relationship: everything about the questionnaire is looked up by index when it
/// is made. Source of the rule: the design of the instrument, section 3.
public struct Assessor: Sendable {
  let plan: RulePlan

  /// Prepares the rule of `questionnaire` for the questions of `form`.
  public init(_ questionnaire: Questionnaire, form: Form) { plan = RulePlan(questionnaire, form: form) }

  /// What the rule makes of `answers`.
  ///
  /// - Parameter strict: whether everything is computed with a 2 or a 3 without an example counting as 1.
  public func assess(_ answers: RelationshipAnswers, strict: Bool = false) -> Assessment {
    let sawOurs = answers.isSeen(from: .ours)
    let sawTheirs = answers.isSeen(from: .theirs)
    let isOneView = sawOurs != sawTheirs
    // Where nobody answered at all, ours is the assessment of nothing.
    let ours = sawOurs || !sawTheirs ? side(.ours, of: answers, strict: strict, isOneView: isOneView) : nil
    let theirs = sawTheirs ? side(.theirs, of: answers, strict: strict, isOneView: isOneView) : nil
    return combine(ours, theirs)
  }

  private func side(_ side: Side, of answers: RelationshipAnswers, strict: Bool, isOneView: Bool) -> SideAssessment {
    let reading = SideReading(answers, side: side, plan: plan, isStrict: strict)
    return SideExplanation(plan: plan, role: answers.role, reading: reading, isOneView: isOneView).assessment()
  }

  /// The top of the assessment: with two sides, the lower of both at each end of the range.
  private func combine(_ ours: SideAssessment?, _ theirs: SideAssessment?) -> Assessment {
    guard let ours, let theirs else {
      guard let only = ours ?? theirs else {
        return Assessment(level: nil, range: 1...plan.top, status: .open, ours: nil, theirs: nil)
      }
      return Assessment(level: only.level, range: only.range, status: only.status, ours: ours, theirs: theirs)
    }
    let low = min(ours.range.lowerBound, theirs.range.lowerBound)
    let high = min(ours.range.upperBound, theirs.range.upperBound)
    var level: Int?
    if low == high {
      level = low
    } else if let ours = ours.level, let theirs = theirs.level {
      level = min(ours, theirs)
    }
    let status = plan.status(level: level, range: low...high)
    return Assessment(level: level, range: low...high, status: status, ours: ours, theirs: theirs)
  }
}

/// What the rule makes of `answers`, for a single relationship; for many of them make an `Assessor` once.
public func assess(
  _ answers: RelationshipAnswers, with questionnaire: Questionnaire, form: Form = .full, strict: Bool = false
) -> Assessment {
  Assessor(questionnaire, form: form).assess(answers, strict: strict)
}

extension Assessment {
  /// The side that holds the level: on a tie or when open ours, and with one side that one.
  public var leading: SideAssessment? {
    guard let ours, let theirs else { return ours ?? theirs }
    guard let level, ours.level != level, theirs.level == level else { return ours }
    return theirs
  }
}

extension RelationshipAnswers {
  /// Whether `side` has raters or agreed values.
  func isSeen(from side: Side) -> Bool {
    if raters.contains(where: { $0.side == side }) { return true }
    guard !agreed.isEmpty, let cells = agreed[side] else { return false }
    return cells.contains { !$0.isAbsent }
  }
}
