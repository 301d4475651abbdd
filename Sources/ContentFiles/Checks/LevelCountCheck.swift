/// There are two to five levels.
struct LevelCountCheck: QuestionnaireCheck {
  static let counts = 2...5

  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    guard let node = file.root["levels"], case .list(let levels) = node.content else { return }
    if !LevelCountCheck.counts.contains(levels.count) {
      findings.add(.rule(.levelCount(levels.count)), at: node.position)
    }
  }
}
