import Instrument
import Testing

@testable import ContentFiles

@Suite struct StepOfferCheckTests {
  private let small = QuestionnaireFile.examine(Array(SmallQuestionnaire.yaml.utf8), path: "small.yaml").questionnaire

  private func lines(_ conditions: [String]) -> [String] {
    let steps = conditions.enumerated().map { "  - {id: s\($0.offset), text: {nl: Bel.}, when: {\($0.element)}}\n" }
    let yaml = "format: 1\nlanguages: [nl]\nsteps:\n" + steps.joined()
    let known = [small].compactMap(\.self)
    return NextStepsFile.examine(Array(yaml.utf8), path: "n.yaml", checkedAgainst: known, whetherOffered: true).findings
      .map { $0.line(in: .dutch) }
  }

  @Test func stepsThatEachComeUpAreFine() {
    #expect(
      lines([
        "question: ground-call, at-most: 1", "question: deeds-pay, unknown: true", "limited-by: foundation",
        "weakest-block: deeds", "missing-direction: get", "flag: cooling", "flag: divided", "flag: no-examples",
        "pattern: opportunity", "status: open", "target: lower", "level: 2, target: reached",
      ]) == [])
  }

  @Test func aStepThatIsAlwaysBehindOthersIsAWarning() {
    // Six that ask the same and stand before it, and each time only three are offered.
    let found = lines(
      Array(repeating: "question: ground-call, at-most: 3, flag: one-view", count: 6) + ["flag: silent"])
    #expect(
      found.contains(
        "n.yaml:10:10: warning: deze stap kwam bij geen enkele geprobeerde uitkomst naar voren; zet hem hoger, of "
          + "verander de voorwaarde"))
  }

  @Test func withoutAQuestionnaireNothingIsLookedFor() {
    let yaml = "format: 1\nlanguages: [nl]\nsteps:\n  - {id: a, text: {nl: Bel.}, when: {flag: nowhere}}\n"
    let found = NextStepsFile.examine(Array(yaml.utf8), path: "n.yaml", checkedAgainst: [], whetherOffered: true)
    #expect(found.findings == [])
  }
}
