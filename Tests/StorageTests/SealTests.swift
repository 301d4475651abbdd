import Instrument
import Testing

@testable import Storage

/// What is under a seal is read by nobody, and comes out whole when the seal is opened.
@Suite struct SealTests {
  private let directory: TestDirectory
  private let sample: SampleWorkbook
  private let other = Participant(id: Sample.id(20), name: "B")

  init() throws {
    directory = try TestDirectory()
    sample = try SampleWorkbook(at: directory.file())
  }

  private var workbook: Workbook { sample.workbook }

  private func seal(_ participant: RecordID = Sample.participant.id) -> Change {
    .seal(.closed(Sample.sessionID, about: Sample.relationship.id, participant: participant))
  }

  private var opening: Change { .seal(.opened(Sample.sessionID, about: Sample.relationship.id)) }

  private func visible() throws -> [AnswerValue] {
    let record = try #require(try workbook.record(of: Sample.sessionID))
    let answers = try workbook.answers(
      of: Sample.relationship.id, session: Sample.sessionID, questionnaire: Sample.questionnaire())
    let cells = answers?.raters.flatMap(\.rounds).flatMap(\.cells).count { $0 != .absent }
    let histories = try workbook.histories(of: Sample.relationship.id).flatMap(\.sessions)
    #expect(cells == record.answers.count)
    #expect(histories.flatMap(\.answers.raters).isEmpty == record.answers.isEmpty)
    #expect(try workbook.examples(about: Sample.relationship.id).count == record.answers.count { $0.example != nil })
    return record.answers.map(\.value)
  }

  @Test func sealedAnswersAreReadByNobodyUntilTheSealIsOpened() throws {
    try sample.store(seal())
    try sample.store(.answer(Sample.answer("click-one", .three, example: "in mei")))
    #expect(try visible() == [])
    try sample.store(opening)
    #expect(try visible() == [.three])
  }

  @Test func whoJoinsLaterIsSealedAnew() throws {
    try sample.store(seal(), .answer(Sample.answer("click-one", .three)))
    try sample.store(opening)
    try sample.store(.participant(other), seal(other.id), .answer(Sample.answer("click-one", .zero, by: other.id)))
    #expect(try visible() == [.three])
    try sample.store(opening)
    #expect(try visible() == [.three, .zero])
  }

  @Test func whoTakesTheirAnswersAlongLeavesNone() throws {
    try sample.store(.participant(other), seal(), seal(other.id))
    try sample.store(.answer(Sample.answer("click-one", .three)))
    try sample.store(.answer(Sample.answer("click-one", .zero, by: other.id)))
    var gone = other
    (gone.isRemoved, gone.isLeftOut) = (true, true)
    try sample.store(.participant(gone))
    #expect(try workbook.attendance(in: Sample.sessionID).map(\.participant.id) == [Sample.participant.id])
    try sample.store(opening)
    #expect(try visible() == [.three])
    gone.isLeftOut = false
    try sample.store(.participant(gone))
    #expect(try visible() == [.three, .zero])
    #expect(try workbook.participants().last == gone)
  }

  @Test func aSealIsOnOneRoundOfOneRelationship() throws {
    try sample.store(seal(), .answer(Sample.answer("click-one", .three)))
    try sample.store(.answer(Sample.answer("click-one", .one, round: 2)))
    #expect(try visible() == [.one])
  }

  @Test func whoTakesPartIsKnownAndNotWhatTheyAnswered() throws {
    try sample.store(.participant(other), seal(), seal(other.id))
    try sample.store(.answer(Sample.answer("click-one", .three)), .answer(Sample.answer("click-two", .unknown)))
    let expected = [
      Attendance(participant: Sample.participant, relationship: Sample.relationship.id, answered: 2, isSealed: true),
      Attendance(participant: other, relationship: Sample.relationship.id, answered: 0, isSealed: true),
    ]
    #expect(try workbook.attendance(in: Sample.sessionID) == expected)
    try sample.store(opening)
    #expect(try workbook.attendance(in: Sample.sessionID).map(\.isSealed) == [false, false])
  }

  @Test func whoLeavesBeforeAnsweringTakesPartNoMore() throws {
    try sample.store(.participant(other), seal(), seal(other.id))
    var gone = other
    gone.isRemoved = true
    try sample.store(.participant(gone))
    #expect(try workbook.attendance(in: Sample.sessionID).map(\.participant.name) == ["Sanne"])
  }

  @Test func whatIsAnsweredAfterTheOpeningWasInSight() throws {
    func isInSight() throws -> Bool { try workbook.isInSight(Sample.sessionID, about: Sample.relationship.id) }
    try sample.store(seal(), .answer(Sample.answer("click-one", .three)))
    try sample.store(opening)
    // A mistake that is mended afterwards was blind all the same; so is who joins later and is sealed anew.
    try sample.store(.answer(Sample.answer("click-one", .two)))
    try sample.store(.participant(other), seal(other.id), .answer(Sample.answer("click-one", .zero, by: other.id)))
    #expect(try !isInSight())
    let third = Participant(id: Sample.id(21), name: "C")
    try sample.store(.participant(third), seal(third.id), opening)
    try sample.store(.answer(Sample.answer("click-one", .one, by: third.id)))
    #expect(try isInSight())
    #expect(try workbook.isInSight(Sample.id(99), about: Sample.relationship.id) == false)
  }

  @Test func openingIsNothingThatCanBeUndone() throws {
    try sample.store(seal(), .answer(Sample.answer("click-one", .three)))
    try sample.store(opening)
    _ = try workbook.undo(newID: { Sample.id(90) }, at: sample.now)
    #expect(try workbook.attendance(in: Sample.sessionID).map(\.answered) == [0])
  }
}
