import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct ReadingTests {
  let directory: TestDirectory
  let sample: SampleWorkbook

  init() throws {
    directory = try TestDirectory()
    sample = try SampleWorkbook(at: directory.file())
  }

  @Test func theNewestAnswerOfARoundCountsAndTheRoundsAreBothKept() throws {
    try sample.store(.answer(Sample.answer("click-one", .three, example: "eerst")))
    try sample.store(.answer(Sample.answer("click-two", .zero)))
    try sample.store(.answer(Sample.answer("click-one", .unknown)))
    try sample.store(.answer(Sample.answer("click-one", .two, round: 2)))
    #expect(
      try sample.record()?.answers == [
        Sample.answer("click-two", .zero), Sample.answer("click-one", .unknown),
        Sample.answer("click-one", .two, round: 2),
      ])
  }

  @Test func theNewestIsTheHighestSequenceAndNeverTheClock() throws {
    let late = Moment(rawValue: 9_000_000_000)
    try sample.workbook.append([.answer(Sample.answer("click-one", .three))], ids: [Sample.id(70)], at: late)
    try sample.workbook.append(
      [.answer(Sample.answer("click-one", .one))], ids: [Sample.id(71)], at: Moment(rawValue: 5))
    #expect(try sample.record()?.answers.map(\.value) == [.one])
  }

  @Test func anAnswerThatWasUndoneGivesWayToTheOneBeforeIt() throws {
    try sample.store(.answer(Sample.answer("click-one", .one)))
    try sample.store(.answer(Sample.answer("click-one", .three)))
    try sample.store(.relationship(Relationship(id: Sample.relationship.id, name: "Anders", role: .supplier)))
    for undone in [5, 6] {
      try sample.write(
        """
        INSERT INTO change (id, batch, kind, at, undoes)
        VALUES ('\(Sample.id(80 + undone))', 7, 'undo', '2027-05-26T09:30:00.250Z', \(undone))
        """)
    }
    #expect(try sample.record()?.answers.map(\.value) == [.one])
    #expect(try sample.workbook.relationships().map(\.name) == ["Vendex"])
    let answers = try sample.workbook.answers(
      of: Sample.relationship.id, session: Sample.sessionID, questionnaire: Sample.questionnaire())
    #expect(answers?.name == "Vendex")
    #expect(answers?.raters.first?.rounds.first?.cells == [AnswerCell(.one), .absent])
  }

  @Test func theNewestStateOfAThingCountsAndItKeepsItsPlace() throws {
    try sample.store(.relationship(Relationship(id: Sample.id(30), name: "Tweede", role: .customer)))
    try sample.store(.relationship(Relationship(id: Sample.relationship.id, name: "Vendex BV", role: .supplier)))
    #expect(try sample.workbook.relationships().map(\.name) == ["Vendex BV", "Tweede"])
  }

  @Test func theOverviewCountsWhatIsOpenNow() throws {
    let archived = Relationship(id: Sample.id(30), name: "Weg", role: .customer)
    let done = Action(id: Sample.id(31), session: Sample.sessionID, relationship: nil, text: "Bellen")
    try sample.store(.relationship(archived), .action(done))
    #expect(
      try sample.workbook.overview() == Overview(relationships: 2, openSessions: 1, openActions: 1, isEmpty: false))
    var (later, finished, closed) = (archived, done, Sample.session(sample.digest))
    later.isArchived = true
    finished.state = .done
    closed.state = .closed
    try sample.store(.relationship(later), .action(finished), .session(closed))
    #expect(
      try sample.workbook.overview() == Overview(relationships: 1, openSessions: 0, openActions: 0, isEmpty: false))
  }

  @Test func sessionsComeNewestFirstWithWhenTheyStartedAndChanged() throws {
    let started = sample.now
    let second = Session(id: Sample.id(33), programme: "workshop-90", questionnaire: sample.digest)
    try sample.store(.session(second))
    let secondStarted = sample.now
    try sample.store(.answer(Sample.answer("click-one", .two)))
    #expect(
      try sample.workbook.sessions() == [
        SessionSummary(session: second, started: secondStarted, changed: secondStarted),
        SessionSummary(session: Sample.session(sample.digest), started: started, changed: sample.now),
      ])
  }

  @Test func theLatestSessionIsTheOneWithTheNewestWordAboutTheRelationship() throws {
    let workbook = sample.workbook
    #expect(try workbook.latestSession(for: Sample.relationship.id) == nil)
    #expect(try workbook.latestSession(for: Sample.id(404)) == nil)
    let second = Session(
      id: Sample.id(33), programme: "workshop-90", questionnaire: sample.digest,
      relationship: Sample.relationship.id)
    try sample.store(.session(second))
    #expect(try workbook.latestSession(for: Sample.relationship.id)?.id == second.id)
    try sample.store(.answer(Sample.answer("click-one", .two)))
    #expect(try workbook.latestSession(for: Sample.relationship.id)?.id == Sample.sessionID)
  }

  @Test func aRecordHasTheRelationshipAsItIsNowAndNoEntryThatWasTakenOff() throws {
    var session = Sample.session(sample.digest)
    session.relationship = Sample.relationship.id
    var entry = ExchangeEntry(
      id: Sample.id(40), session: session.id, relationship: Sample.relationship.id, direction: .give, text: "tijd")
    try sample.store(.session(session), .exchange(entry))
    #expect(try sample.record()?.exchange == [entry])
    entry.isRemoved = true
    try sample.store(.exchange(entry))
    let record = try sample.record()
    #expect(record?.exchange == [])
    #expect(record?.relationship == Sample.relationship)
    #expect(record?.session == session)
    #expect(record?.changed == sample.now)
    #expect(try sample.workbook.record(of: Sample.id(404)) == nil)
  }

  @Test func theStepsOfTheSessionBeforeAreFound() throws {
    let later = Session(id: Sample.id(33), programme: "workshop-90", questionnaire: sample.digest)
    func step(_ session: RecordID, _ name: String) -> ShownStep {
      ShownStep(session: session, relationship: Sample.relationship.id, step: name, text: name, because: [])
    }
    try sample.store(.shownStep(step(Sample.sessionID, "first")))
    try sample.store(.session(later), .shownStep(step(later.id, "second")))
    let workbook = sample.workbook
    #expect(try workbook.shownSteps(relationship: Sample.relationship.id).map(\.step) == ["second"])
    #expect(try workbook.shownSteps(relationship: Sample.relationship.id, before: later.id).map(\.step) == ["first"])
    #expect(try workbook.shownSteps(relationship: Sample.relationship.id, before: Sample.sessionID) == [])
  }

  @Test func theAnswersOfARelationshipHaveTheShapeThatTheRuleTakes() throws {
    let theirs = Participant(id: Sample.id(34), name: "Jan", side: .theirs)
    try sample.store(.participant(theirs), .answer(Sample.answer("click-two", .two, by: theirs.id)))
    try sample.store(
      .answer(Sample.answer("click-one", .three)), .answer(Sample.answer("click-one", .one, example: "mei")),
      .answer(Sample.answer("click-two", .unknown, round: 2)), .answer(Sample.answer("gone", .two)))
    try sample.store(
      .agreedValue(
        AgreedValue(
          session: Sample.sessionID, relationship: Sample.relationship.id, side: .ours, question: "click-two",
          value: .noOccasion)))
    let answers = try sample.workbook.answers(
      of: Sample.relationship.id, session: Sample.sessionID, questionnaire: Sample.questionnaire())
    let expected = RelationshipAnswers(
      name: "Vendex", role: .supplier,
      raters: [
        Rater(participant: "Jan", side: .theirs, rounds: [(1, [.absent, AnswerCell(.two)])]),
        Rater(
          participant: "Sanne", side: .ours,
          rounds: [(1, [AnswerCell(.one, hasExample: true), .absent]), (2, [.absent, AnswerCell(.unknown)])]),
      ],
      agreed: [.ours: [.absent, AnswerCell(.noOccasion)]], examplesAsked: true)
    #expect(answers == expected)
  }

  @Test func aQuestionnaireIsFrozenOnceUnderTheDigestOfItsContent() throws {
    let workbook = sample.workbook
    let again = try workbook.storeQuestionnaire(Sample.questionnaire(), yaml: "# with a remark\nid: klein\n")
    #expect(again == sample.digest)
    let other = try workbook.storeQuestionnaire(Sample.questionnaire(version: "2"), yaml: "id: klein\n")
    #expect(other != sample.digest)
    #expect(try workbook.questionnaire(digest: sample.digest) == Sample.questionnaire())
    #expect(try workbook.questionnaire(digest: other)?.version == "2")
    #expect(try workbook.questionnaireSource(digest: sample.digest) == "id: klein\n")
    #expect(try workbook.questionnaire(digest: "none") == nil)
  }

  @Test func theCanonicalJSONOfAQuestionnaireHasSortedKeysAndItsFormat() throws {
    let json = try sample.workbook.read { try String.fetchOne($0, sql: "SELECT json FROM questionnaire") } ?? ""
    #expect(json.hasPrefix("{\"blocks\":[{\"id\":\"click\",\"introduction\":{\"en\":\"Nu (en)\",\"nl\":\"Nu\"}"))
    #expect(json.contains("\"format\":1"))
    #expect(Digest.sha256(json.utf8) == sample.digest)
  }

  @Test func onlyUnfinishedSessionsAreOpenTheNewestFirst() throws {
    var (second, third) = (Sample.session(sample.digest), Sample.session(sample.digest))
    (second.id, third.id) = (Sample.id(40), Sample.id(41))
    second.state = .closed
    try sample.store(.session(second), .session(third))
    #expect(try sample.workbook.openSessions().map(\.session.id) == [third.id, Sample.sessionID])
    third.state = .closed
    try sample.store(.session(third))
    let open = try sample.workbook.openSessions()
    #expect(open == (try sample.workbook.sessions().filter { $0.session.state == .open }))
    #expect(open.map(\.session.id) == [Sample.sessionID])
  }
}
