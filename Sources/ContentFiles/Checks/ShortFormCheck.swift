/// A block in the short form has at least two questions there: one alone would decide a whole block. Where there is a
/// short form and a block of the rule has no part in it, the form can hardly give a level, which is worth a warning.
struct ShortFormCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    let hasShortForm = file.questions.contains(where: \.isInShortForm)
    let needed = RuleBlocksCheck.namedBlocks(in: file).compactMap(\.text)
    for block in file.blocks {
      guard let node = block["id"], let id = node.text else { continue }
      let questions = block["questions"]?.items ?? []
      switch questions.count(where: \.isInShortForm) {
      case 0:
        guard hasShortForm, needed.contains(id) else { continue }
        findings.add(.question(.ruleBlockNotInShortForm(block: id)), at: node.position, severity: .warning)
      case 1:
        let position = questions.first(where: \.isInShortForm)?["short-form"]?.position ?? node.position
        findings.add(.question(.oneQuestionInShortForm(block: id)), at: position)
      default: continue
      }
    }
  }
}
