import Instrument

/// Reads a programme that somebody wrote for themselves: one file with the programme alone, and the id of the
/// questionnaire that it is for.
public enum ProgrammeFile {
  /// The number of the format that is read.
  static let formatNumber = 1

  /// Everything that is wrong in the file at `path`; empty when it is clean.
  public static func findings(path: String, checkedAgainst questionnaires: [Questionnaire]) -> [Finding] {
    ContentBytes.findings(path: path) { examine($0, path: path, checkedAgainst: questionnaires).findings }
  }

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - questionnaires: those that it can be for.
  /// - Returns: the questionnaire with this programme as one more; null when there is an error among the findings.
  static func examine(
    _ bytes: [UInt8], path: String, checkedAgainst questionnaires: [Questionnaire]
  ) -> (programme: Programme?, questionnaire: Questionnaire?, findings: [Finding]) {
    let findings = FindingCollector(path: path)
    guard let root = YAMLReader.read(bytes, into: findings) else { return (nil, nil, findings.sorted) }
    let texts = TextReader(languages: root["languages"]?.items.compactMap(\.text) ?? [], findings: findings)
    let file = Fields(root, .programmeFile, texts)
    file.checkFormat(known: formatNumber)
    _ = file.strings("languages")
    LanguagesCheck.check(root["languages"], findings)
    let id = file.string("questionnaire")
    root["questionnaire"]?.checkName(.questionnaire, among: questionnaires.map(\.id), findings)
    let programme = file.mapping("programme", of: .ownProgramme).map(ProgrammeReader.programme)
    var questionnaire = questionnaires.first { $0.id == id }
    if let node = root["programme"] { check(node, for: questionnaire, findings) }
    guard let programme, !findings.hasErrors else { return (nil, nil, findings.sorted) }
    questionnaire?.programmes.append(programme)
    return (programme, questionnaire, findings.sorted)
  }

  private static func check(_ node: YAMLNode, for questionnaire: Questionnaire?, _ findings: FindingCollector) {
    KebabCaseCheck.check([node], findings)
    BlockQuestionsCheck.check([node["steps"]], findings)
    let hasShortForm = questionnaire?.questions.contains(where: \.inShortForm) ?? true
    ProgrammeStepCheck().check([node], hasShortForm: hasShortForm, findings)
    guard let id = node["id"], let name = id.text, questionnaire?.programme(name) != nil else { return }
    findings.add(.name(.reservedID(.programme, name)), at: id.position)
  }
}

extension ContentDirectory {
  /// The programme in the file at `path`, and its questionnaire with that programme as one more, beside the YAML that
  /// both were written in.
  ///
  /// Throws `findings`.
  public func ownProgramme(
    path: String
  ) throws(ContentError) -> (programme: Programme, questionnaire: Questionnaire, yaml: String) {
    let known = questionnaireIDs.compactMap { QuestionnaireFile.readIfClean(path: file("Questionnaires/\($0).yaml")) }
    let bytes: [UInt8]
    do { bytes = try ContentBytes.contents(of: path) } catch { throw .findings(error) }
    let examined = ProgrammeFile.examine(bytes, path: path, checkedAgainst: known)
    guard let programme = examined.programme, let questionnaire = examined.questionnaire else {
      throw .findings(Findings(examined.findings))
    }
    let yaml = try self.questionnaire(id: questionnaire.id).yaml
    return (programme, questionnaire, yaml + "---\n" + String(decoding: bytes, as: UTF8.self))
  }
}
