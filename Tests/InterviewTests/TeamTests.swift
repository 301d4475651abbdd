import Instrument
import Interview
import TestSupport
import Testing

/// A team's session: who is there, their sheets, what they see, and what comes of talking.
@Suite struct TeamTests {
  private static let programme = Questionnaire.givingAndTaking.with(
    steps: [.words, .choose, .participants, .sheets, .reveal, .discuss, .result], forms: [.short])

  private static let other = Relationship(id: RecordID(rawValue: "other"), name: "Bakker", role: .customer)

  private var run = SessionRun(TeamTests.programme, relationships: [TeamTests.other])
  private let count: Int

  /// Stands where the sheets of three people are typed.
  init() {
    run.type("", "Vendex")
    run.choose(1)
    run.type("2019")
    run.people("3")
    run.type("")
    count = run.session.sheetQuestions.count
  }

  private func sheet(_ mark: Character) -> String { String(repeating: mark, count: count) }

  private func seals() -> [Seal] {
    run.stored.compactMap { change in
      if case .seal(let seal) = change { seal } else { nil }
    }
  }

  private func answers(in round: Int) -> [AnswerValue] {
    run.stored.compactMap { change in
      if case .answer(let answer) = change, answer.round == round { answer.value } else { nil }
    }
  }

  @Test func aNumberGivesEverybodyALetterAndASeal() {
    #expect(run.place == .sheets)
    #expect(run.session.team.map(\.name) == ["A", "B", "C"])
    #expect(seals().map(\.isOpen) == [false, false, false])
    #expect(seals().compactMap(\.participant) == run.session.team.map(\.participant.id))
  }

