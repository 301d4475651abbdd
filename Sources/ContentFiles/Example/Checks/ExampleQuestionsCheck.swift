/// What is said of a question or a block is said of one that the questionnaire has.
struct ExampleQuestionsCheck: ExampleCheck {
  func check(_ file: ExampleNodes, _ findings: FindingCollector) {
    guard let questionnaire = file.questionnaire else { return }
    let questions = questionnaire.questions.map(\.id)
    for entry in file.sheets.flatMap({ $0["examples"]?.entries ?? [] }) {
      entry.checkKey(.question, among: questions, findings)
    }
    let saying = ["agreed", "parked"].flatMap { key in file.reflections.flatMap { $0[key]?.items ?? [] } }
    for said in saying {
      said["question"]?.checkName(.question, among: questions, findings)
    }
    for entry in file.reflections.flatMap({ $0["warmth"]?.entries ?? [] }) {
      entry.checkKey(.block, among: questionnaire.rule.foundation.blocks, findings)
    }
  }
}

extension YAMLNode.Entry {
  /// Notes a key that is not one of `known`.
  fileprivate func checkKey(_ kind: Named, among known: [String], _ findings: FindingCollector) {
    YAMLNode(position: keyPosition, content: .scalar(key, isPlain: true)).checkName(kind, among: known, findings)
  }
}
