/// There is a block, and each block has a question; each programme has a step.
struct BlockQuestionsCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    BlockQuestionsCheck.check(
      [file.root["blocks"]] + file.blocks.map { $0["questions"] } + file.programmes.map { $0["steps"] }, findings)
  }

  /// None of the lists is empty.
  static func check(_ lists: [YAMLNode?], _ findings: FindingCollector) {
    for node in lists.compactMap(\.self) {
      if case .list(let members) = node.content, members.isEmpty {
        findings.add(.value(.emptyList), at: node.position)
      }
    }
  }
}
