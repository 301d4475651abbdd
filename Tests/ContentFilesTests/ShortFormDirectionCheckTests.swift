import Testing

@testable import ContentFiles

@Suite struct ShortFormDirectionCheckTests {
  @Test func aShortFormWithoutOneDirectionIsOnlyAWarning() {
    let yaml = SmallQuestionnaire.yaml
      .replacing("by: supplier\n        scale: own", with: "by: both\n        scale: own")
    // The supplier's acts are in the full form only.
    let more = yaml.replacing(
      "      - id: ground-gift\n",
      with: "      - {id: ground-song, by: supplier, scale: deed, status: article, wording: {nl: a, en: b}, "
        + "label: {nl: a, en: b}, why: {nl: a, en: b}, example: {nl: a, en: b}}\n      - id: ground-gift\n")
    #expect(
      SmallQuestionnaire.findings(in: more).map { $0.line(in: .english) } == [
        "small.yaml:18:3: warning: the short form asks nothing about what only the supplier does; put two such "
          + "questions in"
      ])
  }

  @Test func withoutAShortFormThereIsNothingToMiss() {
    let none = SmallQuestionnaire.yaml.replacing("        short-form: true\n", with: "")
      .replacing("form: short", with: "form: full")
    #expect(SmallQuestionnaire.findings(in: none) == [])
  }
}
