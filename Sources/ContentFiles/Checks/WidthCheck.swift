import TextLayout

/// What stands on a line with other things leaves room for them; wider text is broken, and worth a warning.
struct WidthCheck: QuestionnaireCheck {
  /// The short name of a block, before a score and beside other blocks on a screen of 40 columns.
  static let short = 16
  /// A name, or a question's label: a piece of a sentence that lists several.
  static let name = 48
  /// What a value stands for: one line of 80 columns, indented, with the value before it.
  static let anchor = 76

  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    for level in file.levels { check(level["name"], WidthCheck.name, findings) }
    for scale in file.scales { checkAnchors(of: scale, findings) }
    for block in file.blocks {
      check(block["short"], WidthCheck.short, findings)
      check(block["name"], WidthCheck.name, findings)
    }
    for question in file.questions {
      check(question["label"], WidthCheck.name, findings)
      checkAnchors(of: question, findings)
      check(question["no-occasion"], WidthCheck.anchor, findings)
    }
  }

  private func checkAnchors(of node: YAMLNode, _ findings: FindingCollector) {
    for anchor in node["anchors"]?.items ?? [] { check(anchor, WidthCheck.anchor, findings) }
  }

  private func check(_ text: YAMLNode?, _ limit: Int, _ findings: FindingCollector) {
    for node in text?.texts ?? [] {
      let width = displayWidth(node.text ?? "")
      if width > limit { findings.add(.text(.tooWide(width, limit: limit)), at: node.position, severity: .warning) }
    }
  }
}
