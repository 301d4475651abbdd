import Instrument
import Interview
import TestSupport
import Testing

@Suite struct StoringTests {
  @Test func nothingMovesBeforeItIsStored() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    let effects = run.session.handle(.line("2", newID: RecordID(rawValue: "x")))
    #expect(effects.count == 1)
    #expect(run.session.answer(to: "click-seek-out") == nil)
    #expect(run.place == .question("click-seek-out"))
    let after = run.session.handle(.stored)
    #expect(run.session.answer(to: "click-seek-out")?.value == .two)
    #expect(after.last == .ask(.question("click-values"), prefill: nil))
  }

  @Test func whatCannotBeStoredIsGivenBack() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    run.isFull = true
    run.type("2")
    #expect(run.prefill == "2")
    #expect(run.place == .question("click-seek-out"))
    #expect(run.session.answer(to: "click-seek-out") == nil)
    run.isFull = false
    run.type("2")
    #expect(run.place == .question("click-values"))
  }

  @Test func theResultCanBeReadOnAFullDisk() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .result { run.handle(.skip) }
    run.isFull = true
    let step = ShownStep(
      session: run.session.session.id, relationship: run.session.relationship!.id, step: "a", text: "A", because: [])
    run.handle(.showed([step]))
    #expect(run.session.shownSteps == [step])
    run.handle(.showed([step]))
    #expect(run.place == .result)
  }

  @Test func everyPlaceIsWrittenAndReadBack() {
    let run = SessionRun()
    for place in run.session.places + [.example("a:b"), .exchange(.give), .actionDay, .goDeeper] {
      #expect(Place(named: place.name) == place)
    }
    #expect(Place(named: "") == nil)
    #expect(Place(named: "exchange:sideways") == nil)
  }

  @Test func aSessionGoesOnAtTheExactPlaceAfterAnyEvents() {
    for seed in 0..<300 {
      var random = SplitMix64(seed: UInt64(seed))
      var run = SessionRun(
        relationships: [Relationship(id: RecordID(rawValue: "b"), name: "Bakker", role: .customer)])
      for _ in 0..<60 {
        run.handle(event(&random, &run))
        if run.place == .finished { break }
        let resumed = run.resumed()
        #expect(resumed.position == run.session.position, "seed \(seed)")
        #expect(resumed.places == run.session.places, "seed \(seed)")
        #expect(resumed.relationshipAnswers == run.session.relationshipAnswers, "seed \(seed)")
        #expect(resumed.shownSteps == run.session.shownSteps, "seed \(seed)")
        #expect(run.session.places.contains(run.place), "seed \(seed)")
        guard resumed.position == run.session.position else { return }
      }
    }
  }

  /// Something that may happen at any place.
  private func event(_ random: inout SplitMix64, _ run: inout SessionRun) -> Event {
    let lines = ["0", "1", "2", "3", "?", "-", "", "Vendex", "a line", "4", "two\nlines", "1"]
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return .back
    case 1: return .skip
    case 2: return .goTo(.question("growth-goals"))
    case 3...6: return .choose(Int.random(in: -1..<4, using: &random), newID: run.newID())
    case 7: return .day(CalendarDay(year: 2027, month: 1, day: 1) ?? .first, typed: "x")
    case 8:
      let id = "step-\(Int.random(in: 0..<3, using: &random))"
      let relationship = run.session.relationship?.id ?? RecordID(rawValue: "none")
      return .showed([
        ShownStep(session: run.session.session.id, relationship: relationship, step: id, text: id, because: [])
      ])
    default: return .line(lines.randomElement(using: &random) ?? "", newID: run.newID())
    }
  }

  @Test func aStepThatCouldNotBeStoredIsGivenBackByItsNumber() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .result { run.handle(.skip) }
    let step = ShownStep(
      session: run.session.session.id, relationship: run.session.relationship!.id, step: "a", text: "Ring them.",
      because: [])
    run.handle(.showed([step]))
    while run.place != .action { run.handle(.skip) }
    run.isFull = true
    run.choose(1)
    #expect(run.prefill == "1")
  }
}
