import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct AppendTests {
  let directory: TestDirectory
  let sample: SampleWorkbook

  init() throws {
    directory = try TestDirectory()
    sample = try SampleWorkbook(at: directory.file())
  }

  /// A second workbook on the same file: what it reads came from the disk.
  private func reopened() throws -> Workbook {
    try Workbook(opening: directory.file(), orCreatingWith: Sample.id(99), at: Moment(rawValue: 9))
  }

  @Test func everyFieldOfARelationshipComesBack() throws {
    let whole = Relationship(
      id: Sample.id(20), name: "Bakker Smit", role: .customer, since: "2019", holder: "Sanne", theirPeople: "Jan é",
      ourPeople: "wij 🙂", isTenderRunning: true, isArchived: true)
    try sample.store(.relationship(whole))
    #expect(try reopened().relationships() == [Sample.relationship, whole])
  }

  @Test func everyFieldOfAParticipantComesBack() throws {
    let theirs = Participant(id: Sample.id(21), name: nil, side: .theirs, isRemoved: true)
    try sample.store(.participant(theirs))
    #expect(try reopened().participants() == [Sample.participant, theirs])
  }

  @Test func everyFieldOfASessionComesBack() throws {
    let session = Session(
      id: Sample.id(22), name: nil, programme: "workshop-90", questionnaire: sample.digest, state: .closed,
      relationship: Sample.relationship.id)
    try sample.store(.session(session))
    #expect(try reopened().sessions().first?.session == session)
  }

  @Test(arguments: AnswerValue.allCases)
  func everyValueOfAnAnswerAndOfAnAgreedValueComesBack(value: AnswerValue) throws {
    let answer = Sample.answer("click-one", value, round: 2, example: "lunch in Zwolle;\n\"maart\"")
    let agreed = AgreedValue(
      session: Sample.sessionID, relationship: Sample.relationship.id, side: .theirs, question: "click-two",
      value: value, example: "juni")
    try sample.store(.answer(answer), .agreedValue(agreed))
    let record = try reopened().record(of: Sample.sessionID)
    #expect(record?.answers == [answer])
    #expect(record?.agreed == [agreed])
  }

  @Test func thatASideIsOfTwoMindsComesBackAndLetsEverybodysAnswersCountAgain() throws {
    var agreed = AgreedValue(
      session: Sample.sessionID, relationship: Sample.relationship.id, side: .ours, question: "click-one", value: .one)
    try sample.store(.answer(Sample.answer("click-one", .three)), .agreedValue(agreed))
    agreed.value = nil
    agreed.example = "per vestiging anders"
    try sample.store(.agreedValue(agreed))
    let workbook = try reopened()
    #expect(try workbook.record(of: Sample.sessionID)?.agreed == [agreed])
    let answers = try workbook.answers(
      of: Sample.relationship.id, session: Sample.sessionID, questionnaire: Sample.questionnaire())
    #expect(answers?.agreed[.ours]?.allSatisfy(\.isAbsent) == true)
  }

  @Test func everyKindOfExchangeEntryComesBack() throws {
    var entries: [ExchangeEntry] = []
    for (index, kind) in ([nil] + ExchangeEntry.Kind.allCases).enumerated() {
      entries.append(
        ExchangeEntry(
          id: Sample.id(50 + index), session: Sample.sessionID, relationship: Sample.relationship.id,
          direction: index % 2 == 0 ? .give : .get, text: "iets \(index)", kind: kind,
          worth: index == 0 ? nil : 1 + index % 5))
    }
    try sample.store(entries.map(Change.exchange))
    #expect(try reopened().record(of: Sample.sessionID)?.exchange == entries)
  }

  @Test func everyTopicOfAStatementComesBack() throws {
    let statements = Instrument.Statement.Topic.allCases.flatMap { topic in
      [
        Instrument.Statement(
          session: Sample.sessionID, relationship: Sample.relationship.id, participant: Sample.participant.id,
          topic: topic, subject: "click", number: -1, text: "warm"),
        Instrument.Statement(
          session: Sample.sessionID, relationship: nil, participant: Sample.participant.id, topic: topic),
      ]
    }
    try sample.store(statements.map(Change.statement))
    #expect(try reopened().record(of: Sample.sessionID)?.statements == statements)
  }

  @Test(arguments: [Action.State.open, .done, .dropped])
  func everyFieldOfAnActionComesBack(state: Action.State) throws {
    let action = Action(
      id: Sample.id(60), session: Sample.sessionID, relationship: Sample.relationship.id, text: "Bellen",
      owner: "Sanne", due: CalendarDay(year: 2027, month: 5, day: 26), state: state, step: "call-without-agenda")
    let bare = Action(id: Sample.id(61), session: Sample.sessionID, relationship: nil, text: "Denken")
    try sample.store(.action(action), .action(bare))
    #expect(try reopened().actions().map(\.action) == [action, bare])
    #expect(try reopened().actions().first?.taken == sample.now)
  }

  @Test func whatIsParkedComesBackUntilItIsTakenOff() throws {
    let whole = ParkedItem(
      id: Sample.id(70), session: Sample.sessionID, relationship: Sample.relationship.id, question: "click-one",
      text: "de prijs")
    var bare = ParkedItem(id: Sample.id(71), session: Sample.sessionID, text: "later")
    try sample.store(.parking(whole), .parking(bare))
    #expect(try reopened().parkedItems() == [whole, bare])
    bare.isRemoved = true
    try sample.store(.parking(bare))
    #expect(try reopened().parkedItems() == [whole])
  }

  @Test func aShownStepComesBackWithItsWordsAndReasons() throws {
    let step = ShownStep(
      session: Sample.sessionID, relationship: Sample.relationship.id, step: "ask", text: "Vraag \"hun\" doel",
      because: ["growth-goals", "click-one"])
    let bare = ShownStep(
      session: Sample.sessionID, relationship: Sample.relationship.id, step: "other", text: "Bel", because: [])
    try sample.store(.shownStep(step), .shownStep(bare))
    #expect(try reopened().shownSteps(relationship: Sample.relationship.id) == [step, bare])
  }

  @Test func theNewestSettingCounts() throws {
    #expect(try sample.workbook.setting("language") == nil)
    try sample.store(.setting(name: "language", value: "nl"))
    try sample.store(.setting(name: "other", value: "x"), .setting(name: "language", value: "en"))
    #expect(try reopened().setting("language") == "en")
  }

  @Test func thePositionIsStoredWithTheAnswerAndAlone() throws {
    try sample.store(.answer(Sample.answer("click-one", .one)), position: (Sample.sessionID, "{\"step\":2}"))
    #expect(try reopened().position(of: Sample.sessionID) == "{\"step\":2}")
    try sample.workbook.setPosition(session: Sample.sessionID, text: "elders")
    #expect(try reopened().position(of: Sample.sessionID) == "elders")
    try sample.store([], position: (Sample.sessionID, "weer elders"))
    #expect(try reopened().record(of: Sample.sessionID)?.position == "weer elders")
  }

  @Test func changesThatAreStoredTogetherAreStoredAllOrNone() throws {
    let nonsense = Sample.answer("", .two)
    #expect(throws: WorkbookError.self) {
      try sample.store(.answer(Sample.answer("click-one", .two)), .answer(nonsense), position: (Sample.sessionID, "x"))
    }
    #expect(try sample.record()?.answers == [])
    #expect(try sample.record()?.position == nil)
  }

  @Test func changesThatAreStoredTogetherShareABatch() throws {
    try sample.store(.answer(Sample.answer("click-one", .two)), .answer(Sample.answer("click-two", .two)))
    try sample.store(.answer(Sample.answer("click-one", .one)))
    let batches = try sample.workbook.read { database in
      try Int.fetchAll(database, sql: "SELECT batch FROM change ORDER BY sequence")
    }
    #expect(batches == [1, 1, 1, 4, 4, 6])
  }

  @Test func aChangeWithoutAnIdOfItsOwnIsRefused() throws {
    #expect(throws: WorkbookError.refused(path: directory.file(), rule: "one id for each change")) {
      try sample.workbook.append([.setting(name: "a", value: "b")], ids: [], at: Moment(rawValue: 0))
    }
    try sample.workbook.append([.setting(name: "a", value: "b")], ids: [Sample.id(7)], at: Moment(rawValue: 0))
    #expect(throws: WorkbookError.self) {
      try sample.workbook.append([.setting(name: "a", value: "c")], ids: [Sample.id(7)], at: Moment(rawValue: 0))
    }
    #expect(try sample.workbook.setting("a") == "b")
  }
}
