import Instrument
import Testing

@testable import ContentFiles

@Suite struct NextStepsFileTests {
  private let small = QuestionnaireFile.examine(Array(SmallQuestionnaire.yaml.utf8), path: "small.yaml").questionnaire

  private func yaml(_ condition: String) -> String {
    """
    format: 1
    languages: [nl, en]
    steps:
      - id: call-today
        text: {nl: "Bel vandaag.", en: "Ring today."}
        when: \(condition)

    """
  }

  private func examine(_ yaml: String, isChecked: Bool = true) -> (steps: [NextStep]?, findings: [Finding]) {
    NextStepsFile.examine(Array(yaml.utf8), path: "n.yaml", checkedAgainst: isChecked ? [small].compactMap(\.self) : [])
  }

  @Test func everyFieldOfAStepIsRead() throws {
    let text = """
      format: 1
      languages: [nl, en]
      steps:
        - id: call-today
          text:
            supplier: {nl: "Bel de klant.", en: "Ring the customer."}
            customer: {nl: "Bel de leverancier.", en: "Ring the supplier."}
          when: {question: ground-call, at-most: 1, unknown: true, limited-by: evidence, weakest-block: deeds, \
      missing-direction: get, flag: cooling, pattern: in-balance, level: 2, status: open, target: reached}
          not-during-tender: true
        - id: rest
          text: {nl: "Niets.", en: "Nothing."}
          when: {flag: silent}
      """
    let read = examine(text)
    #expect(read.findings.isEmpty)
    let steps = try #require(read.steps)
    #expect(steps.map(\.id) == ["call-today", "rest"])
    #expect(
      steps[0].condition
        == NextStep.Condition(
          question: "ground-call", atMost: 1, unknown: true, limitedBy: .evidence, weakestBlock: "deeds",
          missingDirection: .get, flag: "cooling", pattern: .inBalance, level: 2, status: .open, target: .reached))
    #expect(steps[0].isHeldDuringTender)
    #expect(!steps[1].isHeldDuringTender)
    #expect(steps[0].text[.customer][.dutch] == "Bel de leverancier.")
    #expect(steps[1].text[.supplier] == steps[1].text[.customer])
  }

  @Test(arguments: [
    ("{}", "6:11: error: this step has no condition; write at least one"),
    ("{question: ground-call}", "6:22: error: 'question' asks for an answer; add 'at-most', or 'unknown: true'"),
    ("{at-most: 1}", "6:12: error: 'at-most' is about a question; add 'question'"),
    ("{flag: divided, unknown: true}", "6:27: error: 'unknown' is about a question; add 'question'"),
    ("{question: ground-call, unknown: false}", "6:44: error: 'false' is not one of the choices; write true"),
    (
      "{question: ground-cal, at-most: 1}",
      "6:22: error: there is no question 'ground-cal'; did you mean 'ground-call'?"
    ),
    ("{weakest-block: dedes}", "6:27: error: there is no block 'dedes'; did you mean 'deeds'?"),
    ("{flag: one-vieuw}", "6:18: error: there is no flag 'one-vieuw'; did you mean 'one-view'?"),
    ("{limited-by: evidenc}", "6:24: error: 'evidenc' is not one of the choices; did you mean 'evidence'?"),
    ("{level: 3}", "6:19: error: 3 can't be; write 1 to 2"),
    ("{levl: 1, flag: stale}", "6:12: error: 'levl' does not belong here; did you mean 'level'?"),
  ])
  func aConditionThatCanNeverHoldIsFound(_ condition: String, _ line: String) {
    let found = examine(yaml(condition))
    #expect(found.steps == nil)
    #expect(found.findings.map { $0.line(in: .english) } == ["n.yaml:" + line])
  }

  @Test func namesAreOnlyCheckedAgainstAQuestionnaireThatIsGiven() {
    #expect(examine(yaml("{question: elsewhere, at-most: 1, level: 5}"), isChecked: false).findings.isEmpty)
  }

  @Test func aTextThatIsMissingInALanguageIsFound() {
    let dutch = yaml("{flag: stale}").replacing(", en: \"Ring today.\"", with: "")
    #expect(
      examine(dutch).findings.map { $0.line(in: .dutch) }
        == ["n.yaml:5:11: error: deze tekst is er niet in 'en'; voeg 'en: \"…\"' toe"])
  }

  @Test func twoStepsWithOneIDAreFound() {
    let twice = yaml("{flag: stale}") + "  - id: call-today\n    text: {nl: a, en: b}\n    when: {flag: stale}\n"
    #expect(
      examine(twice).findings.map { $0.line(in: .dutch) }
        == ["n.yaml:7:9: error: een stap 'call-today' is er al, op regel 4; kies een andere id"])
  }
}
