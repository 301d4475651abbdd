import Instrument
import Interview
import TestSupport
import Testing

/// A text that stands somewhere can be read back, kept, and taken away with a dash.
@Suite struct TextRemovalTests {
  /// A session with a text at every place that takes one, at the last of them.
  private func told() -> SessionRun {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .finished, run.place != .otherSide {
      switch run.place {
      case .question: run.type("2")
      case .targetLevel: run.choose(2)
      case .goDeeper: run.choose(2)
      case .result, .exchange: run.type("")
      case .actionDay: run.handle(.day(.first, typed: ""))
      default: run.type("a text")
      }
    }
    return run
  }

  private static let places: [Place] = [
    .relationshipSince, .example("click-seek-out"), .story, .successFactors, .relationshipsToDeepen, .targetReason,
    .action,
  ]

  @Test(arguments: places) func aDashTakesAwayWhatStandsThere(_ place: Place) {
    var run = told()
    run.handle(.goTo(place))
    #expect(run.session.standingText == (place == .relationshipSince ? "2019" : "a text"))
    run.type("-")
    #expect(run.told.first == .textRemoved)
    #expect(run.place != place)
    let stored = run.stored.count
    run.handle(.goTo(place))
    #expect(run.session.standingText == nil)
    #expect(run.resumed().standingText == nil)
    run.type(" - ")
    #expect(!run.told.contains(.textRemoved))
    #expect(run.stored.count == stored)
  }

  @Test func theTargetOfAReasonThatIsTakenAwayStays() {
    var run = told()
    run.handle(.goTo(.targetReason))
    run.type("-")
    #expect(run.session.statement(.targetLevel)?.number == 2)
    #expect(run.session.statement(.targetLevel)?.text == nil)
  }

  @Test func anActionThatIsTakenAwayIsDropped() {
    var run = told()
    run.handle(.goTo(.action))
    run.type("-")
    let last = run.stored.compactMap { if case .action(let action) = $0 { action } else { nil } }.last
    #expect(last?.state == .dropped)
    #expect(run.session.action == nil)
    #expect(run.place == .story)
  }

  @Test func aDashAmongstValuesIsStillOne() {
    var run = told()
    run.handle(.goTo(.question("click-seek-out")))
    run.type("-")
    #expect(run.session.answer(to: "click-seek-out")?.value == .noOccasion)
  }

  @Test func aStepThatIsTakenAgainByItsWordsStaysThatStep() {
    var run = told()
    run.handle(.goTo(.result))
    let step = ShownStep(
      session: run.session.session.id, relationship: RecordID(rawValue: "x"), step: "call", text: "Call them.",
      because: [])
    var shown = step
    shown.relationship = run.session.session.relationship ?? shown.relationship
    run.handle(.showed([shown]))
    run.handle(.goTo(.action))
    run.choose(1)
    #expect(run.session.action?.step == "call")
    run.handle(.goTo(.action))
    run.type("Call them.")
    #expect(run.session.action?.step == "call")
    run.handle(.goTo(.action))
    run.type("Call them twice.")
    #expect(run.session.action?.step == nil)
  }
}
