/// What is balanced ends before what is leaning does.
struct BalanceCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    guard let balance = file.rule?["balance"], let balanced = balance["balanced-percent"]?.integer,
      let node = balance["leaning-percent"], let leaning = node.integer, leaning < balanced
    else { return }
    findings.add(.rule(.leaningBelowBalanced), at: node.position)
  }
}
