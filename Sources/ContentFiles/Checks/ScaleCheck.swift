/// Every question's scale exists, or is `own`.
struct ScaleCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    let known = file.scales.compactMap { $0["id"]?.text } + ["own"]
    for question in file.questions { question["scale"]?.checkName(.scale, among: known, findings) }
  }
}
