import Instrument
import Interview
import TestSupport
import Testing

@Suite struct RefusingTests {
  @Test(arguments: ["4", "-1", "22", "twee", "２", "2.", "? ?", "0 1"])
  func whatIsNotAValueIsRefusedAndTheQuestionStays(_ typed: String) {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    let stored = run.stored.count
    run.type(typed)
    #expect(run.told == [.refused(.notAValue(typed))])
    #expect(run.place == .question("click-seek-out"))
    #expect(run.stored.count == stored)
  }

  @Test func spacesAroundAValueDoNoHarm() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    run.type("  2\t")
    #expect(run.session.answer(to: "click-seek-out")?.value == .two)
  }

  @Test func enterWithoutAnOldAnswerIsRefused() {
    var run = SessionRun()
    run.type("")
    #expect(run.told == [.refused(.empty)])
    run.answerUpToTheQuestions()
    run.type("")
    #expect(run.told == [.refused(.empty)])
  }

  @Test func aNameOfTenThousandCharactersIsRefused() {
    var run = SessionRun()
    run.type(String(repeating: "n", count: 10_000))
    #expect(run.told == [.refused(.tooLong(count: 10_000, limit: GuidedSession.nameLimit))])
    #expect(run.place == .chooseRelationship)
  }

  @Test func aNameWithControlCharactersIsRefused() {
    var run = SessionRun()
    run.type("Ven\u{1B}[31mdex")
    #expect(run.told == [.refused(.controlCharacters)])
  }

  @Test func severalLinesAreNoAnswerToOneQuestion() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    run.type("2\n3\n1")
    #expect(run.told == [.refused(.severalLines)])
    #expect(run.place == .question("click-seek-out"))
  }

  @Test func severalLinesAreOneText() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .story { run.handle(.skip) }
    run.type("first\nsecond")
    #expect(run.session.statement(.story)?.text == "first\nsecond")
  }

  @Test func aTextThatIsTooLongIsGivenBack() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .story { run.handle(.skip) }
    let text = String(repeating: "x", count: GuidedSession.textLimit + 1)
    run.type(text)
    #expect(run.told == [.refused(.tooLong(count: text.count, limit: GuidedSession.textLimit))])
    #expect(run.prefill == text)
  }

  @Test(arguments: [0, 4, 99, -3]) func aNumberBeyondTheChoicesIsRefused(_ number: Int) {
    var run = SessionRun()
    run.type("Vendex")
    run.choose(1)
    run.type("")
    run.choose(number)
    #expect(run.told == [.refused(.notAChoice(String(number), count: 3))])
    #expect(run.place == .gutFeeling)
  }

  @Test func aDayThatIsNoneIsRefused() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .action { run.handle(.skip) }
    run.type("call them")
    run.handle(.refused(.notADay("30 februari")))
    #expect(run.told == [.refused(.notADay("30 februari"))])
    #expect(run.place == .actionDay)
  }

  @Test func theResultIsLeftByEnterAlone() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .result { run.handle(.skip) }
    run.type("terugg")
    #expect(run.told == [.refused(.notAChoice("terugg", count: 0))])
    #expect(run.place == .result)
    run.type("")
    #expect(run.place == .targetLevel)
  }

  @Test func aTextIsNotCutAtANul() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    while run.place != .story { run.handle(.skip) }
    run.type("before\0after")
    #expect(run.told == [.refused(.controlCharacters)])
    #expect(run.session.statement(.story) == nil)
  }
}
