/// A questionnaire file as the checks see it: nodes with their places. A part that is missing or of the wrong kind is
/// simply not there: that was found already.
struct QuestionnaireNodes {
  let root: YAMLNode
  let path: String

  let levels: [YAMLNode]
  let scales: [YAMLNode]
  let blocks: [YAMLNode]
  /// Every question, in questionnaire order.
  let questions: [YAMLNode]
  let flags: [YAMLNode]
  let programmes: [YAMLNode]

  init(root: YAMLNode, path: String) {
    self.root = root
    self.path = path
    levels = root["levels"]?.items ?? []
    scales = root["scales"]?.items ?? []
    blocks = root["blocks"]?.items ?? []
    questions = blocks.flatMap { $0["questions"]?.items ?? [] }
    flags = root["flags"]?.items ?? []
    programmes = root["programmes"]?.items ?? []
  }

  var rule: YAMLNode? { root["rule"] }

  /// The blocks' ids, in order.
  var blockIDs: [String] { blocks.compactMap { $0["id"]?.text } }

  /// The questions' ids, in order.
  var questionIDs: [String] { questions.compactMap { $0["id"]?.text } }
}

extension YAMLNode {
  /// Whether the question with this node is in the short form.
  var isInShortForm: Bool { self["short-form"]?.text == "true" }

  /// Notes a name that is not one of `known`.
  func checkName(_ kind: Named, among known: [String], _ findings: FindingCollector) {
    guard let name = text, !name.isEmpty, !known.contains(name) else { return }
    findings.add(
      .name(.unknownName(kind, name, didYouMean: Names.nearest(to: name, among: known))), at: position)
  }
}
