/// One thing that must hold in a questionnaire, so that the rule can't break on it.
protocol QuestionnaireCheck: Sendable {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector)
}

/// The checks of a questionnaire.
enum QuestionnaireChecks {
  static let all: [any QuestionnaireCheck] = [
    LanguagesCheck(), FileNameCheck(), UniqueIDCheck(), KebabCaseCheck(), ReservedIDCheck(), LevelCountCheck(),
    ScaleCheck(), AnchorsCheck(), ReasonCheck(), BlockQuestionsCheck(), BlockSizeCheck(), ShortFormCheck(),
    DirectionCheck(), ShortFormDirectionCheck(), WidthCheck(),
    RuleBlocksCheck(), EvidenceCheck(), FoundationCheck(), BalanceCheck(), FlagCheck(), ProgrammeStepCheck(),
    FollowingProgrammeCheck(),
  ]
}
