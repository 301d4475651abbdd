import Instrument
import Interview
import TestSupport
import Testing

@Suite struct ReflectionTests {
  @Test func aReflectionLeadsFromTheNameToTheLastQuestion() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    #expect(run.session.relationship?.name == "Vendex")
    #expect(run.session.relationship?.since == "2019")
    for _ in 0..<12 { run.type("2") }
    #expect(run.place == .example("click-seek-out"))
    run.type("lunch in March", "", "", "")
    #expect(run.session.answer(to: "click-seek-out")?.example == "lunch in March")
    // Everything is a 2, so the first of equals is the weakest: what is left of it is asked.
    for question in ["click-bad-news", "click-clash", "click-lines"] {
      #expect(run.place == .question(question))
      run.type("1")
    }
    #expect(run.place == .goDeeper)
    run.type("")
    run.type("their drawings", "a good word", "")
    run.type("a day's help", "")
    run.type("humour", "Vendex and Bakker")
    #expect(run.place == .result)
    let step = ShownStep(
      session: run.session.session.id, relationship: run.session.relationship!.id, step: "coffee", text: "Coffee?",
      because: [])
    run.handle(.showed([step]))
    run.type("")
    run.choose(3)
    run.type("they are worth it")
    #expect(run.place == .action)
    run.choose(1)
    #expect(run.session.action?.text == "Coffee?")
    #expect(run.session.action?.step == "coffee")
    run.handle(.day(CalendarDay(year: 2027, month: 5, day: 26) ?? .first, typed: "26 mei"))
    run.type("how we met", "they would give us a 1 for time")
    #expect(run.place == .finished)
    #expect(run.told == [.finished])
    #expect(run.session.session.state == .closed)
    #expect(run.session.entries(.get).map(\.text) == ["their drawings", "a good word"])
    #expect(run.session.action?.due == CalendarDay(year: 2027, month: 5, day: 26))
  }

  @Test func goingDeeperAsksEveryQuestionThatIsLeft() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    for _ in 0..<12 { run.type("1") }
    var count = 12
    while case .question = run.place {
      run.type("1")
      count += 1
    }
    #expect(run.place == .goDeeper)
    run.choose(1)
    while case .question = run.place {
      run.type("?")
      count += 1
    }
    #expect(count == 29)
    #expect(run.place == .exchange(.get))
    #expect(run.session.allQuestions.count == 29)
    #expect(Set(run.session.allQuestions).count == 29)
  }

  @Test func theWeakestBlockIsTheLowestOfThoseThatKeepTheLevelDown() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    for id in run.session.allQuestions { run.type(id.hasPrefix("care") ? "0" : "3") }
    for _ in 0..<4 { run.handle(.skip) }
    #expect(run.place == .question("care-interests-weighed"))
  }

  @Test func examplesAreAskedOnlyForAnswersOfTwoOrThree() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    for id in run.session.allQuestions { run.type(id == "growth-goals" ? "2" : "0") }
    #expect(run.place == .example("growth-goals"))
    run.type("a talk in June")
    guard case .question = run.place else {
      Issue.record("asked \(run.place)")
      return
    }
  }

  @Test func anExistingRelationshipIsChosenByNumberOrByName() {
    let known = Relationship(id: RecordID(rawValue: "b"), name: "Bakker Smit", role: .customer)
    var byNumber = SessionRun(relationships: [known])
    byNumber.choose(1)
    var byName = SessionRun(relationships: [known])
    byName.type("Bakker Smit")
    for run in [byNumber, byName] {
      #expect(run.session.relationship == known)
      #expect(run.place == .gutFeeling)
    }
  }
}
