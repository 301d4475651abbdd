import Instrument

/// Reads the example workbook from `Content/example.yaml`.
public enum ExampleFile {
  /// The number of the format that is read.
  static let formatNumber = 1

  /// The example in the file at `path`.
  ///
  /// - Parameter questionnaires: when any are given, the one that the example says it answers must be among them, and
  ///   it may only name what that one has.
  ///
  /// Throws everything that is wrong with the file, each with its line and column.
  public static func read(
    path: String, checkedAgainst questionnaires: [Questionnaire]
  ) throws(Findings) -> ExampleWorkbook {
    let bytes = try ContentBytes.contents(of: path)
    let examined = examine(bytes, path: path, checkedAgainst: questionnaires)
    guard let example = examined.example else { throw Findings(examined.findings) }
    return example
  }

  /// Everything that is wrong in the file at `path`; empty when it is clean.
  public static func findings(path: String, checkedAgainst questionnaires: [Questionnaire]) -> [Finding] {
    ContentBytes.findings(path: path) { examine($0, path: path, checkedAgainst: questionnaires).findings }
  }

  /// - Parameter bytes: valid UTF-8.
  /// - Returns: no example when there is an error among the findings.
  static func examine(
    _ bytes: [UInt8], path: String, checkedAgainst questionnaires: [Questionnaire]
  ) -> (example: ExampleWorkbook?, findings: [Finding]) {
    let findings = FindingCollector(path: path)
    guard let root = YAMLReader.read(bytes, into: findings) else { return (nil, findings.sorted) }
    let texts = TextReader(languages: root["languages"]?.items.compactMap(\.text) ?? [], findings: findings)
    let example = ExampleReader(texts: texts).example(root)
    LanguagesCheck.check(root["languages"], findings)
    if !questionnaires.isEmpty {
      root["questionnaire"]?.checkName(.questionnaire, among: questionnaires.map(\.id), findings)
    }
    let answered = questionnaires.first { $0.id == example.questionnaire }
    let file = ExampleNodes(root: root, questionnaire: answered)
    for check in ExampleChecks.all { check.check(file, findings) }
    return (findings.hasErrors ? nil : example, findings.sorted)
  }
}
