import Instrument
import Interview
import TestSupport
import Testing

@Suite struct MovingTests {
  @Test func backLeadsAllTheWayAndEnterKeepsEveryAnswer() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    for _ in 0..<12 { run.type("2") }
    let answered = run.stored.count
    let far = run.place
    var back = 0
    while run.place != .chooseRelationship {
      run.handle(.back)
      back += 1
      #expect(back < 40)
    }
    run.handle(.back)
    #expect(run.told == [.nothingBefore])
    for _ in 0..<back { run.type("") }
    #expect(run.place == far)
    #expect(run.stored.count == answered)
  }

  @Test func anAnswerTypedAfterGoingBackReplacesTheOldOne() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    run.type("3")
    run.handle(.back)
    run.type("1")
    #expect(run.session.answer(to: "click-seek-out")?.value == .one)
    #expect(run.place == .question("click-values"))
  }

  @Test func anExampleGoesWhenTheAnswerIsNoLongerATwo() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    for _ in 0..<12 { run.type("2") }
    run.type("lunch")
    run.handle(.goTo(.question("click-seek-out")))
    run.type("3")
    #expect(run.session.answer(to: "click-seek-out")?.example == "lunch")
    run.handle(.back)
    run.type("0")
    #expect(run.session.answer(to: "click-seek-out")?.example == nil)
  }

  @Test func skippingLeavesAQuestionOpen() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    run.handle(.skip)
    #expect(run.place == .question("click-values"))
    #expect(run.session.answer(to: "click-seek-out") == nil)
  }

  @Test func withoutARelationshipNothingElseCanBeReached() {
    var run = SessionRun()
    run.handle(.skip)
    #expect(run.told == [.cannotSkip])
    run.handle(.goTo(.question("click-values")))
    #expect(run.told == [.noSuchPlace])
    #expect(run.place == .chooseRelationship)
  }

  @Test func goingBackToTheNameRenamesTheNewRelationship() {
    var run = SessionRun()
    run.type("Vendx")
    run.choose(1)
    run.handle(.back)
    run.handle(.back)
    run.type("Vendex")
    #expect(run.session.relationships.map(\.name) == ["Vendex"])
    #expect(run.place == .relationshipRole)
    run.choose(2)
    #expect(run.session.relationship?.role == .customer)
  }

  @Test func aNumberOnTheListTakesThatEntryOff() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .exchange(.get) { run.handle(.skip) }
    run.type("drawings", "a good word", "1")
    #expect(run.told == [.entryRemoved("drawings")])
    #expect(run.session.entries(.get).map(\.text) == ["a good word"])
    run.type("7")
    #expect(run.told == [.refused(.notInWords("7"))])
    #expect(run.session.entries(.get).map(\.text) == ["a good word"])
  }

  @Test func choosingAnotherActionReplacesTheFirst() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .action { run.handle(.skip) }
    run.type("call them")
    run.handle(.back)
    run.type("visit them")
    #expect(run.session.action?.text == "visit them")
    let actions = run.stored.compactMap { if case .action(let action) = $0 { action.id } else { nil } }
    #expect(Set(actions).count == 1)
  }

  @Test func aQuestionMarkTakesBackTheLevelByGutFeeling() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    run.handle(.back)
    run.type("?")
    #expect(run.place == .question("click-seek-out"))
    #expect(run.session.statement(.gutFeeling)?.number == nil)
    run.handle(.back)
    run.type("")
    #expect(run.place == .question("click-seek-out"))
  }

  @Test func comingByAgainFindsTheSameWeakestBlock() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    for id in run.session.allQuestions { run.type(id.hasPrefix("care") ? "1" : id.hasPrefix("click") ? "2" : "3") }
    while run.place != .question("care-interests-weighed") { run.type("") }
    run.type("3", "3", "3")
    run.choose(1)
    // By all questions click is worse than care.
    while case .question(let id) = run.place { run.type(id.hasPrefix("click") ? "0" : "3") }
    while run.place != .question("care-interests-weighed") { run.handle(.back) }
    run.handle(.back)
    run.type("")
    #expect(run.place == .question("care-interests-weighed"))
  }

  @Test func goingBackSkipsTheExampleOfAnAnswerThatIsNoLongerATwo() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    for id in run.session.allQuestions { run.type(id == "growth-goals" ? "2" : "0") }
    run.type("")
    let place = run.place
    run.handle(.goTo(.question("growth-goals")))
    run.type("0")
    run.handle(.goTo(place))
    run.handle(.back)
    #expect(run.place == .question("growth-customer-aim"))
  }

  @Test func anActionThatIsDoneIsNotWrittenOver() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .action { run.handle(.skip) }
    run.type("call them")
    guard var done = run.session.action else {
      Issue.record("no action was taken on")
      return
    }
    done.state = .done
    run.stored.append(.action(done))
    run.session = run.resumed()
    #expect(run.session.action == nil)
    #expect(run.place != .actionDay)
    run.handle(.goTo(.action))
    run.type("visit them")
    #expect(run.session.action?.text == "visit them")
    #expect(run.session.action?.id != done.id)
    #expect(run.place == .actionDay)
  }
}
