/// The evidence has one entry for each level from 2 to the highest, in that order.
struct EvidenceCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    guard let node = file.rule?["evidence"], case .list(let entries) = node.content,
      LevelCountCheck.counts.contains(file.levels.count)
    else { return }
    let expected = file.levels.count - 1
    if entries.count != expected {
      findings.add(.rule(.evidenceCount(entries.count, expected: expected)), at: node.position)
      return
    }
    for (index, entry) in entries.enumerated() {
      guard let level = entry["level"], let number = level.integer, number != index + 2 else { continue }
      findings.add(.rule(.evidenceLevel(number, expected: index + 2)), at: level.position)
    }
  }
}
