extension Rule {
  /// The same rule with every number kept near where it makes a difference, so that no number, however absurd, breaks
  /// the arithmetic: a questionnaire out of a damaged workbook was not checked again.
  var bounded: Rule {
    var rule = self
    rule.sufficientPercent = Rule.boundedPercent(sufficientPercent)
    rule.sufficientInDirection = max(1, sufficientInDirection)
    for index in rule.evidence.indices { rule.evidence[index].percent = Rule.boundedPercent(evidence[index].percent) }
    rule.reciprocity.meanHundredths = min(max(0, reciprocity.meanHundredths), 301)
    rule.reciprocity.peak = min(max(0, reciprocity.peak), 4)
    rule.foundation.belowPercent = foundation.belowPercent.map(Rule.boundedPercent)
    rule.balance.balancedPercent = Rule.boundedPercent(balance.balancedPercent)
    rule.balance.leaningPercent = Rule.boundedPercent(balance.leaningPercent)
    rule.discussionRange = max(1, discussionRange)
    return rule
  }

  /// A percentage from 0 to 101, which is more than there can be.
  static func boundedPercent(_ percent: Int) -> Int { min(max(0, percent), 101) }
}
