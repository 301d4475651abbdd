import Instrument

/// The names that a step's condition may use.
struct ConditionNames {
  let questions: [String]
  let blocks: [String]
  let flags: [String]
  /// The number of levels of the questionnaire that has most.
  let levels: Int

  init(_ questionnaires: [Questionnaire]) {
    questions = questionnaires.flatMap { $0.questions.map(\.id) }
    blocks = questionnaires.flatMap { $0.blocks.map(\.id) }
    flags = questionnaires.flatMap { $0.flags.map(\.id) } + ReservedIDCheck.flags
    levels = questionnaires.map(\.levels.count).max() ?? LevelCountCheck.counts.upperBound
  }

  /// Whether everything that `condition` names is there.
  func include(_ condition: NextStep.Condition) -> Bool {
    condition.question.map(questions.contains) ?? true && condition.weakestBlock.map(blocks.contains) ?? true
      && condition.flag.map(flags.contains) ?? true && condition.level.map { $0 <= levels } ?? true
  }
}

/// A step has a condition; `question` goes with `at-most` or `unknown`, and neither goes without it; and what it names
/// exists, as far as that is known.
struct ConditionCheck {
  /// Null when no questionnaire was given.
  let known: ConditionNames?

  func check(_ when: YAMLNode, _ findings: FindingCollector) {
    guard case .mapping(let entries) = when.content else { return }
    if entries.isEmpty { findings.add(.step(.noCondition), at: when.position) }
    let keys = ["at-most", "unknown"]
    if let question = when["question"] {
      if keys.allSatisfy({ when[$0] == nil }) { findings.add(.step(.questionAlone), at: question.position) }
    } else {
      for entry in entries where keys.contains(entry.key) {
        findings.add(.step(.withoutQuestion(key: entry.key)), at: entry.keyPosition)
      }
    }
    // "unknown: false" would say nothing at all.
    if let unknown = when["unknown"], unknown.text == "false" {
      findings.add(.value(.notAChoice("false", didYouMean: nil, allowed: ["true"])), at: unknown.position)
    }
    guard let known else { return }
    when["question"]?.checkName(.question, among: known.questions, findings)
    when["weakest-block"]?.checkName(.block, among: known.blocks, findings)
    when["flag"]?.checkName(.flag, among: known.flags, findings)
    if let level = when["level"], let number = level.integer, LevelCountCheck.counts.upperBound >= number,
      number > known.levels
    {
      findings.add(.value(.outOfRange(number, 1...known.levels)), at: level.position)
    }
  }
}
