import Instrument

/// One thing that must hold for the rule of a questionnaire in which no other check found an error.
protocol RuleCheck: Sendable {
  func check(_ reach: RuleReach, _ file: QuestionnaireNodes, _ findings: FindingCollector)
}

/// The checks of a rule.
enum RuleChecks {
  static let all: [any RuleCheck] = [LevelReachCheck(), LimitCheck()]
}
