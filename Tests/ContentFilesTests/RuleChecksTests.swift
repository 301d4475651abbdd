import Instrument
import Testing

@testable import ContentFiles

/// A level that can't be reached, and a check that can't limit.
@Suite struct RuleChecksTests {
  private let threeLevels = SmallQuestionnaire.yaml
    .replacing(
      "levels:\n", with: "levels:\n  - {id: nothing, name: {nl: \"niets\", en: \"nothing\"}}\n"
    )
    .replacing(
      "- {level: 2, blocks: [deeds], percent: 50}",
      with: "- {level: 2, blocks: [deeds], percent: 50}\n    - {level: 3, blocks: [deeds], percent: 50}")

  private func lines(_ yaml: String) -> [String] {
    SmallQuestionnaire.findings(in: yaml).map { $0.line(in: .english) }
  }

  @Test func aLevelThatNoAnswersGiveIsFound() {
    // Three questions give no score between 34 and 44 percent, and two answers none either.
    #expect(
      lines(threeLevels.replacing("[33]", with: "[34, 44]")) == [
        "small.yaml:9:10: error: no answers lead to level 'trade'; put the thresholds of this level and the next "
          + "further apart"
      ])
    #expect(lines(threeLevels.replacing("[33]", with: "[34, 45]")) == [])
  }

  @Test func aCheckThatNeverLimitsIsFound() {
    #expect(
      lines(SmallQuestionnaire.yaml.replacing("percent: 50}", with: "percent: 0}"))
        == ["small.yaml:90:5: error: evidence can never hold a level back; write a higher 'percent'"])
    let reciprocity = SmallQuestionnaire.yaml
      .replacing("mean-hundredths: 51, peak: 2", with: "mean-hundredths: 0, peak: 0")
    #expect(
      SmallQuestionnaire.findings(in: reciprocity).map { $0.line(in: .dutch) } == [
        "small.yaml:91:16: error: wederkerigheid kan een niveau nooit tegenhouden; schrijf een hogere "
          + "'mean-hundredths' of 'peak'"
      ])
  }

  @Test func theRuleIsOnlyLookedAtWhereNothingElseIsWrong() {
    let yaml = SmallQuestionnaire.yaml.replacing("percent: 50}", with: "percent: 0}").replacing(
      "by: both", with: "by: x")
    #expect(SmallQuestionnaire.findings(in: yaml).map(\.line) == [29])
  }

  @Test func whatIsWrongWithTheRuleKeepsTheQuestionnaireBack() {
    let yaml = SmallQuestionnaire.yaml.replacing("percent: 50}", with: "percent: 0}")
    #expect(QuestionnaireFile.examine(Array(yaml.utf8), path: "small.yaml").questionnaire == nil)
  }
}
