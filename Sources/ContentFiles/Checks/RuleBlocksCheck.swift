/// Every block that the rule names exists, and no list names one twice.
struct RuleBlocksCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    for list in RuleBlocksCheck.lists(in: file) {
      var seen: Set<String> = []
      for node in list {
        node.checkName(.block, among: file.blockIDs, findings)
        if let name = node.text, !seen.insert(name).inserted {
          findings.add(.name(.namedTwice(.block, name)), at: node.position)
        }
      }
    }
  }

  /// The places where the rule names a block.
  static func namedBlocks(in file: QuestionnaireNodes) -> [YAMLNode] { lists(in: file).flatMap(\.self) }

  private static func lists(in file: QuestionnaireNodes) -> [[YAMLNode]] {
    let evidence = file.rule?["evidence"]?.items.map { $0["blocks"] } ?? []
    return (evidence + [file.rule?["foundation"]?["blocks"]]).compactMap { $0?.items }
  }
}
