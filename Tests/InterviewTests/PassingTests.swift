import Instrument
import Interview
import TestSupport
import Testing

/// How a team answers: on paper, by passing the keyboard, with a show of hands.
@Suite struct PassingTests {
  private static let programme = Questionnaire.givingAndTaking.with(
    steps: [.choose, .participants, .words, .sheets, .reveal, .discuss, .result], forms: [.short])

  private var run = SessionRun(
    PassingTests.programme,
    relationships: [Relationship(id: RecordID(rawValue: "other"), name: "Bakker", role: .customer)])
  private let questions: [String]

  /// Stands where three people say how they answer.
  init() {
    run.choose(1)
    run.people("3")
    run.type("")
    questions = run.session.sheetQuestions
  }

  private var names: [String: RecordID] {
    Dictionary(uniqueKeysWithValues: run.session.team.map { ($0.name, $0.participant.id) })
  }

  private func handover(_ name: String) -> Place { .handover(names[name] ?? RecordID(rawValue: "")) }

  private func blind(_ name: String, _ number: Int) -> Place {
    .blind(names[name] ?? RecordID(rawValue: ""), question: questions[number - 1])
  }

  private func answers(of name: String) -> [AnswerValue] {
    run.stored.compactMap { change in
      if case .answer(let answer) = change, answer.participant == names[name] { answer.value } else { nil }
    }
  }

  /// Types the same answer so many times, behind the hand-over.
  private mutating func turn(_ mark: String, _ count: Int? = nil) {
    run.type("")
    for _ in 0..<(count ?? questions.count) { run.type(mark) }
  }

  private mutating func resume() { run.session = run.resumed() }

  // MARK: Which way

  @Test mutating func enterIsOnPaper() {
    #expect(run.place == .answering)
    run.type("")
    #expect(run.place == .sheets)
  }

  @Test mutating func whereItWasNeverAskedTheTeamAnswersOnPaper() {
    run.position = Position(place: .sheets)
    #expect(run.resumed().position.place == .sheets)
  }

  @Test mutating func asLongAsNobodyAnsweredItCanBeChanged() {
    run.choose(2)
    #expect(run.place == handover("A"))
    run.handle(.back)
    run.choose(3)
    #expect(run.place == .hands(questions[0]))
    run.handle(.back)
    run.choose(1)
    #expect(run.place == .sheets)
    // What is answered now is sealed again.
    let seals = run.stored.compactMap { if case .seal(let seal) = $0 { seal } else { nil } }
    #expect(seals.suffix(4).map(\.isOpen) == [true, false, false, false])
  }

  @Test mutating func onceSomebodyAnsweredItStands() {
    run.choose(2)
    turn("2", 1)
    run.handle(.back)
    run.handle(.back)
    run.handle(.back)
    #expect(run.place == .answering)
    run.choose(1)
    #expect(run.told == [.refused(.isAnswering)])
    run.type("")
    #expect(run.place == handover("A"))
  }

  @Test mutating func theKeyboardGoesRoundAmongThreeAtMost() {
    run.handle(.back)
    run.handle(.back)
    run.people("4")
    #expect(run.place == .words(2))
    run.type("")
    run.choose(2)
    #expect(run.told == [.refused(.tooManyForKeyboard(count: 4, limit: 3))])
    #expect(run.place == .answering)
  }

  // MARK: Passing the keyboard

  @Test mutating func eachAnswersInTurnBehindAHandover() {
    run.choose(2)
    for name in ["A", "B", "C"] {
      #expect(run.place == handover(name))
      turn(["A": "0", "B": "2", "C": "3"][name] ?? "")
    }
    #expect(run.told.contains(.keyboardBack(done: ["A", "B", "C"], missing: [])))
    #expect(run.place == .reveal)
    #expect(!run.session.isRevealed)
    run.type("")
    #expect(run.session.values(of: questions[0], round: 1) == [.zero, .two, .three])
  }

  @Test mutating func onlyEnterTakesTheKeyboardOver() {
    run.choose(2)
    run.type("3")
    #expect(run.told == [.refused(.notYetTurn)])
    #expect(run.place == handover("A"))
    #expect(answers(of: "A").isEmpty)
  }

  @Test(arguments: ["", "4", "22", "twee"]) func whatIsNoAnswerIsRefusedAndNeverComesBack(_ line: String) {
    var test = self
    test.run.choose(2)
    test.run.type("", line)
    #expect(test.run.told == [.refused(.notAHiddenValue)])
    #expect(test.run.prefill == nil)
    test.run.isFull = true
    test.run.type("2")
    #expect(test.run.prefill == nil)
  }

