/// Every id is kebab-case: it stands in answers, file names and flags, and is typed by hand.
struct KebabCaseCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    let named = [
      [file.root], file.levels, file.scales, file.blocks, file.questions, file.flags, file.programmes,
    ]
    for nodes in named { KebabCaseCheck.check(nodes, findings) }
  }

  static func check(_ nodes: [YAMLNode], _ findings: FindingCollector) {
    for node in nodes.compactMap({ $0["id"] }) {
      guard let id = node.text, !id.isEmpty, !Names.isKebabCase(id) else { continue }
      findings.add(.name(.notKebabCase(id)), at: node.position)
    }
  }
}
