/// The foundation has one threshold fewer than there are levels, ascending.
struct FoundationCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    guard let node = file.rule?["foundation"]?["below-percent"], case .list(let thresholds) = node.content else {
      return
    }
    let expected = file.levels.count - 1
    if LevelCountCheck.counts.contains(file.levels.count), thresholds.count != expected {
      findings.add(.rule(.thresholdCount(thresholds.count, expected: expected)), at: node.position)
    }
    for (lower, higher) in zip(thresholds, thresholds.dropFirst()) {
      guard let first = lower.integer, let second = higher.integer, second <= first else { continue }
      findings.add(.rule(.notAscending), at: higher.position)
    }
  }
}
