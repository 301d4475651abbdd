import Instrument

/// Each step is offered for some outcome, and not always hidden behind others. It is a search, so what it does not find
/// is worth a warning and no more.
struct StepOfferCheck {
  let questionnaires: [Questionnaire]

  func check(_ steps: [NextStep], _ nodes: [YAMLNode], _ findings: FindingCollector) {
    guard !questionnaires.isEmpty else { return }
    var missing = Set(steps.map(\.id))
    for questionnaire in questionnaires {
      var search = StepSearch(for: missing, among: steps, questionnaire)
      search.run()
      missing = search.missing
    }
    for (step, node) in zip(steps, nodes) where missing.contains(step.id) {
      findings.add(.step(.neverOffered), at: node["id"]?.position ?? node.position, severity: .warning)
    }
  }
}
