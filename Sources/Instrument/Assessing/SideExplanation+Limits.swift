/// What keeps the level from being higher, and what would tip it.
extension SideExplanation {
  /// The checks equal to the level; none at the highest level or when open.
  var limitedBy: [Check] {
    guard let level = verdict.level, level < plan.top else { return [] }
    return Check.allCases.filter { verdict[$0].value == level }
  }

  /// For each of the checks that limit, what is short of the next level.
  func gaps(_ limits: [Check]) -> [Gap] {
    guard let level = verdict.level, !limits.isEmpty else { return [] }
    return limits.flatMap { check in
      switch check {
      case .evidence: gaps(check, plan.evidence, to: level + 1)
      case .reciprocity: reciprocityGaps
      case .foundation: gaps(check, plan.foundation, to: level + 1)
      }
    }
  }

  private func gaps(_ check: Check, _ ladders: [Ladder], to level: Int) -> [Gap] {
    ladders.compactMap { ladder in
      let steps = ladder.steps(from: tally.blocks[ladder.block], to: level)
      return steps > 0 ? Gap(check: check, place: .block(ladder.block), steps: steps) : nil
    }
  }

  private var reciprocityGaps: [Gap] {
    Direction.allCases.compactMap { direction in
      let count = acts(direction).count
      guard let highest = highest(direction) else { return nil }
      let missing = plan.meanHundredths * count.answered - 100 * count.sum
      let steps = max(missing > 0 ? (missing + 99) / 100 : 0, plan.peak - highest)
      return steps > 0 ? Gap(check: .reciprocity, place: .direction(direction), steps: steps) : nil
    }
  }

  /// The highest answer (points) in a direction; null when it has none.
  private func highest(_ direction: Direction) -> Int? {
    let actor: Actor = direction.actor(ours: role) == .supplier ? .supplier : .customer
    return plan.whole.questions.compactMap { plan.questions[$0].actor == actor ? points($0) : nil }.max()
  }

  /// Each answered question whose value one step up or down gives another level.
  func tippingPoints() -> [TippingPoint] {
    guard let level = verdict.level else { return [] }
    var tally = tally
    var tipping: [TippingPoint] = []
    for question in plan.whole.questions {
      guard let points = points(question) else { continue }
      let planned = plan.questions[question]
      for moved in stride(from: points + 1, through: points - 1, by: -2) where (0...3).contains(moved) {
        guard plan.canMatter(planned, from: points, to: moved, in: tally) else { continue }
        tally.move(planned, from: points, to: moved)
        if let other = plan.verdict(of: tally, in: plan.whole).level, other != level {
          tipping.append(TippingPoint(question: question, from: points, to: moved, level: other))
        }
        tally.move(planned, from: moved, to: points)
      }
    }
    return tipping
  }
}
