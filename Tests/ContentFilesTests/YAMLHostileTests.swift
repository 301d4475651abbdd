import Instrument
import Testing

@testable import ContentFiles

/// What a file may hold that was not made to be read.
@Suite struct YAMLHostileTests {
  private func lines(_ yaml: String, in language: Language = .english) -> [String] {
    SmallQuestionnaire.findings(in: yaml).map { $0.line(in: language) }
  }

  @Test func aBombOfAliasesIsRefusedAtItsFirstAnchor() {
    let bomb =
      "a: &a [x, x]\n"
      + "bcdefghij".reduce(into: ("", "a")) { text, name in
        text.0 += "\(name): &\(name) [*\(text.1), *\(text.1)]\n"
        text.1 = String(name)
      }.0
    #expect(
      lines(bomb) == ["small.yaml:1:4: error: anchors (&name) are not allowed; leave it out, or put the text in quotes"]
    )
  }

  @Test func aBombOfAliasesAsKeysIsRefusedAtItsFirstAnchor() {
    let keys = "? &a [x, x]\n: 1\n" + (0..<40).map { _ in "? &a [*a, *a]\n: 1\n" }.joined()
    #expect(
      lines(keys) == ["small.yaml:1:3: error: anchors (&name) are not allowed; leave it out, or put the text in quotes"]
    )
  }

  @Test func anAliasIsRefused() {
    #expect(
      lines("a: *b", in: .dutch) == ["small.yaml:1:4: error: verwijzingen (*naam) mogen niet; schrijf de waarde uit"])
  }

  @Test(arguments: ["a: !!python/object x", "!!map {a: 1}", "a: ! x", "a: [!!binary aGk=]"])
  func aTagIsRefused(_ yaml: String) {
    #expect(SmallQuestionnaire.findings(in: yaml).map(\.problem) == [.yaml(.tag)])
  }

  @Test func aSecondDocumentIsRefused() {
    #expect(
      lines("---\na: 1\n---\nb: 1\n")
        == ["small.yaml:3:1: error: a second document starts here; leave out the line '---'"])
  }

  @Test(arguments: ["[", "{a: ", "- ", "[{b: "])
  func aHundredThousandLevelsAreRefusedAtTheLevelThatIsOneTooMany(_ level: String) {
    let problems = SmallQuestionnaire.findings(in: String(repeating: level, count: 100_000)).map(\.problem)
    #expect(problems == [.yaml(.tooDeep(limit: 32))])
  }

  @Test func deepIndentationIsRefusedAtTheLevelThatIsOneTooMany() {
    let nested = (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(lines(nested) == ["small.yaml:33:33: error: this is nested deeper than 32 levels; take layers out"])
  }

  @Test func keysInKeysAreRefusedAtTheFirst() {
    let nested = String(repeating: "? ", count: 100_000)
    #expect(SmallQuestionnaire.findings(in: nested).map(\.problem) == [.yaml(.keyIsNotText)])
  }

  @Test func aMappingAsKeyIsRefused() {
    #expect(lines("? [a, b]\n: c\n") == ["small.yaml:1:3: error: a key is one word; write 'key: value'"])
    #expect(lines("{{a: 1}: 2}") == ["small.yaml:1:2: error: a key is one word; write 'key: value'"])
  }

  @Test func moreValuesThanTheBudgetAreRefused() {
    let long = "a: [" + String(repeating: "x,", count: 60_000) + "]"
    #expect(SmallQuestionnaire.findings(in: long).map(\.problem) == [.yaml(.tooManyNodes(limit: 50_000))])
  }

  @Test func thousandsOfUnknownKeysGiveALimitedNumberOfFindings() {
    let many = (0..<20_000).map { "key\($0): 1\n" }.joined()
    let findings = SmallQuestionnaire.findings(in: many)
    #expect(findings.count == FindingCollector.limit + 1)
    #expect(findings.last?.problem == .file(.tooManyFindings(limit: FindingCollector.limit)))
  }

  @Test(arguments: ["", "\n\n", "# nothing but a comment\n", "---\n...\n"])
  func aFileWithoutAQuestionnaireIsRefused(_ yaml: String) {
    #expect(!SmallQuestionnaire.findings(in: yaml).isEmpty)
  }

  @Test(arguments: [
    ("a: \"open", "1:4: error: this quote is never closed; add one after the text"),
    ("a: b: c", "1:5: error: a colon can't stand here; put the text in quotes"),
    ("a: {b: c\nd: e", "2:2: error: a ',' or '}' is missing here; put it before this"),
    ("a: [b\nc: d\n", "2:2: error: a ',' or ']' is missing here; put it before this"),
    ("a: \"\\q\"", "1:5: error: this character after \\ means nothing; write \\\\ for a backslash"),
    ("a:\n\t- b", "2:1: error: nothing can start with this character; put the text in quotes"),
    ("a: @b", "1:4: error: nothing can start with this character; put the text in quotes"),
    ("a: 1\n b: 2", "2:3: error: a colon can't stand here; put the text in quotes"),
    ("a: 1\nb\n", "3:1: error: a colon is missing here; write 'key: value'"),
    ("a: [1]\n- b", "2:1: error: this does not fit the lines above; look at the indentation and the quotes"),
    ("a: \u{1B}[31m", "1:4: error: there is a control character here; remove it"),
  ])
  func aSlipOfThePenIsSaidInWordsAndWithItsPlace(_ yaml: String, _ line: String) {
    #expect(lines(yaml) == ["small.yaml:" + line])
  }

  @Test func whatAMessageQuotesIsEscapedAndCut() {
    let key = "\\e[31m" + String(repeating: "x", count: 200)
    let line = lines("\"\(key)\": 1").first ?? ""
    #expect(line.hasPrefix("small.yaml:1:1: error: '\\u{1B}[31mxxx"))
    #expect(line.contains("x…' does not belong here"))
    #expect(line.unicodeScalars.allSatisfy { !UnwelcomeCharacter.isUnwelcome($0) })
  }
}
