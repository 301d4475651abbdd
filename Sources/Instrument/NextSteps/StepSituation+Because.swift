/// The answers that call a step up.
extension StepSituation {
  /// The questions that the most specific thing the step asks for rests on; where that names none, those of the next.
  func because(_ planned: PlannedStep) -> [Int] {
    let condition = planned.step.condition
    if let question = planned.question { return [question] }
    if planned.saysEnough { return deedsBehindLevel }
    let reasons: [() -> [Int]?] = [
      { condition.flag.map(questions(behindFlag:)) },
      { condition.missingDirection.map { lowest(of: acts($0)) } },
      { planned.weakestBlock.map { lowOrUnknown(in: [$0]) } },
      { condition.pattern.map(questions(behindPattern:)) },
      { condition.limitedBy.map { check in low(inGapsOf: [check]) } },
      { condition.target.map { _ in questionsBehindLevel } },
      { condition.status.map(questions(behindStatus:)) },
      { condition.level.map { _ in questionsBehindLevel } },
    ]
    for reason in reasons {
      if let questions = reason(), !questions.isEmpty { return questions }
    }
    return []
  }

  /// What called the step up where its answers do not say it: the target, or a flag or the
  /// status when no answer is named.
  func cause(_ planned: PlannedStep, isNamed: Bool) -> String? {
    let condition = planned.step.condition
    if planned.saysEnough { return condition.target.map { "target-\($0.rawValue)" } }
    return isNamed ? nil : condition.flag ?? condition.status?.rawValue
  }

  /// Those of `questions` that are answered with 0 or 1; else the lowest of them below 3.
  private func lowest(of questions: [Int]) -> [Int] {
    let low = questions.filter { points($0) ?? 3 <= 1 }
    return low.isEmpty ? questions.filter { points($0) == 2 } : low
  }

  /// The questions of some blocks that are answered with 0 or 1 or that nobody knows; else the lowest of them.
  private func lowOrUnknown(in blocks: [Int]) -> [Int] {
    let all = questions(of: blocks)
    let low = all.filter { isAsked($0) && points($0) ?? 0 <= 1 }
    return low.isEmpty ? lowest(of: all) : low
  }

  /// The low answers in the places that are short, for some of the checks.
  private func low(inGapsOf checks: [Check]) -> [Int] {
    let places = side.gaps.filter { checks.contains($0.check) }.map(\.place)
    let low = places.flatMap { place in
      switch place {
      case .block(let index): lowest(of: questions(of: [index]))
      case .direction(let direction): lowest(of: acts(direction))
      }
    }
    return Set(low).sorted()
  }

  /// What keeps the level from being higher; at the highest level the deeds that carry it.
  private var questionsBehindLevel: [Int] {
    let low = low(inGapsOf: side.limitedBy)
    return low.isEmpty ? deedsBehindLevel : low
  }

  /// The deeds that carry the level; none at the lowest.
  private var deedsBehindLevel: [Int] {
    guard let level = side.level, facts.blocksOfLevel.indices.contains(level - 1) else { return [] }
    return questions(of: facts.blocksOfLevel[level - 1]).filter { points($0) ?? 0 >= 2 }
  }

  private func questions(behindStatus status: Assessment.Status) -> [Int] {
    if status == .settled { return questionsBehindLevel }
    return side.unanswered.isEmpty ? Set(side.tippingPoints.map(\.question)).sorted() : side.unanswered
  }

  private func questions(behindPattern pattern: Pattern) -> [Int] {
    switch pattern {
    case .vulnerable: lowest(of: questions(of: facts.foundationBlocks))
    case .opportunity: lowest(of: questions(of: facts.evidenceBlocks))
    case .inBalance: questionsBehindLevel
    }
  }

  private func questions(behindFlag id: String) -> [Int] {
    if let flag = facts.flags.first(where: { $0.id == id }) {
      switch flag.condition {
      case .question(let question, _): return facts.questionIDs.firstIndex(of: question).map { [$0] } ?? []
      case .block(let block, _): return facts.blockIDs.firstIndex(of: block).map { lowOrUnknown(in: [$0]) } ?? []
      }
    }
    switch id {
    case RuleFlag.extensionsDecide:
      // The additions push the level down by their low answers, or up by their high ones.
      let isLowered = side.level ?? 0 < side.coreLevel ?? 0
      return facts.extensions.filter { question in points(question).map { ($0 <= 1) == isLowered } ?? false }
    case RuleFlag.noExamples:
      return facts.questionIDs.indices.filter { points($0) ?? 0 >= 2 }
    case RuleFlag.divided:
      return side.spread.map(\.question).sorted()
    default:
      return []
    }
  }
}
