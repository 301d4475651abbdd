import Instrument

/// Each of the three checks of the rule can be what limits a level.
struct LimitCheck: RuleCheck {
  func check(_ reach: RuleReach, _ file: QuestionnaireNodes, _ findings: FindingCollector) {
    for check in reach.neverLimiting {
      guard let node = file.rule?[check.rawValue] else { continue }
      findings.add(.rule(.neverLimits(check)), at: node.position)
    }
  }
}
