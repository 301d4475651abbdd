import Testing

@testable import ContentFiles

@Suite struct CommandWordCheckTests {
  private let phrases = PhrasesFile.parse(
    Array(
      """
      command-back = terug
      command-back-usage = terug
      command-unknown = niets
      choice-no = Terug
      choice-yes = ja
      back-again = terug

      """.utf8), path: "p.ftl")

  private func findings(replacing old: String, with new: String) -> [String] {
    let parts = SmallQuestionnaire.yaml.split(separator: old, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return ["\(old) does not stand there once"] }
    let bytes = Array(parts.joined(separator: new).utf8)
    return QuestionnaireFile.examine(bytes, path: "small.yaml", commands: CommandWords([phrases])).findings
      .map { $0.line(in: .dutch) }
  }

  @Test(arguments: [
    ("{nl: \"handel\"", "{nl: \"Terug\"", "8:28", "Terug"),
    ("short: {nl: \"grond\"", "short: {nl: terug", "20:17", "terug"),
    ("name: {nl: \"Daden\"", "name: {nl: \"TERUG\"", "64:16", "TERUG"),
    ("label: {nl: \"koffie\"", "label: {nl: \"terug\"", "36:21", "terug"),
  ])
  func whatIsCalledAsACommandIsFound(_ old: String, _ new: String, _ place: String, _ word: String) {
    #expect(
      findings(replacing: old, with: new)
        == ["small.yaml:\(place): error: '\(word)' is ook een opdracht van de prompt; kies een ander woord"])
  }

  @Test func onlyTheNamesOfCommandsCount() {
    #expect(findings(replacing: "{nl: \"handel\"", with: "{nl: \"niets\"") == [])
    #expect(findings(replacing: "{nl: \"handel\"", with: "{nl: \"terug naar af\"") == [])
  }

  @Test func aChoiceThatIsCalledAsACommandIsFoundAmongThePhrases() {
    let findings = FindingCollector(path: "p.ftl")
    CommandWordCheck(commands: CommandWords([phrases])).check(phrases, findings)
    #expect(
      findings.sorted.map { $0.line(in: .english) }
        == ["p.ftl:4:1: error: 'Terug' is a command of the prompt too; choose another word"])
  }
}