  @Test(arguments: ["3", "2", "0", "-1", "27", "Anne, anne", "1, 2", "A", ","])
  func whatIsNobodyNewIsRefused(_ line: String) { #expect(run.session.people(in: line) == nil) }

  @Test func aNumberOfNewcomersIsOfThoseWhoCome() {
    #expect(run.session.newcomers(in: "2") == ["D", "E"])
    #expect(run.session.newcomers(in: "Kim, Lot") == ["Kim", "Lot"])
    #expect(["0", "24", "-1", "b", ","].allSatisfy { run.session.newcomers(in: $0) == nil })
  }

  @Test mutating func whoArrivesAfterTheAnswersWereShownIsSealedAnew() {
    discuss()
    run.handle(.people(["Kim"], ids: [run.newID()]))
    #expect(run.told == [.teamIs(["A", "B", "C", "Kim"]), .joinedLate(["Kim"])])
    run.handle(.goTo(.sheets))
    run.type(sheet("1"))
    let question = run.session.sheetQuestions[0]
    #expect(run.session.values(of: question, round: 1) == [.zero, .two, .three])
    #expect(run.session.raters.count == 3)
    #expect(run.resumed() == run.session)
    run.type("", "")
    #expect(run.session.values(of: question, round: 1) == [.zero, .two, .three, .one])
    #expect(seals().count { $0.isOpen } == 2)
  }

  @Test mutating func theRevealIsGoneToFromAnywhereAndMissingSheetsAreSaidFirst() {
    run.handle(.reveal)
    #expect(run.told == [.refused(.noSheetYet)])
    run.type(sheet("2"))
    run.handle(.reveal)
    #expect(run.told == [.sheetsMissing(["B", "C"])])
    run.handle(.goTo(.chooseRelationship))
    run.handle(.reveal)
    #expect(run.place == .reveal)
    #expect(run.session.isRevealed == false)
  }

  @Test func oneMoreMayArrive() {
    #expect(run.session.people(in: "5") == ["D", "E"])
    #expect(run.session.people(in: " Sanne ,  Piet  Jan") == ["Sanne", "Piet Jan"])
  }

  @Test mutating func sheetsComeInOneByOneAndStaySealed() {
    run.type(sheet("2"))
    #expect(run.told == [.sheetTaken("A", left: ["B", "C"])])
    #expect(run.session.nextSheet?.name == "B")
    #expect(run.session.values(of: run.session.sheetQuestions[0], round: 1).isEmpty)
    #expect(run.session.outcome.side?.values.allSatisfy { $0?.points == nil } ?? true)
    run.type("b: " + sheet("0"), sheet("3"))
    #expect(run.told == [.sheetTaken("C", left: [])])
  }

  @Test mutating func aSheetIsCorrectedWithItsLetter() {
    run.type(sheet("2"), "A " + sheet("0"))
    #expect(run.told == [.sheetTaken("A", left: ["B", "C"])])
    run.type("B" + sheet("3"))
    #expect(run.told == [.refused(.notASheet(place: 1, question: run.session.sheetQuestions[0]))])
  }

  @Test mutating func aWrongSheetStoresNothingAndNeverComesBack() {
    run.type(sheet("2") + "1")
    #expect(run.told == [.refused(.sheetLength(count: count + 1, wanted: count))])
    #expect(run.prefill == nil)
    run.type("2x" + sheet("2").dropFirst(2))
    #expect(run.told == [.refused(.notASheet(place: 2, question: run.session.sheetQuestions[1]))])
    #expect(run.prefill == nil)
    #expect(answers(in: 1).isEmpty)
  }

  @Test mutating func withoutASheetThereIsNothingToShow() {
    run.type("")
    #expect(run.told == [.refused(.noSheetYet)])
  }

  @Test mutating func whoIsMissingIsSaidBeforeItGoesOnWithoutThem() {
    run.type(sheet("2"), "")
    #expect(run.told == [.sheetsMissing(["B", "C"])])
    run.type("")
    #expect(run.place == .reveal)
  }

  @Test mutating func oneSheetTooManyIsRefused() {
    run.type(sheet("2"), sheet("2"), sheet("2"), sheet("1"))
    #expect(run.told == [.refused(.allSheetsIn)])
  }

  /// Stands at the first question that is talked about.
  private mutating func discuss() {
    run.type(sheet("0"), sheet("2"), sheet("3"), "", "", "")
  }

  @Test mutating func allAnswersAreShownAtOnce() {
    run.type(sheet("0"), sheet("2"), sheet("3"), "")
    #expect(run.place == .reveal)
    run.type("")
    #expect(run.place == .spread)
    #expect(seals().last?.isOpen == true)
    #expect(run.session.values(of: run.session.sheetQuestions[0], round: 1) == [.zero, .two, .three])
  }

  @Test mutating func theQuestionsThatDifferMostAreTalkedAbout() {
    discuss()
    let discussed = run.session.position.discussed
    #expect(discussed == Array(run.session.sheetQuestions.prefix(3)))
    #expect(run.place == .discussion(run.session.sheetQuestions[0]))
  }

  @Test mutating func whatIsAgreedCountsForTheTeam() {
    discuss()
    let question = run.session.sheetQuestions[0]
    run.type("1 lunch in Zwolle")
    #expect(run.session.currentValue(of: question) == .one)
    #expect(run.session.agreedValue(of: question)?.example == "lunch in Zwolle")
    run.handle(.back)
    run.type("?")
    #expect(run.session.currentValue(of: question) == .unknown)
  }

  @Test mutating func toStayOfTwoMindsIsAnOutcomeToo() {
    discuss()
    let question = run.session.sheetQuestions[0]
    run.type("1 lunch in Zwolle")
    run.handle(.back)
    run.handle(.ofTwoMinds(note: " per vestiging anders", typed: "verdeeld per vestiging anders"))
    #expect(run.session.agreedValue(of: question)?.isOfTwoMinds == true)
    #expect(run.session.agreedValue(of: question)?.example == "per vestiging anders")
    // The middle of what everybody answered counts again.
    #expect(run.session.currentValue(of: question) == .two)
    #expect(run.place == .discussion(run.session.sheetQuestions[1]))
    #expect(run.resumed() == run.session)
  }

  @Test mutating func nobodyIsOfTwoMindsAboutAnythingElse() {
    run.handle(.ofTwoMinds(note: "", typed: "verdeeld"))
    #expect(run.told == [.noSuchPlace])
    #expect(run.place == .sheets)
  }

  @Test mutating func everybodyMayAnswerOnceMoreAndBothRoundsAreKept() {
    discuss()
    let question = run.session.sheetQuestions[0]
    run.type("1 1 2")
    #expect(run.told == [.secondRound(question)])
    #expect(run.session.values(of: question, round: 1) == [.zero, .two, .three])
    #expect(run.session.values(of: question, round: 2) == [.one, .one, .two])
    #expect(run.session.currentValue(of: question) == .one)
    #expect(run.place == .discussion(question))
  }

  @Test(arguments: ["4", "lunch", "22", "2222"]) func whatIsNoAgreementComesBack(_ line: String) {
    var run = self
    run.discuss()
    run.run.type(line)
    #expect(run.run.told == [.refused(.notAgreed(line, raters: 3))])
    #expect(run.run.prefill == line)
  }

  @Test mutating func aSessionThatComesBackIsTheSame() {
    run.type(sheet("0"))
    #expect(run.resumed() == run.session)
    run.type(sheet("2"), sheet("3"), "", "", "")
    #expect(run.resumed() == run.session)
    run.type("122", "2 in mei")
    #expect(run.resumed() == run.session)
  }

  @Test mutating func anotherRelationshipBeginsWithoutSheets() {
    run.type(sheet("0"))
    run.handle(.goTo(.chooseRelationship))
    run.choose(1)
    #expect(run.session.relationship?.name == "Bakker")
    #expect(run.session.team.map(\.hasAnswered) == [false, false, false])
    #expect(seals().count == 6)
  }

  @Test mutating func aTeamTakesOnThreeActionsEachWithSomebodyWhoDoesIt() {
    let programme = Questionnaire.givingAndTaking.with(
      steps: [.choose, .participants, .sheets, .action, .close], forms: [.short])
    run = SessionRun(programme, relationships: [TeamTests.other])
    run.choose(1)
    run.people("2")
    run.type("", sheet("2"), "", "")
    for (number, owner) in ["Sanne", "", "Piet"].enumerated() {
      #expect(run.place == .action)
      run.type("bellen \(number)")
      run.handle(.day(CalendarDay(year: 2027, month: 5, day: 26) ?? .first, typed: "26 mei"))
      run.type(owner)
    }
    #expect(run.place == .otherSide)
    #expect(run.session.actionsTaken.map(\.owner) == ["Sanne", nil, "Piet"])
  }

  @Test mutating func enterEndsTheActionsOfATeam() {
    run = SessionRun(
      Questionnaire.givingAndTaking.with(steps: [.choose, .participants, .sheets, .action, .close], forms: [.short]),
      relationships: [TeamTests.other])
    run.choose(1)
    run.people("1")
    run.type("", sheet("2"), "", "bellen")
    run.handle(.day(CalendarDay(year: 2027, month: 5, day: 26) ?? .first, typed: "26 mei"))
    run.type("Sanne", "")
    #expect(run.place == .otherSide)
    #expect(run.session.actionsTaken.count == 1)
  }
}

extension SessionRun {
  /// Says who is there.
  mutating func people(_ line: String) {
    let names = session.people(in: line) ?? []
    handle(.people(names, ids: names.map { _ in newID() }))
  }
}
