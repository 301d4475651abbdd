/// A level that is felt or aimed at is one of those that the questionnaire has.
struct ExampleLevelsCheck: ExampleCheck {
  func check(_ file: ExampleNodes, _ findings: FindingCollector) {
    guard let count = file.questionnaire?.levels.count else { return }
    let nodes = file.sheets.map { $0["gut-feeling"] } + file.reflections.map { $0["target"]?["level"] }
    for node in nodes.compactMap({ $0 }) {
      // What no questionnaire has was found already.
      guard let level = node.integer, level > count, LevelCountCheck.counts.contains(level) else { continue }
      findings.add(.value(.outOfRange(level, 1...count)), at: node.position)
    }
  }
}
