import Foundation
import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct ForgetTests {
  let directory: TestDirectory
  let sample: SampleWorkbook
  private static let smit = Relationship(
    id: Sample.id(20), name: "Bäckerei Smit", role: .customer, since: "2019", theirPeople: "Jan Smit")
  private static let secret = "hun directeur zei het bij de oven"

  init() throws {
    directory = try TestDirectory()
    sample = try SampleWorkbook(at: directory.file())
    var session = Session(
      id: Sample.id(30), programme: "reflection-20", questionnaire: sample.digest, relationship: Self.smit.id)
    try sample.store(.relationship(Self.smit), .session(session), position: (session.id, "place of Bäckerei Smit"))
    try sample.store(.answer(answer(.two)))
    try sample.store(.answer(answer(.one)))
    try sample.store(
      .exchange(
        ExchangeEntry(
          id: Sample.id(31), session: session.id, relationship: Self.smit.id, direction: .get, text: Self.secret)),
      .action(Action(id: Sample.id(32), session: session.id, relationship: Self.smit.id, text: "Bel de bakkerij")),
      .parking(ParkedItem(id: Sample.id(33), session: session.id, relationship: Self.smit.id, text: Self.secret)))
    session.state = .closed
    try sample.store(.session(session))
    try sample.store(.answer(Sample.answer("click-one", .three, example: "samen met bäckerei smit gegeten")))
  }

  private func answer(_ value: AnswerValue) -> Answer {
    Answer(
      session: Sample.id(30), relationship: Self.smit.id, participant: Sample.participant.id, question: "click-one",
      value: value, example: Self.secret)
  }

  private func forget(_ thing: Forgettable) throws -> Erasure? {
    var count = 99_000
    return try sample.workbook.forget(
      [thing],
      newID: {
        count += 1
        return Sample.id(count)
      }, at: sample.now)
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(filePath: directory.file())) }

  @Test func noByteOfAForgottenRelationshipIsLeft() throws {
    for text in ["Bäckerei Smit", Self.secret, "Jan Smit", "bäckerei smit"] {
      #expect(try bytes().range(of: Data(text.utf8)) != nil, "\(text)")
    }
    let erasure = try #require(try forget(.relationship(Self.smit.id)))
    #expect(erasure.rows > 7)
    #expect(erasure.texts == 1)
    #expect(erasure.namesakes == [])
    for text in ["Bäckerei Smit", Self.secret, "Jan Smit", "bäckerei smit", "Bel de bakkerij"] {
      #expect(try bytes().range(of: Data(text.utf8)) == nil, "\(text)")
    }
    #expect(try sample.workbook.occurrences(of: ["Bäckerei Smit"]) == 0)
    let journal = directory.file() + "-journal"
    #expect(!FileManager.default.fileExists(atPath: journal) || FileSystem.contents(of: journal) == [])
  }

  @Test func backupsBesideTheWorkbookForgetToo() throws {
    let copies = try (1...2).map { number in
      let copy = WorkbookBackup.defaultPath(for: directory.file(), at: Moment(rawValue: Int64(number) * 86_400_000))
      _ = try sample.workbook.backUp(to: copy)
      return copy
    }
    #expect(WorkbookBackup.beside(directory.file()) == copies)
    let erasure = try #require(try forget(.relationship(Self.smit.id)))
    #expect(erasure.backups == 2)
    #expect(erasure.untouchedBackups == [])
    #expect(try sample.workbook.occurrences(of: ["Bäckerei Smit"]) == 0)
    for copy in copies {
      for text in ["Bäckerei Smit", Self.secret, "Jan Smit"] {
        #expect(try Data(contentsOf: URL(filePath: copy)).range(of: Data(text.utf8)) == nil)
      }
      let opened = try Workbook(opening: copy, orCreatingWith: Sample.id(5), at: Moment(rawValue: 0))
      #expect(try opened.relationships() == [Sample.relationship])
    }
  }

  @Test func aBackupThatIsNoneIsNamed() throws {
    let copy = WorkbookBackup.defaultPath(for: directory.file(), at: Moment(rawValue: 86_400_000))
    try Data("no workbook of anybody's, but long enough".utf8).write(to: URL(filePath: copy))
    let erasure = try #require(try forget(.relationship(Self.smit.id)))
    #expect(erasure.untouchedBackups == [copy])
  }

  @Test func whatWasSaidOfOthersStays() throws {
    _ = try forget(.relationship(Self.smit.id))
    #expect(try sample.workbook.relationships() == [Sample.relationship])
    #expect(try sample.record()?.answers.map(\.example) == ["samen met […] gegeten"])
    #expect(try sample.workbook.sessions().map(\.session.id) == [Sample.sessionID])
    #expect(try sample.workbook.actions() == [])
    let integrity = try sample.workbook.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(integrity == ["ok"])
    let broken = try sample.workbook.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
    #expect(broken.isEmpty)
  }

  @Test func undoDoesNotBringBackWhatWasForgotten() throws {
    _ = try sample.workbook.undo(newID: { Sample.id(98_000) }, at: sample.now)
    _ = try forget(.relationship(Self.smit.id))
    var count = 97_000
    let newID: () -> RecordID = {
      count += 1
      return Sample.id(count)
    }
    while try sample.workbook.undo(newID: newID, at: sample.now) != nil {}
    while try sample.workbook.redo(newID: newID, at: sample.now) != nil {}
    #expect(try sample.workbook.relationships().map(\.name) == ["Vendex"])
    #expect(try sample.workbook.occurrences(of: ["Bäckerei Smit"]) == 0)
  }

  @Test func aForgottenRelationshipCannotComeBackByItsIdentity() throws {
    _ = try forget(.relationship(Self.smit.id))
    #expect(throws: WorkbookError.refused(path: directory.file(), rule: "forgotten relationship")) {
      try sample.store(.relationship(Self.smit))
    }
  }

  @Test func aSessionInWhichMoreWasSaidStaysWithoutTheRelationshipAndIsNotListed() throws {
    let me = Sample.participant.id
    let own = Statement(
      session: Sample.id(30), relationship: nil, participant: me, topic: .successFactors, text: "humor")
    try sample.store(.statement(own))
    _ = try forget(.relationship(Self.smit.id))
    let session = try #require(try sample.workbook.session(Sample.id(30))?.session)
    #expect(!(try sample.workbook.sessions().contains { $0.session.id == session.id }))
    #expect(session.relationship == nil)
    #expect(session.state == .closed)
    #expect(try sample.workbook.statementsAboutThePerson() == [own])
  }

  @Test func aForgottenSessionTakesAlongWhatWasSaidInItAndNothingElse() throws {
    let erasure = try #require(try forget(.session(Sample.id(30))))
    #expect(erasure.rows > 5)
    #expect(try sample.workbook.relationships().map(\.name) == ["Vendex", "Bäckerei Smit"])
    #expect(try sample.workbook.sessions().map(\.session.id) == [Sample.sessionID])
    #expect(try bytes().range(of: Data(Self.secret.utf8)) == nil)
  }

  @Test func aForgottenParticipantTakesAlongWhatTheyAnswered() throws {
    _ = try #require(try forget(.participant(Sample.participant.id)))
    #expect(try sample.workbook.participants() == [])
    #expect(try sample.record()?.answers == [])
    #expect(try bytes().range(of: Data("Sanne".utf8)) == nil)
  }

  @Test func aNameIsMadeUnreadableInEveryText() throws {
    let erasure = try #require(try forget(.name("jan smit")))
    #expect(erasure.texts == 1)
    #expect(try sample.workbook.relationships().last?.theirPeople == "[…]")
    #expect(try sample.workbook.occurrences(of: ["Jan Smit"]) == 0)
  }

  @Test func everyNameThatItHadIsForgotten() throws {
    var renamed = Self.smit
    renamed.name = "Brood & Zo \"Oost\""
    try sample.store(.relationship(renamed))
    try sample.store(.answer(Sample.answer("click-two", .two, example: "bij Brood & Zo \"Oost\" gegeten")))
    try sample.workbook.setPosition(session: Sample.sessionID, text: #"{"draftName":"Brood & Zo \"Oost\""}"#)
    let copy = WorkbookBackup.defaultPath(for: directory.file(), at: Moment(rawValue: 86_400_000))
    _ = try sample.workbook.backUp(to: copy)
    let erasure = try #require(try forget(.relationship(Self.smit.id)))
    #expect(erasure.names == ["Brood & Zo \"Oost\"", "Bäckerei Smit"])
    #expect(try sample.workbook.occurrences(of: erasure.names) == 0)
  }

  @Test func aBackupOfBeforeForgetsTheNamesOfLater() throws {
    try sample.store(.answer(Sample.answer("click-two", .two, example: "bij Nieuwland gegeten")))
    let copy = WorkbookBackup.defaultPath(for: directory.file(), at: Moment(rawValue: 86_400_000))
    _ = try sample.workbook.backUp(to: copy)
    var renamed = Self.smit
    renamed.name = "Nieuwland"
    try sample.store(.relationship(renamed))
    _ = try #require(try forget(.relationship(Self.smit.id)))
    #expect(try sample.workbook.occurrences(of: ["Nieuwland", "Bäckerei Smit"]) == 0)
  }

  @Test func whatWasUndoneIsFoundByItsNameToo() throws {
    try sample.store(.relationship(Relationship(id: Sample.id(41), name: "Geheim", role: .supplier)))
    _ = try sample.workbook.undo(newID: { Sample.id(96_000) }, at: sample.now)
    #expect(try sample.workbook.relationships().count == 2)
    let found = try sample.workbook.things(named: "geheim")
    #expect(found.map(\.name) == ["Geheim"])
    _ = try #require(try forget(found[0].thing))
    #expect(try sample.workbook.occurrences(of: ["Geheim"]) == 0)
  }

  @Test func aNameOfBeforeIsNotTheNameOfNow() throws {
    var renamed = Self.smit
    renamed.name = "Broodhuis"
    try sample.store(.relationship(renamed))
    #expect(try sample.workbook.things(named: "Bäckerei Smit").isEmpty)
    #expect(try sample.workbook.things(named: "broodhuis").map(\.thing) == [.relationship(Self.smit.id)])
  }

  @Test func undoDoesNotOpenASessionThatForgettingClosed() throws {
    try sample.store(
      .statement(
        Statement(
          session: Sample.id(30), relationship: nil, participant: Sample.participant.id, topic: .successFactors,
          text: "humor")))
    _ = try forget(.relationship(Self.smit.id))
    var count = 95_000
    let newID: () -> RecordID = {
      count += 1
      return Sample.id(count)
    }
    while try sample.workbook.undo(newID: newID, at: sample.now) != nil {
      let session = try sample.workbook.session(Sample.id(30))
      #expect(session.map { $0.session.state == .closed } ?? true)
    }
  }

  @Test func aNamesakeIsLeftAloneAndNamed() throws {
    try sample.store(.relationship(Relationship(id: Sample.id(40), name: "Bäckerei Smit Noord", role: .supplier)))
    let erasure = try #require(try forget(.relationship(Self.smit.id)))
    #expect(erasure.namesakes == ["Bäckerei Smit Noord"])
    #expect(try sample.workbook.occurrences(of: ["Bäckerei Smit"]) == 1)
  }

  @Test func whatIsNotThereIsNotForgotten() throws {
    let before = try bytes()
    #expect(try forget(.relationship(Sample.id(55_555))) == nil)
    #expect(try bytes() == before)
  }

  @Test(arguments: [
    ("met Vendex, en VENDEX.", "vendex", "met […], en […]."), ("Vendexweg 3", "Vendex", nil),
    ("een ex", "Vendex", nil), ("Ångström belt", "ångström", "[…] belt"), ("a", "", nil),
    ("aVendex Vendex", "Vendex", "aVendex […]"),
  ])
  func aNameIsFoundAsAWordOfItsOwn(_ text: String, _ name: String, _ redacted: String?) {
    #expect(Redaction.redacted(text, name) == redacted)
  }
}
