import Instrument
import TestSupport
import Testing

@testable import Storage

@Suite struct HistoryTests {
  let directory: TestDirectory
  let sample: SampleWorkbook
  private static let other = Relationship(id: Sample.id(20), name: "Bakker Smit", role: .customer)
  private static let later = Sample.id(30)

  init() throws {
    directory = try TestDirectory()
    sample = try SampleWorkbook(at: directory.file())
    try sample.store(
      .relationship(Self.other), .participant(Participant(id: Sample.id(21), name: nil)),
      .session(Session(id: Self.later, programme: "reflection-20", questionnaire: sample.digest)))
  }

  private func answer(
    _ session: RecordID, _ relationship: Relationship, _ question: String, _ value: AnswerValue, round: Int = 1,
    by participant: RecordID = Sample.participant.id
  ) -> Answer {
    Answer(
      session: session, relationship: relationship.id, participant: participant, question: question, round: round,
      value: value)
  }

  @Test func aRelationshipWithoutAnswersHasNoSessions() throws {
    let histories = try sample.workbook.histories()
    #expect(histories.map(\.relationship) == [Sample.relationship, Self.other])
    #expect(histories.allSatisfy { $0.sessions.isEmpty && $0.latest == nil })
  }

  @Test func theNewestSessionComesFirstAndTheOneAnsweredLastIsTheLatest() throws {
    try sample.store(.answer(answer(Self.later, Sample.relationship, "click-one", .two)))
    try sample.store(.answer(answer(Sample.sessionID, Sample.relationship, "click-one", .one)))
    let history = try #require(try sample.workbook.histories(of: Sample.relationship.id).first)
    #expect(history.sessions.map(\.session.id) == [Self.later, Sample.sessionID])
    #expect(history.latest?.session.id == Sample.sessionID)
    #expect(try sample.workbook.histories(of: Sample.id(77_777)).isEmpty)
  }

  /// The bulk reading and the reading of one session are two ways to the same answers.
  @Test(arguments: 1...8)
  func everySessionSaysTheSameWhetherReadAloneOrWithAllOthers(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let raters = [Sample.participant.id, Sample.id(21)]
    for _ in 0..<50 {
      let about = random.next() % 2 == 0 ? Sample.relationship : Self.other
      let session = random.next() % 2 == 0 ? Sample.sessionID : Self.later
      let question = ["click-one", "click-two", "gone"][Int(random.next() % 3)]
      let value = AnswerValue.allCases[Int(random.next() % 6)]
      if random.next() % 5 == 0 {
        try sample.store(
          .agreedValue(
            AgreedValue(
              session: session, relationship: about.id, side: .ours, question: question, value: value)))
      } else {
        try sample.store(
          .answer(
            answer(
              session, about, question, value, round: 1 + Int(random.next() % 2),
              by: raters[Int(random.next() % 2)])))
      }
    }
    let questionnaire = Sample.questionnaire()
    let all = try sample.workbook.histories()
    #expect(all.flatMap(\.sessions).count == 4)
    for history in all {
      let alone = try #require(try sample.workbook.histories(of: history.relationship.id).first)
      #expect(alone.sessions.map(\.answers) == history.sessions.map(\.answers))
      for answered in history.sessions {
        let one = try sample.workbook.answers(
          of: history.relationship.id, session: answered.session.id, questionnaire: questionnaire)
        #expect(one == answered.answers)
      }
    }
  }

  @Test func whatWasUndoneIsNotInAHistory() throws {
    try sample.store(.answer(answer(Self.later, Sample.relationship, "click-one", .two)))
    _ = try sample.workbook.undo(newID: { Sample.id(95_000) }, at: sample.now)
    #expect(try sample.workbook.histories().allSatisfy { $0.sessions.isEmpty })
  }

  @Test func whatWasSaidAboutARelationshipIsFoundInEverySession() throws {
    func said(_ session: RecordID, _ number: Int, about: RecordID?) -> Statement {
      Statement(
        session: session, relationship: about, participant: Sample.participant.id, topic: .targetLevel,
        number: number)
    }
    let vendex = Sample.relationship.id
    try sample.store(.statement(said(Sample.sessionID, 1, about: vendex)))
    try sample.store(.statement(said(Self.later, 2, about: vendex)), .statement(said(Self.later, 3, about: nil)))
    #expect(try sample.workbook.statements(about: vendex).map(\.number) == [2])
    #expect(try sample.workbook.statementsAboutThePerson().map(\.number) == [3])
    #expect(try sample.workbook.statements(on: .targetLevel).map(\.number) == [2, 3])
    #expect(try sample.workbook.statements(on: .story) == [])
  }

  @Test func theListsOfARelationshipAreFoundInEverySession() throws {
    func entry(_ number: Int, _ session: RecordID, isRemoved: Bool = false) -> ExchangeEntry {
      ExchangeEntry(
        id: Sample.id(40 + number), session: session, relationship: Sample.relationship.id, direction: .give,
        text: "iets \(number)", isRemoved: isRemoved)
    }
    let entries = [entry(1, Sample.sessionID), entry(2, Self.later)]
    try sample.store(entries.map(Change.exchange) + [.exchange(entry(3, Self.later, isRemoved: true))])
    #expect(try sample.workbook.exchange(about: Sample.relationship.id) == entries)
    #expect(try sample.workbook.exchange(about: Self.other.id) == [])
  }
}
