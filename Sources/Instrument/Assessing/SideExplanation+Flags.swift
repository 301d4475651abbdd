/// The signals beside the level.
extension SideExplanation {
  /// The ids of the flags raised, alphabetical.
  func flags(core: Int?, strict: Int?) -> [String] {
    var flags: [String] = []
    for flag in plan.flags where holds(flag.condition) && !flags.contains(flag.id) { flags.append(flag.id) }
    func raise(_ flag: String, when isRaised: Bool) {
      if isRaised && !flags.contains(flag) { flags.append(flag) }
    }
    raise(RuleFlag.oneView, when: isOneView)
    raise(RuleFlag.shortForm, when: plan.form == .short)
    if let level = verdict.level {
      raise(RuleFlag.extensionsDecide, when: core != nil && core != level)
      raise(RuleFlag.noExamples, when: strict != nil && strict != level)
      raise(RuleFlag.divided, when: isDivided(level))
    }
    return flags.sorted()
  }

  private func holds(_ condition: RulePlan.PlannedFlag.Condition) -> Bool {
    switch condition {
    case .block(let block, let percent):
      let count = tally.blocks[block]
      let suffices = count.answered >= plan.whole.blocks[block].sufficient
      return suffices && 100 * count.sum < percent * 3 * count.answered
    case .question(let question, let atMost):
      return points(question).map { $0 <= atMost } ?? false
    }
  }

  /// Of at least two raters with a level, fewer than two thirds share the team's, or two are two levels away from it.
  private func isDivided(_ level: Int) -> Bool {
    var count = 0
    var sharing = 0
    var far = 0
    for rater in reading.raters {
      guard let own = rater.level else { continue }
      count += 1
      if own == level { sharing += 1 }
      if abs(own - level) >= 2 { far += 1 }
    }
    return count >= 2 && (3 * sharing < 2 * count || far >= 2)
  }
}
