/// Makes one side's assessment out of its answers: the level, and everything that explains it.
struct SideExplanation {
  let plan: RulePlan
  /// Our role, also where the other side answered: give is what our side does.
  let role: Role
  let reading: SideReading
  let isOneView: Bool
  /// What counts per question; null outside the form.
  let values: [TeamValue?]
  let tally: Tally
  let verdict: Verdict

  init(plan: RulePlan, role: Role, reading: SideReading, isOneView: Bool) {
    self.plan = plan
    self.role = role
    self.reading = reading
    self.isOneView = isOneView
    var values = [TeamValue?](repeating: nil, count: plan.questions.count)
    var tally = Tally(plan)
    for question in plan.whole.questions {
      let value = reading.teamValue(question)
      values[question] = value
      if let points = value.points { tally.add(points, to: plan.questions[question]) }
    }
    self.values = values
    self.tally = tally
    verdict = plan.verdict(of: tally, in: plan.whole)
  }

  func assessment() -> SideAssessment {
    let core = coreLevel
    let strict = strictLevel
    let limits = limitedBy
    return SideAssessment(
      level: verdict.level, range: verdict.range, status: plan.status(level: verdict.level, range: verdict.range),
      evidence: verdict.evidence, reciprocity: verdict.reciprocity, foundation: verdict.foundation,
      limitedBy: limits, gaps: gaps(limits), blocks: blockScores, give: mean(.give), get: mean(.get),
      balance: balance, pattern: pattern, flags: flags(core: core, strict: strict), coreLevel: core,
      strictLevel: strict, tippingPoints: tippingPoints(),
      values: values, unanswered: plan.whole.questions.filter { points($0) == nil },
      spread: plan.spread(of: reading.counts), raters: reading.raters)
  }

  /// The points that count for a question; null when it is unanswered or outside the form.
  func points(_ question: Int) -> Int? { values[question]?.points }

  /// What is done in a direction.
  func acts(_ direction: Direction) -> Tally.Acts { tally.acts(of: direction.actor(ours: role)) }

  /// The level by the article's own questions alone.
  private var coreLevel: Int? {
    var tally = Tally(plan)
    for question in plan.core.questions {
      if let points = points(question) { tally.add(points, to: plan.questions[question]) }
    }
    return plan.verdict(of: tally, in: plan.core).level
  }

  /// The level by what has an example; null when no examples were asked for.
  private var strictLevel: Int? {
    guard reading.examplesAsked else { return nil }
    guard let tally = reading.strictTally(plan) else { return verdict.level }
    return plan.verdict(of: tally, in: plan.whole).level
  }

  private var blockScores: [BlockScore] {
    tally.blocks.indices.map { index in
      BlockScore(sum: tally.blocks[index].sum, answered: tally.blocks[index].answered, of: plan.whole.sizes[index])
    }
  }

  private func mean(_ direction: Direction) -> Fraction? {
    let count = acts(direction).count
    return count.answered == 0 ? nil : Fraction(count.sum, count.answered)
  }

  /// How give and get relate, as fractions of whole numbers: (g/a − t/b) / (g/a + t/b) is (g·b − t·a) / (g·b + t·a).
  private var balance: Balance {
    let give = acts(.give).count
    let get = acts(.get).count
    let given = give.sum * get.answered
    let got = get.sum * give.answered
    guard given + got > 0 else { return Balance(value: nil, label: .undefined) }
    let difference = 100 * abs(given - got)
    let isGive = given > got
    let label: Balance.Label
    if difference <= plan.balance.balancedPercent * (given + got) {
      label = .balanced
    } else if difference <= plan.balance.leaningPercent * (given + got) {
      label = isGive ? .leaningGive : .leaningGet
    } else {
      label = isGive ? .oneSidedGive : .oneSidedGet
    }
    return Balance(value: Fraction(given - got, given + got), label: label)
  }

  private var pattern: Pattern? {
    guard let evidence = verdict.evidence.value, let foundation = verdict.foundation.value else { return nil }
    if evidence == foundation { return .inBalance }
    return evidence > foundation ? .vulnerable : .opportunity
  }
}
