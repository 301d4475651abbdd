/// A question has anchors when its scale is `own`, and only then; and anchors are four texts, for the values 0–3.
struct AnchorsCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    for scale in file.scales { checkCount(scale["anchors"], findings) }
    for question in file.questions {
      let anchors = question["anchors"]
      checkCount(anchors, findings)
      guard let scale = question["scale"], let name = scale.text, !name.isEmpty else { continue }
      if name == "own", anchors == nil {
        findings.add(.question(.anchorsMissing), at: scale.position)
      } else if name != "own", let anchors {
        findings.add(.question(.anchorsBesideScale(name)), at: anchors.position)
      }
    }
  }

  private func checkCount(_ anchors: YAMLNode?, _ findings: FindingCollector) {
    guard let anchors, case .list(let texts) = anchors.content, texts.count != 4 else { return }
    findings.add(.question(.anchorCount(texts.count)), at: anchors.position)
  }
}
