/// One side's assessment as the conditions of next steps see it.
struct StepSituation {
  let side: SideAssessment
  /// Our role, also where `side` is the other side's.
  let role: Role
  let target: Int?
  let extraFlags: [String]
  let facts: StepFacts
  /// The weakest of the blocks that are short for the next level, and the weakest of the foundation's blocks.
  private let weakest: [Int]

  init(side: SideAssessment, role: Role, target: Int?, extraFlags: [String], facts: StepFacts) {
    self.side = side
    self.role = role
    self.target = target
    self.extraFlags = extraFlags
    self.facts = facts
    let short = side.gaps.compactMap { gap in
      if case .block(let index) = gap.place { index } else { nil }
    }
    weakest = [side.weakest(of: short), side.weakest(of: facts.foundationBlocks)].compactMap { $0 }
  }

  /// The steps in the order of offering: what says that the level is enough, then what is about a question that is
  /// short for the next level, then the others; within these, the order given. Who does not want the next level has
  /// nothing that is short for it.
  func urgentFirst(_ steps: [PlannedStep]) -> [PlannedStep] {
    let short = shortQuestions
    guard !short.isEmpty, !isEnough else { return steps }
    let enough = steps.filter(\.saysEnough)
    let others = steps.filter { !$0.saysEnough }
    let isUrgent = { (planned: PlannedStep) in planned.question.map { short[$0] } ?? false }
    return enough + others.filter(isUrgent) + others.filter { !isUrgent($0) }
  }

  /// By question, whether it is in a block or a direction that is short for the next level; empty when none is.
  var shortQuestions: [Bool] {
    guard !side.gaps.isEmpty else { return [] }
    var short = Array(repeating: false, count: facts.actors.count)
    for gap in side.gaps {
      switch gap.place {
      case .block(let index): for question in questions(of: [index]) { short[question] = true }
      case .direction(let direction): for question in acts(direction) { short[question] = true }
      }
    }
    return short
  }

  /// Whether everything holds that the step asks for.
  func meets(_ planned: PlannedStep) -> Bool {
    let condition = planned.step.condition
    if let question = planned.question, !meets(condition, at: question) { return false }
    if let block = planned.weakestBlock, !weakest.contains(block) { return false }
    if let flag = condition.flag, !side.flags.contains(flag) && !extraFlags.contains(flag) { return false }
    if let direction = condition.missingDirection, !isMissing(direction) { return false }
    if let pattern = condition.pattern, side.pattern != pattern { return false }
    if let check = condition.limitedBy, !side.limitedBy.contains(check) { return false }
    if let level = condition.level, side.level != level { return false }
    if let status = condition.status, side.status != status { return false }
    if let wanted = condition.target, wanted != targetBesideLevel { return false }
    return !(isEnough && onlyServesHigher(planned))
  }

  private func meets(_ condition: NextStep.Condition, at question: Int) -> Bool {
    guard let points = points(question) else { return condition.unknown == true && isAsked(question) }
    return condition.atMost.map { points <= $0 } ?? false
  }

  /// Whether reciprocity is not there, and by the answers that is (also) because of this direction.
  private func isMissing(_ direction: Direction) -> Bool {
    guard side.reciprocity.value == 1, facts.blocksOfLevel.count > 1 else { return false }
    guard let mean = direction == .give ? side.give : side.get else { return false }
    if 100 * mean.numerator < facts.rule.reciprocity.meanHundredths * mean.denominator { return true }
    return !acts(direction).contains { points($0) ?? 0 >= facts.rule.reciprocity.peak }
  }

  /// The points that count for a question; null when it is unanswered or was not asked.
  func points(_ question: Int) -> Int? {
    question < side.values.count ? side.values[question]?.points : nil
  }

  /// Whether a question is in the form that was answered.
  func isAsked(_ question: Int) -> Bool { question < side.values.count && side.values[question] != nil }

  /// The questions about what is done in a direction.
  func acts(_ direction: Direction) -> [Int] {
    let actor: Actor = direction.actor(ours: role) == .supplier ? .supplier : .customer
    return facts.actors.indices.filter { facts.actors[$0] == actor }
  }

  /// The questions of some blocks, in questionnaire order.
  func questions(of blocks: [Int]) -> [Int] {
    facts.blockOfQuestion.indices.filter { blocks.contains(facts.blockOfQuestion[$0]) }
  }
}

extension SideAssessment {
  /// The block with the lowest score; the first of those in questionnaire order. Null when none is answered, or when
  /// nothing is missing in any of them.
  fileprivate func weakest(of blocks: [Int]) -> Int? {
    var weakest: Int?
    for index in blocks.sorted() where self.blocks.indices.contains(index) {
      let block = self.blocks[index]
      guard block.answered > 0, block.sum < 3 * block.answered else { continue }
      if let other = weakest, self.blocks[other].isAtMost(block) { continue }
      weakest = index
    }
    return weakest
  }
}

extension BlockScore {
  /// Whether this score is as low as the other or lower; both have answers.
  fileprivate func isAtMost(_ other: BlockScore) -> Bool { sum * other.answered <= other.sum * answered }
}
