/// No two things of one kind bear the same id.
struct UniqueIDCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    UniqueIDCheck.check(.level, file.levels, findings)
    UniqueIDCheck.check(.scale, file.scales, findings)
    UniqueIDCheck.check(.block, file.blocks, findings)
    UniqueIDCheck.check(.question, file.questions, findings)
    UniqueIDCheck.check(.flag, file.flags, findings)
    UniqueIDCheck.check(.programme, file.programmes, findings)
  }

  static func check(_ kind: Named, _ nodes: [YAMLNode], _ findings: FindingCollector) {
    var lines: [String: Int] = [:]
    for node in nodes.compactMap({ $0["id"] }) {
      guard let id = node.text, !id.isEmpty else { continue }
      if let line = lines[id] {
        findings.add(.name(.duplicateID(kind, id, firstLine: line)), at: node.position)
      } else {
        lines[id] = node.position.line
      }
    }
  }
}
