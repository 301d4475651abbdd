/// What the level that is aimed at means for a step.
extension StepSituation {
  /// The target, seen from the level now; null where one of the two is not known.
  var targetBesideLevel: NextStep.Condition.Target? {
    guard let target, let level = side.level else { return nil }
    if target == level { return .reached }
    return target > level ? .higher : .lower
  }

  /// Whether the target is reached or passed.
  var isEnough: Bool { targetBesideLevel == .reached || targetBesideLevel == .lower }

  /// Whether a step only serves a higher level than the one aimed at: it is about what is short for the next level, or
  /// about what only a higher one asks for, and no flag is up about that.
  func onlyServesHigher(_ planned: PlannedStep) -> Bool {
    let condition = planned.step.condition
    if planned.saysEnough || condition.flag != nil { return false }
    if condition.limitedBy != nil || condition.missingDirection != nil || condition.pattern == .opportunity {
      return true
    }
    if let question = planned.question {
      let isHigher = isShort(question: question) || isAskedAboveTarget(facts.blockOfQuestion[question])
      return isHigher && !isFlagged(question)
    }
    if let block = planned.weakestBlock {
      let isHigher = isShort(block) || isAskedAboveTarget(block)
      return isHigher && !questions(of: [block]).contains(where: isFlagged)
    }
    return false
  }

  /// Whether only levels above the target ask something of a block. What the second level asks is good for the first,
  /// of which nothing is asked.
  private func isAskedAboveTarget(_ block: Int) -> Bool {
    guard let target, let lowest = facts.blocksOfLevel.firstIndex(where: { $0.contains(block) }) else { return false }
    return lowest + 1 > max(target, 2)
  }

  private func isShort(question: Int) -> Bool {
    let short = shortQuestions
    return short.indices.contains(question) && short[question]
  }

  private func isShort(_ block: Int) -> Bool { side.gaps.contains { $0.place == .block(block) } }

  /// Whether a flag of the questionnaire is up about a question or its block.
  private func isFlagged(_ question: Int) -> Bool {
    facts.flags.contains { flag in
      guard side.flags.contains(flag.id) else { return false }
      switch flag.condition {
      case .question(let id, _): return facts.questionIDs[question] == id
      case .block(let id, _): return facts.blockIDs[facts.blockOfQuestion[question]] == id
      }
    }
  }
}
