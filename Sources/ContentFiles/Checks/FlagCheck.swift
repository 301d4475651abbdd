/// A flag has exactly one condition, a block below a percentage or a question at most at a value, and what it names
/// exists.
struct FlagCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    for flag in file.flags {
      guard case .mapping(let entries) = flag.content else { continue }
      let given = Set(entries.map(\.key)).intersection(["block", "below-percent", "question", "at-most"])
      if given != ["block", "below-percent"] && given != ["question", "at-most"] {
        findings.add(.rule(.flagCondition), at: flag.position)
      }
      flag["block"]?.checkName(.block, among: file.blockIDs, findings)
      flag["question"]?.checkName(.question, among: file.questionIDs, findings)
    }
  }
}