  @Test mutating func withinOnesTurnOneGoesBackAndEnterKeeps() {
    run.choose(2)
    turn("2", 3)
    run.handle(.back)
    run.handle(.back)
    #expect(run.place == blind("A", 2))
    run.type("0", "")
    #expect(run.place == blind("A", 4))
    #expect(answers(of: "A") == [.two, .two, .two, .zero])
  }

  @Test mutating func nobodyGoesBackIntoAnothersTurn() {
    run.choose(2)
    turn("2")
    #expect(run.place == handover("B"))
    run.type("")
    run.handle(.back)
    #expect(run.place == handover("B"))
    run.handle(.back)
    #expect(run.place == .answering)
    run.type("")
    #expect(run.place == handover("B"))
    run.handle(.goTo(blind("A", 1)))
    #expect(run.told == [.noSuchPlace])
    turn("3")
    turn("1")
    run.handle(.back)
    #expect(run.place == .answering)
    run.type("")
    #expect(run.place == .reveal)
  }

  @Test mutating func anInterruptedTurnGoesOnBehindAHandoverAtTheNextQuestion() {
    run.choose(2)
    turn("2")
    turn("1", 5)
    resume()
    #expect(run.place == handover("B"))
    #expect(run.session.done.map(\.name) == ["A"])
    #expect(run.session.halfway.map(\.name) == ["B"])
    #expect(run.session.waiting.map(\.name) == ["C"])
    run.type("")
    #expect(run.place == blind("B", 6))
  }

  @Test mutating func whoIsNotThereIsPassedOver() {
    run.choose(2)
    run.handle(.skip)
    #expect(run.place == handover("B"))
    turn("2")
    run.handle(.skip)
    #expect(run.told.contains(.keyboardBack(done: ["B"], missing: ["A", "C"])))
    #expect(run.place == .reveal)
  }

  @Test mutating func withoutAnyAnswerThereIsNothingToShow() {
    run.choose(2)
    run.handle(.skip)
    run.handle(.skip)
    run.handle(.skip)
    #expect(run.told == [.refused(.noSheetYet)])
    #expect(run.place == handover("C"))
  }

  @Test mutating func noQuestionIsSkipped() {
    run.choose(2)
    run.type("")
    run.handle(.skip)
    #expect(run.place == blind("A", 1))
  }

  @Test mutating func aPlaceIsWrittenAndReadBack() {
    for place in [handover("A"), blind("B", 4), .hands(questions[2]), .answering] {
      #expect(Place(named: place.name) == place)
    }
  }

  // MARK: A show of hands

  @Test mutating func aRowIsEverybodysAnswerInSight() {
    run.choose(3)
    run.type("2 1 ?")
    #expect(run.place == .hands(questions[1]))
    #expect(run.session.values(of: questions[0], round: 1) == [.two, .one, .unknown])
    #expect(run.resumed() == run.session)
  }

  @Test(arguments: ["", "2 1", "2 1 3 0", "2 1 x"]) func aRowHasAnAnswerOfEverybody(_ line: String) {
    var test = self
    test.run.choose(3)
    test.run.type(line)
    #expect(test.run.told == [.refused(.notHands(line, count: 3))])
    #expect(test.run.place == .hands(questions[0]))
  }

  @Test mutating func aRowIsCorrectedByGoingBack() {
    run.choose(3)
    run.type("2 1 3")
    run.handle(.back)
    run.type("0 1 3")
    run.handle(.back)
    run.type("")
    #expect(run.session.values(of: questions[0], round: 1) == [.zero, .one, .three])
  }

  @Test mutating func behindTheLastRowComesTheSpread() {
    run.choose(3)
    for _ in questions { run.type("0 1 3") }
    #expect(run.place == .spread)
    run.type("")
    #expect(run.place == .discussion(questions[0]))
  }

  // MARK: Who comes later

  @Test mutating func whoComesAfterTheRevealIsSealedUntilTheNext() {
    let count = questions.count
    run.type("", String(repeating: "2", count: count), String(repeating: "1", count: count), "", "", "")
    #expect(run.place == .spread)
    run.handle(.goTo(.participants))
    run.people("4")
    run.handle(.goTo(.sheets))
    run.type("D " + String(repeating: "0", count: count))
    #expect(run.session.values(of: questions[0], round: 1) == [.two, .one])
    run.handle(.goTo(.reveal))
    run.type("")
    #expect(run.session.values(of: questions[0], round: 1) == [.two, .one, .zero])
  }
}
