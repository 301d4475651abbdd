import Instrument

/// An `answer` step says which form, an `examples` step how many, and no other step does; the short form is only asked
/// for where there is one. What is about a relationship comes after `choose`.
struct ProgrammeStepCheck: QuestionnaireCheck {
  private static let keys = ["form": ["answer", "sheets"], "count": ["examples", "discuss"]]

  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    check(file.programmes, hasShortForm: file.questions.contains(where: \.isInShortForm), findings)
  }

  /// The same for programmes wherever they stand.
  func check(_ programmes: [YAMLNode], hasShortForm: Bool, _ findings: FindingCollector) {
    for step in programmes.flatMap({ $0["steps"]?.items ?? [] }) {
      guard let node = step["kind"], let kind = node.text else { continue }
      for (key, owners) in ProgrammeStepCheck.keys {
        if owners.contains(kind), step[key] == nil {
          findings.add(.step(.needs(kind: kind, key: key)), at: node.position)
        } else if !owners.contains(kind), let value = step[key] {
          findings.add(.step(.refuses(kind: kind, key: key)), at: value.position)
        }
      }
      if let form = step["form"], form.text == "short", !hasShortForm {
        findings.add(.step(.noShortForm), at: form.position)
      }
    }
    for programme in programmes { checkOrder(programme["steps"]?.items ?? [], findings) }
  }

  private func checkOrder(_ steps: [YAMLNode], _ findings: FindingCollector) {
    let kinds = steps.map { $0["kind"]?.text.flatMap(Programme.Kind.init(rawValue:)) }
    // A step whose kind can't be read might be the one that is missed here.
    guard !kinds.contains(nil) else { return }
    for (step, kind) in zip(steps, kinds) {
      if kind == .choose { return }
      guard let node = step["kind"], let kind, kind != .successFactors, kind != .words else { continue }
      findings.add(.step(.beforeChoosing(kind: kind.rawValue)), at: node.position)
      return
    }
  }
}
