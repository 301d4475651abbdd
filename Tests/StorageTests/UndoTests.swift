import Instrument
import TestSupport
import Testing

@testable import Storage

@Suite struct UndoTests {
  let directory: TestDirectory
  let sample: SampleWorkbook
  private let ids = IDs()

  init() throws {
    directory = try TestDirectory()
    sample = try SampleWorkbook(at: directory.file())
  }

  /// Gives identities that the sample does not use.
  private final class IDs {
    private var count = 90_000

    func next() -> RecordID {
      count += 1
      return Sample.id(count)
    }
  }

  private func undo() throws -> [Reverted]? { try sample.workbook.undo(newID: ids.next, at: sample.now) }
  private func redo() throws -> [Reverted]? { try sample.workbook.redo(newID: ids.next, at: sample.now) }

  @Test func anAnswerThatReplacedAnotherGivesWayToItAgain() throws {
    let (one, two) = (Sample.answer("click-one", .one), Sample.answer("click-one", .two, example: "lunch"))
    try sample.store(.answer(one))
    try sample.store(.answer(two))
    #expect(try undo() == [Reverted(change: .answer(two), before: .answer(one))])
    #expect(try sample.record()?.answers == [one])
    #expect(try redo() == [Reverted(change: .answer(two), before: .answer(one))])
    #expect(try sample.record()?.answers == [two])
  }

  @Test func undoGoesBackStepByStepAndRedoForwardAgain() throws {
    let values: [AnswerValue] = [.zero, .one, .two, .three]
    for value in values { try sample.store(.answer(Sample.answer("click-one", value))) }
    for value in values.dropLast().reversed() {
      _ = try undo()
      #expect(try sample.record()?.answers.map(\.value) == [value])
    }
    _ = try undo()
    #expect(try sample.record()?.answers == [])
    for value in values {
      _ = try redo()
      #expect(try sample.record()?.answers.map(\.value) == [value])
    }
    #expect(try redo() == nil)
  }

  @Test func whatWasStoredTogetherIsUndoneTogether() throws {
    let other = Relationship(id: Sample.id(20), name: "Bakker Smit", role: .customer)
    var session = Sample.session(sample.digest)
    session.relationship = other.id
    try sample.store(.relationship(other), .session(session))
    let reverted = try #require(try undo())
    #expect(reverted.map(\.change) == [.relationship(other), .session(session)])
    #expect(reverted.map(\.before) == [nil, .session(Sample.session(sample.digest))])
    #expect(try sample.workbook.relationships() == [Sample.relationship])
    #expect(try sample.record()?.session.relationship == nil)
    _ = try redo()
    #expect(try sample.workbook.relationships() == [Sample.relationship, other])
    #expect(try sample.record()?.session == session)
  }

  @Test func somethingNewTakesRedoAway() throws {
    try sample.store(.answer(Sample.answer("click-one", .one)))
    _ = try undo()
    try sample.store(.answer(Sample.answer("click-two", .two)))
    #expect(try redo() == nil)
    #expect(try sample.record()?.answers.map(\.question) == ["click-two"])
  }

  @Test func aShownStepIsNobodysDeed() throws {
    try sample.store(.answer(Sample.answer("click-one", .one)))
    _ = try undo()
    let step = ShownStep(
      session: Sample.sessionID, relationship: Sample.relationship.id, step: "ask", text: "Vraag", because: [])
    try sample.store(.shownStep(step))
    #expect(try redo()?.count == 1)
    #expect(try undo()?.map(\.change) == [.answer(Sample.answer("click-one", .one))])
    #expect(try sample.workbook.shownSteps(relationship: Sample.relationship.id) == [step])
  }

  @Test func everyKindOfChangeComesBackAsItWas() throws {
    let relationship = Sample.relationship.id
    let changes: [Change] = [
      .relationship(Relationship(id: Sample.id(20), name: "Bakker", role: .customer, since: "2019", holder: "Sanne")),
      .participant(Participant(id: Sample.id(21), name: "Jan", side: .theirs)),
      .answer(Sample.answer("click-one", .two, example: "maart")),
      .agreedValue(
        AgreedValue(
          session: Sample.sessionID, relationship: relationship, side: .ours, question: "click-one", value: .one)),
      .exchange(
        ExchangeEntry(
          id: Sample.id(22), session: Sample.sessionID, relationship: relationship, direction: .give, text: "kennis",
          kind: .knowledge, worth: 4)),
      .statement(
        Statement(
          session: Sample.sessionID, relationship: relationship, participant: Sample.participant.id, topic: .trend,
          subject: "click", number: -1)),
      .action(Action(id: Sample.id(23), session: Sample.sessionID, relationship: relationship, text: "Bellen")),
      .parking(ParkedItem(id: Sample.id(24), session: Sample.sessionID, relationship: relationship, text: "prijs")),
      .setting(name: "language", value: "en"),
    ]
    for change in changes { try sample.store(change) }
    for change in changes.reversed() { #expect(try undo() == [Reverted(change: change, before: nil)]) }
    #expect(try sample.workbook.relationships() == [Sample.relationship])
    #expect(try sample.workbook.parkedItems() == [])
    #expect(try sample.workbook.setting("language") == nil)
    for change in changes { #expect(try redo() == [Reverted(change: change, before: nil)]) }
    #expect(try sample.workbook.parkedItems().map(\.text) == ["prijs"])
    #expect(try sample.workbook.actions().map(\.action.text) == ["Bellen"])
    #expect(try sample.workbook.setting("language") == "en")
  }

  @Test func nothingIsUndoneInAnEmptyWorkbook() throws {
    let empty = try Workbook(opening: directory.file("empty"), orCreatingWith: Sample.id(7), at: Moment(rawValue: 0))
    #expect(try empty.undo(newID: ids.next, at: sample.now) == nil)
    #expect(try empty.redo(newID: ids.next, at: sample.now) == nil)
  }

  /// Against a model that keeps every state: undo and redo walk through the states, and a new answer cuts off those
  /// that were undone.
  @Test(arguments: 1...20)
  func anyMixOfAnswersUndoAndRedoGivesWhatAListOfStatesGives(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var states: [[String: AnswerValue]] = [[:]]
    var at = 0
    for _ in 0..<60 {
      switch random.next() % 4 {
      case 0 where at > 0:
        #expect(try undo() != nil)
        at -= 1
      case 1:
        let expected = at + 1 < states.count
        #expect((try redo() != nil) == expected)
        at += expected ? 1 : 0
      default:
        let question = random.next() % 2 == 0 ? "click-one" : "click-two"
        let value = AnswerValue.allCases[Int(random.next() % 6)]
        try sample.store(.answer(Sample.answer(question, value)))
        var state = states[at]
        state[question] = value
        states = states[...at] + [state]
        at += 1
      }
      let stored = try sample.record()?.answers.map { ($0.question, $0.value) } ?? []
      #expect(Dictionary(uniqueKeysWithValues: stored) == states[at])
    }
  }
}
