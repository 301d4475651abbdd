import Foundation
import Instrument
import Interview
import TestSupport
import Testing

/// The steps of a session that runs: jumped to, left out, moved, given another time, repeated.
@Suite struct ChangingAgendaTests {
  private static let programme = Questionnaire.givingAndTaking.with(
    steps: [.words, .choose, .participants, .sheets, .reveal, .discuss, .words, .exchange, .result, .action],
    forms: [.short])

  private var run = SessionRun(ChangingAgendaTests.programme)
  private var count: Int { run.session.sheetQuestions.count }

  /// Stands where the sheets of three people are typed: at number 3.
  init() {
    run.type("", "Vendex")
    run.choose(1)
    run.type("2019")
    run.people("3")
    run.choose(1)
  }

  private mutating func want(_ change: AgendaChange) { run.handle(.agenda(change)) }

  private var order: [Int] { run.session.agenda.map(\.index) }

  private mutating func discuss() {
    for mark in "023" { run.type(String(repeating: mark, count: count)) }
    run.type("", "", "")
  }

  @Test mutating func aStepIsLeftOutAndBroughtBack() {
    want(.leaveOut(6))
    #expect(run.told == [.agenda(.leftOut(6))])
    #expect(!run.session.places.contains(.words(6)))
    want(.bringBack(6))
    #expect(run.told == [.agenda(.broughtBack(6))])
    #expect(run.session.places.contains(.words(6)))
  }

  @Test mutating func whatIsLeftOutIsNotAsked() {
    discuss()
    want(.leaveOut(6))
    run.type("", "", "")
    #expect(run.place == .exchange(.get))
  }

  @Test mutating func theStepThatStandsIsLeftForTheNext() {
    discuss()
    want(.leaveOut(5))
    #expect(run.place == .words(6))
    #expect(run.told == [.agenda(.leftOut(5)), .stepBegins(6)])
  }

  @Test mutating func whatALaterStepNeedsIsNotLeftOut() {
    want(.leaveOut(4))
    #expect(run.told == [.agenda(.neededBy(4, by: 5))])
    want(.leaveOut(3))
    #expect(run.told == [.agenda(.neededBy(3, by: 4))])
    #expect(run.place == .sheets)
  }

  @Test mutating func aJumpGoesForwardAndBack() {
    want(.goTo(7))
    #expect(run.place == .exchange(.get))
    #expect(run.told == [.agenda(.wentTo(7, from: 3)), .stepBegins(7)])
    #expect(run.session.agenda[3].mark == nil)
    #expect(run.session.agenda[4].mark == .passed)
    want(.goTo(3))
    #expect(run.place == .answering)
    #expect(run.told == [.agenda(.wentTo(3, from: 7)), .stepBegins(3)])
    run.choose(1)
    for mark in "023" { run.type(String(repeating: mark, count: count)) }
    run.type("")
    #expect(run.place == .reveal)
    #expect(run.session.agenda[4].mark == .been)
  }

  @Test mutating func aJumpDoesNotPassWhatItNeeds() {
    want(.goTo(5))
    #expect(run.told == [.agenda(.needs(5, first: 4))])
    want(.goTo(4))
    #expect(run.told == [.agenda(.needs(4, first: 3))])
    want(.goTo(10))
    #expect(run.told == [.agenda(.noSuchStep(count: 10))])
    want(.goTo(3))
    #expect(run.told == [.agenda(.isHere(3))])
    #expect(run.place == .sheets)
  }

  @Test mutating func aJumpToWhatWasLeftOutBringsItBack() {
    want(.leaveOut(7))
    want(.goTo(7))
    #expect(run.place == .exchange(.get))
    #expect(run.session.agenda[7].mark == nil)
  }

  @Test mutating func aStepIsMovedAndMovedBack() {
    want(.move(7, after: 8))
    #expect(run.told == [.agenda(.moved(8, behind: 6))])
    #expect(order == [0, 1, 2, 3, 4, 5, 6, 8, 7, 9])
    want(.move(8, after: 6))
    #expect(run.told == [.agenda(.moved(7, behind: 8))])
    #expect(order == Array(0...9))
    want(.moveBefore(9, 4))
    #expect(run.told == [.agenda(.moved(4, behind: 9))])
    want(.move(4, after: 9))
    #expect(order == Array(0...9))
  }

