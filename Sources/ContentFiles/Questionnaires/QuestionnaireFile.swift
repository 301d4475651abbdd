import Instrument

/// Reads a questionnaire from `Questionnaires/<id>.yaml`, and refuses what would break the rule.
public enum QuestionnaireFile {
  /// The questionnaire in the file at `path`, and the YAML it was read from as it stands there.
  ///
  /// Throws everything that is wrong with it, each with its line and column. Warnings do not keep a questionnaire back.
  public static func read(path: String) throws(Findings) -> (questionnaire: Questionnaire, yaml: String) {
    let bytes = try ContentBytes.contents(of: path)
    let examined = examine(bytes, path: path)
    guard let questionnaire = examined.questionnaire else { throw Findings(examined.findings) }
    return (questionnaire, String(decoding: bytes, as: UTF8.self))
  }

  /// The questionnaire in the file at `path`; null when it is refused, for whatever reason.
  static func readIfClean(path: String) -> Questionnaire? {
    do {
      return try read(path: path).questionnaire
    } catch {
      return nil
    }
  }

  /// Everything that is wrong, or worth a look, in the file at `path`; empty when it is clean.
  public static func findings(path: String) -> [Finding] {
    ContentBytes.findings(path: path) { examine($0, path: path).findings }
  }

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - path: for the findings, and for the name that the id must equal.
  ///   - commands: the commands of the prompt, where they are known.
  /// - Returns: no questionnaire when there is an error among the findings; a sound one also where only its rule or its
  ///   words are wrong: other files can be checked against it.
  static func examine(
    _ bytes: [UInt8], path: String, commands: CommandWords? = nil
  ) -> (questionnaire: Questionnaire?, sound: Questionnaire?, findings: [Finding]) {
    let findings = FindingCollector(path: path)
    guard let root = YAMLReader.read(bytes, into: findings) else { return (nil, nil, findings.sorted) }
    let texts = TextReader(languages: root["languages"]?.items.compactMap(\.text) ?? [], findings: findings)
    let questionnaire = QuestionnaireReader(texts: texts).questionnaire(root)
    let file = QuestionnaireNodes(root: root, path: path)
    for check in QuestionnaireChecks.all { check.check(file, findings) }
    let isSound = !findings.hasErrors
    if isSound {
      let reach = RuleReach(questionnaire)
      for check in RuleChecks.all { check.check(reach, file, findings) }
    }
    if let commands { CommandWordCheck(commands: commands).check(file, findings) }
    return (findings.hasErrors ? nil : questionnaire, isSound ? questionnaire : nil, findings.sorted)
  }
}
