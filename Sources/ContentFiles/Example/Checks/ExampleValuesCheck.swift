import Instrument

/// A line of values has a sign for each question, in one group for each block.
struct ExampleValuesCheck: ExampleCheck {
  func check(_ file: ExampleNodes, _ findings: FindingCollector) {
    for node in file.sheets.compactMap({ $0["values"] }) {
      guard let text = node.text, !text.isEmpty else { continue }
      if let sign = text.first(where: { $0 != " " && $0 != "." && AnswerValue(rawValue: String($0)) == nil }) {
        findings.add(.example(.valueSign(String(sign))), at: node.position)
      }
      let found = text.split(separator: " ").map(\.count)
      guard let expected = file.questionnaire?.blocks.map(\.questions.count), found != expected else { continue }
      findings.add(.example(.valueCounts(found: found, expected: expected)), at: node.position)
    }
  }
}