  @Test mutating func noStepComesBeforeWhatItNeeds() {
    want(.moveBefore(5, 4))
    #expect(run.told == [.agenda(.needs(5, first: 4))])
    want(.move(4, after: 8))
    #expect(run.told == [.agenda(.needs(5, first: 4))])
    want(.move(2, after: 5))
    #expect(run.told == [.agenda(.isOver(2))])
    want(.move(3, after: 5))
    #expect(run.told == [.agenda(.isHere(3))])
    #expect(order == Array(0...9))
  }

  @Test mutating func aMovedStepIsAskedThere() {
    want(.moveBefore(7, 4))
    for mark in "023" { run.type(String(repeating: mark, count: count)) }
    run.type("")
    #expect(run.place == .exchange(.get))
    run.type("", "")
    #expect(run.place == .reveal)
  }

  @Test mutating func aStepGetsAnotherTime() {
    let left = run.session.minutesLeft
    let before = run.session.steps[5].minutes
    want(.minutes(5, minutes: before + 7))
    #expect(run.told == [.agenda(.takes(5, minutes: before + 7, before: before))])
    #expect(run.session.minutesLeft == left + 7)
    want(.minutes(5, minutes: 241))
    #expect(run.told == [.agenda(.minutesOutside(limit: 240))])
  }

  @Test mutating func wordsAreSaidOnceMoreAndThenItGoesOn() {
    discuss()
    let place = run.place
    want(.again(0))
    #expect(run.place == .words(0))
    #expect(run.told == [.agenda(.again(0, backTo: 5)), .stepBegins(0)])
    #expect((run.session.stepNumber, run.session.reachedStep) == (0, 5))
    run.type("")
    #expect(run.place == place)
    #expect(run.told == [.stepGoesOn(5)])
  }

  @Test mutating func allOfAStepIsRepeated() {
    discuss()
    run.type("", "", "", "")
    #expect(run.place == .exchange(.get))
    run.type("", "")
    want(.again(7))
    run.type("een ingang", "")
    #expect(run.place == .exchange(.give))
    run.handle(.back)
    #expect(run.place == .exchange(.get))
    run.type("", "")
    #expect(run.place == .result)
    #expect(run.session.position.again == nil)
  }

  @Test mutating func backFromWhatIsRepeatedIsWhereItWasAskedFor() {
    discuss()
    let place = run.place
    want(.again(1))
    run.handle(.back)
    #expect(run.place == place)
  }

  @Test mutating func aTalkOnceMoreIsAboutOtherQuestions() {
    discuss()
    want(.again(5))
    #expect(run.session.position.discussed == Array(run.session.sheetQuestions.prefix(6)))
    #expect(run.place == .discussion(run.session.sheetQuestions[3]))
    run.handle(.back)
    run.type("")
    #expect(run.place == .discussion(run.session.sheetQuestions[3]))
    want(.again(6))
    #expect(run.told == [.agenda(.isToCome(6))])
  }

  @Test mutating func itIsKeptWithTheSession() throws {
    want(.moveBefore(7, 4))
    want(.leaveOut(6))
    let text = try JSONEncoder().encode(run.position)
    run.position = try JSONDecoder().decode(Position.self, from: text)
    #expect(run.resumed().agenda == run.session.agenda)
  }

  @Test mutating func anAgendaOfAnotherProgrammeIsNone() {
    var position = run.session.position
    position.agenda = [AgendaStep(index: 4)]
    run.position = position
    #expect(run.resumed().agenda.map(\.index) == Array(0...9))
  }

  @Test mutating func anotherRelationshipLeavesTheAgendaAsItIs() {
    want(.leaveOut(6))
    want(.again(1))
    run.type("Bakker")
    run.choose(1)
    #expect(run.session.agenda[6].isLeftOut)
    #expect(run.place == .relationshipSince)
  }
}
