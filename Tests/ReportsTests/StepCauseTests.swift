import Instrument
import Phrasebook
import TestSupport
import Testing

@testable import Reports

/// Why a step is proposed, in the words of the report.
@Suite struct StepCauseTests {
  private func lines(_ offered: OfferedStep) -> [String] {
    let questionnaire = Questionnaire.givingAndTaking
    let phrases = Phrases(
      language: .dutch,
      templates: [
        "report-steps": "Volgende stappen", "report-because": "Waarom: { $items }",
        "report-cause-cooling": "koeler dan een jaar geleden", "report-item": "{ $label } ({ $value })",
      ])
    return LevelReport(
      Assessor(questionnaire, form: .full).assess(.sketch(questionnaire.cells("1"))), relationshipName: "Vendex",
      role: .supplier, questionnaire: questionnaire, steps: [offered], phrases: phrases
    ).steps(width: 80)
  }

  private func step(because: [Int], cause: String?) -> OfferedStep {
    let step = NextStep(
      id: "call", text: ChairText(.sketch("Bel.")), condition: .init(flag: "cooling"), isHeldDuringTender: false)
    return OfferedStep(step: step, because: because, cause: cause)
  }

  @Test func aCauseIsSaidInPlaceOfAnswers() {
    #expect(lines(step(because: [], cause: "cooling")).last == "      Waarom: koeler dan een jaar geleden")
    #expect(lines(step(because: [0], cause: "cooling")).last == "      Waarom: koeler dan een jaar geleden")
  }

  @Test func withoutACauseTheAnswersAreSaid() {
    #expect(lines(step(because: [0], cause: nil)).last == "      Waarom: click-seek-out (1)")
  }

  @Test func whatHasNoWordsIsNotSaid() {
    #expect(lines(step(because: [], cause: "unheard-of")).last?.contains("Waarom") == false)
  }
}
