/// What one set of answers comes to: the three checks, and the lowest of them.
struct Verdict: Equatable, Sendable {
  var evidence: CheckResult
  var reciprocity: CheckResult
  var foundation: CheckResult
  /// Null when open.
  var level: Int?
  var range: ClosedRange<Int>

  subscript(check: Check) -> CheckResult {
    switch check {
    case .evidence: evidence
    case .reciprocity: reciprocity
    case .foundation: foundation
    }
  }
}

extension RulePlan {
  /// The rule itself: what the answers in `tally` to the questions in `scope` come to.
  func verdict(of tally: Tally, in scope: Scope) -> Verdict {
    let evidence = lowest(of: evidence, tally, scope)
    let reciprocity = reach(tally.supplier, questions: scope.supplierActs)
      .lower(reach(tally.customer, questions: scope.customerActs))
    let foundation = lowest(of: foundation, tally, scope)
    let all = evidence.lower(reciprocity).lower(foundation)
    let checks = (evidence.result, reciprocity.result, foundation.result)
    var level: Int?
    if all.low == all.high {
      level = all.low
    } else if let first = checks.0.value, let second = checks.1.value, let third = checks.2.value {
      level = min(first, second, third)
    }
    return Verdict(
      evidence: checks.0, reciprocity: checks.1, foundation: checks.2, level: level, range: all.low...all.high)
  }

  /// How sure a level is, given its range.
  func status(level: Int?, range: ClosedRange<Int>) -> Assessment.Status {
    guard level != nil else { return .open }
    return range.count == 1 && form == .full ? .settled : .provisional
  }

  /// Whether moving the answer to a question can change any check at all: quick to say, and mostly no.
  func canMatter(_ question: PlannedQuestion, from old: Int, to new: Int, in tally: Tally) -> Bool {
    let size = whole.blocks[question.block]
    let count = tally.blocks[question.block]
    let moved = Tally.Count(sum: count.sum + new - old, answered: count.answered)
    func differs(_ ladder: Ladder) -> Bool {
      ladder.block == question.block && ladder.reach(count, size: size) != ladder.reach(moved, size: size)
    }
    if evidence.contains(where: differs) || foundation.contains(where: differs) { return true }
    guard question.actor != .both else { return false }
    let role: Role = question.actor == .supplier ? .supplier : .customer
    let questions = role == .supplier ? whole.supplierActs : whole.customerActs
    let acts = tally.acts(of: role)
    var movedActs = acts
    movedActs.move(from: old, to: new, peak: peak)
    return reach(acts, questions: questions) != reach(movedActs, questions: questions)
  }

  private func lowest(of ladders: [Ladder], _ tally: Tally, _ scope: Scope) -> Reach {
    var lowest = Reach(low: top, high: top, value: top)
    for ladder in ladders {
      lowest = lowest.lower(ladder.reach(tally.blocks[ladder.block], size: scope.blocks[ladder.block]))
    }
    return lowest
  }

  /// How far one direction reaches, which has so many `questions` (1 or more).
  private func reach(_ acts: Tally.Acts, questions: Int) -> Reach {
    let missing = questions - acts.count.answered
    let isEnough = acts.count.answered >= sufficientInDirection
    return Reach(
      low: level(sum: acts.count.sum, over: questions, peaks: acts.peaks),
      high: level(sum: acts.count.sum + 3 * missing, over: questions, peaks: acts.peaks + missing),
      value: isEnough ? level(sum: acts.count.sum, over: acts.count.answered, peaks: acts.peaks) : Reach.unknown)
  }

  private func level(sum: Int, over count: Int, peaks: Int) -> Int {
    100 * sum >= meanHundredths * count && peaks > 0 ? top : 1
  }
}
