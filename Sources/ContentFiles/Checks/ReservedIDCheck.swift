import Instrument

/// No scale is called `own`, which means the anchors beside a question, and no flag bears the name of one that the
/// rule or the workbook raises by itself.
struct ReservedIDCheck: QuestionnaireCheck {
  /// The flags that no questionnaire defines. Source: the design of the instrument, section 3, item 13.
  static let flags = RuleFlag.all + WorkbookFlag.all

  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    for node in file.scales.compactMap({ $0["id"] }) where node.text == "own" {
      findings.add(.name(.reservedID(.scale, "own")), at: node.position)
    }
    for node in file.flags.compactMap({ $0["id"] }) {
      guard let id = node.text, ReservedIDCheck.flags.contains(id) else { continue }
      findings.add(.name(.reservedID(.flag, id)), at: node.position)
    }
  }
}
