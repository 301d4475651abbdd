import Instrument

/// There are answers for every level.
struct LevelReachCheck: RuleCheck {
  func check(_ reach: RuleReach, _ file: QuestionnaireNodes, _ findings: FindingCollector) {
    for level in reach.unreachable where file.levels.indices.contains(level - 1) {
      guard let node = file.levels[level - 1]["id"], let id = node.text else { continue }
      findings.add(.rule(.unreachableLevel(id)), at: node.position)
    }
  }
}
