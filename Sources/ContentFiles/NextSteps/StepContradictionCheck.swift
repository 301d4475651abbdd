import Instrument

/// The parts of a step's condition can hold together, with the rule as it is. A step that several questionnaires could
/// offer is wrong only when none of them can.
struct StepContradictionCheck {
  let questionnaires: [Questionnaire]

  func check(_ step: NextStep, _ when: YAMLNode, _ findings: FindingCollector) {
    let own = questionnaires.filter { ConditionNames([$0]).include(step.condition) }
    let found = own.compactMap { StepContradictionCheck.problem(in: step.condition, with: $0) }
    guard let problem = found.first, found.count == own.count else { return }
    let key =
      switch problem {
      case .contradiction(_, let second): second
      default: "weakest-block"
      }
    findings.add(.step(problem), at: when[key]?.position ?? when.position)
  }

  /// What can never hold; null when nothing is known to stand in the way.
  static func problem(in condition: NextStep.Condition, with questionnaire: Questionnaire) -> StepProblem? {
    if let block = condition.weakestBlock, !questionnaire.blocksOfRule.contains(block) {
      return .neverWeakest(block: block)
    }
    let pairs = openPairs(condition) + levelPairs(condition, top: questionnaire.levels.count)
    let others = checkPairs(condition) + namePairs(condition, questionnaire)
    return (pairs + others).first { $0.isImpossible }.map { .contradiction($0.first, $0.second) }
  }

  private typealias Pair = (first: String, second: String, isImpossible: Bool)

  /// An open outcome has no level, and so nothing beside one; only the full form settles.
  private static func openPairs(_ condition: NextStep.Condition) -> [Pair] {
    let isOpen = condition.status == .open
    let besideLevel = [RuleFlag.extensionsDecide, RuleFlag.noExamples, RuleFlag.divided]
    return [
      ("status", "level", isOpen && condition.level != nil),
      ("status", "target", isOpen && condition.target != nil),
      ("status", "limited-by", isOpen && condition.limitedBy != nil),
      ("status", "flag", isOpen && condition.flag.map(besideLevel.contains) == true),
      ("status", "flag", condition.status == .settled && condition.flag == RuleFlag.shortForm),
    ]
  }

  /// Nothing is above the highest level and nothing below 1. Reciprocity gives the highest level or 1, so that where it
  /// is missing, or limits, the level is 1.
  private static func levelPairs(_ condition: NextStep.Condition, top: Int) -> [Pair] {
    let isTop = condition.level == top
    let isAboveOne = condition.level.map { $0 > 1 } == true
    let isOneWay = condition.limitedBy == .reciprocity
    let differs = condition.pattern == .vulnerable || condition.pattern == .opportunity
    return [
      ("level", "target", isTop && condition.target == .higher),
      ("level", "target", condition.level == 1 && condition.target == .lower),
      ("level", "limited-by", isTop && condition.limitedBy != nil),
      ("level", "limited-by", isAboveOne && isOneWay),
      ("level", "missing-direction", isAboveOne && condition.missingDirection != nil),
      ("level", "pattern", isTop && differs),
      ("target", "missing-direction", condition.target == .lower && condition.missingDirection != nil),
      ("target", "limited-by", condition.target == .lower && isOneWay),
    ]
  }

  /// A check that limits is the lowest.
  private static func checkPairs(_ condition: NextStep.Condition) -> [Pair] {
    [
      ("limited-by", "pattern", condition.limitedBy == .evidence && condition.pattern == .vulnerable),
      ("limited-by", "pattern", condition.limitedBy == .foundation && condition.pattern == .opportunity),
    ]
  }

  /// Outside the foundation a block is only weak where it is short of a next level; and a flag about a question rests
  /// on its answer.
  private static func namePairs(_ condition: NextStep.Condition, _ questionnaire: Questionnaire) -> [Pair] {
    let isDeed = condition.weakestBlock.map { !questionnaire.rule.foundation.blocks.contains($0) } == true
    let asksUnknown = condition.question != nil && condition.unknown == true && condition.atMost == nil
    let isFlagged = questionnaire.flags.contains { flag in
      guard flag.id == condition.flag, case .question(let question, _) = flag.condition else { return false }
      return question == condition.question
    }
    return [
      ("weakest-block", "level", isDeed && condition.level == questionnaire.levels.count),
      ("weakest-block", "status", isDeed && condition.status == .open),
      ("unknown", "flag", asksUnknown && isFlagged),
    ]
  }
}

extension Questionnaire {
  /// The ids of the blocks that evidence or foundation asks something of.
  fileprivate var blocksOfRule: [String] { rule.evidence.flatMap(\.blocks) + rule.foundation.blocks }
}
