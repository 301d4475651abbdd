/// What the rule of a questionnaire can come to, over all answers there could be to the full form: which levels are
/// never given, and which checks never limit one.
///
/// It is decided by reasoning, not by trying, and it never calls unreachable what some answers give:
///
/// - All 0 gives the lowest level, because each percentage of the foundation is 1 or more. All 3 gives the highest
///   where both directions have a question.
/// - A level between them asks that evidence and foundation, both the lowest over blocks, come to it together. Blocks
///   share no question, so that one block must give it, and the others can be all 3. The block gives it when for some
///   number of answers that suffices, and some sum, the lower of what both checks allow is that level.
/// - A check that is a number by its range alone is the same with every missing answer taken as 0: complete answers
///   show it too.
/// - Reciprocity must not hold such a level back. Of the block's answers some are about acts; there must be a choice of
///   them that leaves both directions high enough within the sum, beside acts in other blocks that are all 3.
/// - Steps of a block with 34 questions or more are finer than one percent: what other numbers of answers give, all of
///   them answered gives too. There reciprocity is taken to hold.
public struct RuleReach: Sendable, Equatable {
  /// The levels that no answers give, ascending; 1 is the lowest.
  public let unreachable: [Int]
  /// The checks that never limit a level.
  public let neverLimiting: [Check]

  public init(_ questionnaire: Questionnaire) {
    let plan = RulePlan(questionnaire, form: .full)
    let reach = plan.blockReaches.map { $0.outcomes(top: plan.top) }
    let canBeOneWay = plan.meanHundredths > 0 || plan.peak > 0
    var reached = reach.reduce(into: Set<Int>()) { $0.formUnion($1.levels) }
    if canBeOneWay { reached.insert(1) }
    if plan.hasBothDirections { reached.insert(plan.top) }
    unreachable = (1...plan.top).filter { !reached.contains($0) }
    neverLimiting = Check.allCases.filter { check in
      switch check {
      case .evidence: !reach.contains(where: \.canLimitEvidence)
      case .reciprocity: !canBeOneWay
      case .foundation: !reach.contains(where: \.canLimitFoundation)
      }
    }
  }
}

/// One block, as evidence and foundation see it together.
private struct BlockReach {
  /// What evidence asks of it; null when nothing.
  let evidence: Ladder?
  /// What foundation asks of it; null when nothing.
  let foundation: Ladder?
  let size: BlockSize
  /// What reciprocity asks of the supplier's and of the customer's acts in it.
  let acts: [ActsReach]

  struct Outcomes {
    /// The levels below the highest that the block gives where the others do not stand in the way.
    var levels: Set<Int> = []
    var canLimitEvidence = false
    var canLimitFoundation = false
  }

  func outcomes(top: Int) -> Outcomes {
    var outcomes = Outcomes()
    guard evidence != nil || foundation != nil else { return outcomes }
    for count in counts {
      let needed = isFine ? 0 : needed(of: count)
      for sum in 0...3 * count {
        let deeds = evidence?.level(sum: sum, over: count) ?? top
        let ground = foundation?.level(sum: sum, over: count) ?? top
        let level = min(deeds, ground)
        guard level < top, level == 1 || sum >= needed else { continue }
        outcomes.levels.insert(level)
        if deeds == level { outcomes.canLimitEvidence = true }
        if ground == level { outcomes.canLimitFoundation = true }
      }
    }
    return outcomes
  }

  private var isFine: Bool { size.questions >= 34 }

  /// How many of the questions may be answered.
  private var counts: ClosedRange<Int> {
    let least = isFine ? size.questions : min(size.sufficient, size.questions)
    return least...size.questions
  }

  /// The least sum of `count` answers with which reciprocity can hold.
  private func needed(of count: Int) -> Int {
    let others = size.questions - acts[0].here - acts[1].here
    var least = Int.max
    for supplier in 0...acts[0].here {
      for customer in 0...acts[1].here where (0...others).contains(count - supplier - customer) {
        guard let one = acts[0].needed(of: supplier), let other = acts[1].needed(of: customer) else { continue }
        least = min(least, one + other)
      }
    }
    return least
  }
}

/// The acts of one role, seen from one block.
private struct ActsReach {
  /// How many questions of the block are about them.
  let here: Int
  /// How many elsewhere; those are all answered with 3.
  let elsewhere: Int
  let plan: RulePlan

  /// The least sum of `count` answers here with which the direction is there; null when there is none.
  func needed(of count: Int) -> Int? {
    // With fewer answers than suffice, the direction must be there whatever the others would be.
    let isEnough = elsewhere + count >= plan.sufficientInDirection
    let counted = elsewhere + (isEnough ? count : here)
    let forMean = (plan.meanHundredths * counted + 99) / 100 - 3 * elsewhere
    let needed = max(0, forMean, elsewhere == 0 ? plan.peak : 0)
    return elsewhere + count > 0 && needed <= 3 * count ? needed : nil
  }
}

extension RulePlan {
  /// Whether there is a question about an act of each role.
  fileprivate var hasBothDirections: Bool {
    [Actor.supplier, .customer].allSatisfy { actor in questions.contains { $0.actor == actor } }
  }

  fileprivate var blockReaches: [BlockReach] {
    let acts = [Actor.supplier, .customer].map { actor in
      var counts = Array(repeating: 0, count: blockCount)
      for question in questions where question.actor == actor { counts[question.block] += 1 }
      return counts
    }
    let totals = acts.map { $0.reduce(0, +) }
    return (0..<blockCount).map { block in
      BlockReach(
        evidence: evidence.first { $0.block == block }, foundation: foundation.first { $0.block == block },
        size: whole.blocks[block],
        acts: zip(acts, totals).map { ActsReach(here: $0[block], elsewhere: $1 - $0[block], plan: self) })
    }
  }
}
