/// Braces in a text hold a day.
struct ExampleTextsCheck: ExampleCheck {
  func check(_ file: ExampleNodes, _ findings: FindingCollector) { check(file.root, findings) }

  private func check(_ node: YAMLNode, _ findings: FindingCollector) {
    switch node.content {
    case .scalar(let text, _):
      guard ExampleTextPiece.pieces(of: text) == nil else { return }
      findings.add(.example(.badDay(text)), at: node.position)
    case .list(let items): for item in items { check(item, findings) }
    case .mapping(let entries): for entry in entries { check(entry.value, findings) }
    }
  }
}
