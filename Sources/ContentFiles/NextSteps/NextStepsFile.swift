import Instrument

/// Reads the next steps from `Content/next-steps.yaml`.
public enum NextStepsFile {
  /// The number of the format that is read.
  static let formatNumber = 1

  /// The steps in the file at `path`, in file order.
  ///
  /// - Parameter questionnaires: when any are given, a step may only name questions, blocks, flags and levels that
  ///   stand in one of them.
  ///
  /// Throws everything that is wrong with the file, each with its line and column.
  public static func read(
    path: String, checkedAgainst questionnaires: [Questionnaire] = []
  ) throws(Findings) -> [NextStep] {
    let bytes = try ContentBytes.contents(of: path)
    let examined = examine(bytes, path: path, checkedAgainst: questionnaires)
    guard let steps = examined.steps else { throw Findings(examined.findings) }
    return steps
  }

  /// Everything that is wrong in the file at `path`; empty when it is clean.
  public static func findings(path: String, checkedAgainst questionnaires: [Questionnaire] = []) -> [Finding] {
    ContentBytes.findings(path: path) { examine($0, path: path, checkedAgainst: questionnaires).findings }
  }

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - whetherOffered: whether it is also found out which steps can never come up; that takes its time.
  /// - Returns: no steps when there is an error among the findings.
  static func examine(
    _ bytes: [UInt8], path: String, checkedAgainst questionnaires: [Questionnaire], whetherOffered: Bool = false
  ) -> (steps: [NextStep]?, findings: [Finding]) {
    let findings = FindingCollector(path: path)
    guard let root = YAMLReader.read(bytes, into: findings) else { return (nil, findings.sorted) }
    let texts = TextReader(languages: root["languages"]?.items.compactMap(\.text) ?? [], findings: findings)
    let file = Fields(root, .nextStepsFile, texts)
    file.checkFormat(known: formatNumber)
    _ = file.strings("languages")
    LanguagesCheck.check(root["languages"], findings)
    let steps = file.list("steps", of: .nextStep).map(step)
    let nodes = root["steps"]?.items ?? []
    UniqueIDCheck.check(.nextStep, nodes, findings)
    KebabCaseCheck.check(nodes, findings)
    let known = questionnaires.isEmpty ? nil : ConditionNames(questionnaires)
    for node in nodes.compactMap({ $0["when"] }) { ConditionCheck(known: known).check(node, findings) }
    if whetherOffered && !findings.hasErrors { checkOffers(steps, nodes, questionnaires, findings) }
    return (findings.hasErrors ? nil : steps, findings.sorted)
  }

  private static func checkOffers(
    _ steps: [NextStep], _ nodes: [YAMLNode], _ questionnaires: [Questionnaire], _ findings: FindingCollector
  ) {
    let contradictions = StepContradictionCheck(questionnaires: questionnaires)
    for (step, node) in zip(steps, nodes) {
      if let when = node["when"] { contradictions.check(step, when, findings) }
    }
    // What can never come up would be looked for in vain.
    if !findings.hasErrors { StepOfferCheck(questionnaires: questionnaires).check(steps, nodes, findings) }
  }

  private static func step(_ fields: Fields) -> NextStep {
    NextStep(
      id: fields.string("id"), text: fields.chairText("text"),
      condition: fields.mapping("when", of: .condition).map(condition) ?? NextStep.Condition(),
      isHeldDuringTender: fields.truthIfPresent("not-during-tender") ?? false)
  }

  private static func condition(_ fields: Fields) -> NextStep.Condition {
    NextStep.Condition(
      question: fields.stringIfPresent("question"), atMost: fields.integerIfPresent("at-most", in: 0...3),
      unknown: fields.truthIfPresent("unknown"), limitedBy: fields.choice("limited-by", among: Check.allCases),
      weakestBlock: fields.stringIfPresent("weakest-block"),
      missingDirection: fields.choice("missing-direction", among: Direction.allCases),
      flag: fields.stringIfPresent("flag"), pattern: fields.choice("pattern", among: Pattern.allCases),
      level: fields.integerIfPresent("level", in: 1...5),
      status: fields.choice("status", among: [Assessment.Status.settled, .provisional, .open]),
      target: fields.choice("target", among: NextStep.Condition.Target.allCases))
  }
}
