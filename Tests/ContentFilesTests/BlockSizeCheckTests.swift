import Testing

@testable import ContentFiles

@Suite struct BlockSizeCheckTests {
  private let pay =
    "      - id: deeds-pay\n        by: customer\n        scale: deed\n        status: article\n"
    + "        short-form: true\n        wording: {nl: \"Er werd betaald.\", en: \"It was paid.\"}\n"
    + "        label: {nl: \"betalen\", en: \"paying\"}\n        why: {nl: \"Omdat.\", en: \"Because.\"}\n"
    + "        example: {nl: \"In april.\", en: \"In April.\"}\n"

  @Test func aBlockOfTheRuleHasAtLeastTwoQuestions() {
    let found = SmallQuestionnaire.findings(replacing: pay, with: "").filter { $0.line == 63 }
    #expect(
      found.map { $0.line(in: .dutch) } == [
        "small.yaml:63:9: error: blok 'deeds' telt mee in de regel en heeft maar één vraag; schrijf er minstens twee"
      ])
  }

  @Test func aBlockThatTheRuleDoesNotNameMayHaveOne() {
    let free = "  - id: free\n" + pay.replacing("      - id: deeds-pay", with: "    questions:\n      - id: free-one")
    let yaml = SmallQuestionnaire.yaml.replacing("rule:\n", with: free + "rule:\n")
    let sizes = SmallQuestionnaire.findings(in: yaml).filter {
      if case .question(.oneQuestionInBlock) = $0.problem { true } else { false }
    }
    #expect(sizes == [])
  }
}
