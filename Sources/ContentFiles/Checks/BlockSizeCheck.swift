/// A block that the rule names has at least two questions: one alone would decide a whole block. A block without any is
/// found by another check.
struct BlockSizeCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    let named = RuleBlocksCheck.namedBlocks(in: file).compactMap(\.text)
    for block in file.blocks where block["questions"]?.items.count == 1 {
      guard let node = block["id"], let id = node.text, named.contains(id) else { continue }
      findings.add(.question(.oneQuestionInBlock(block: id)), at: node.position)
    }
  }
}
