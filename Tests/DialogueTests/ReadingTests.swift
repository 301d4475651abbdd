import Instrument
import Storage
import Testing
import Workshop

/// Which session a level, its steps and its history are read from.
@MainActor
@Suite struct ReadingTests {
  @Test func aSessionWithoutAnswersHidesNoOutcome() throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["3", "stop"]).map { .line($0) })
    #expect(try desk.type("begin", "Vendex", "stop", "niveau").contains("klik 100"))
    #expect(try desk.type("relaties").contains("Vendex  wij leveren aan hen"))
  }

  @Test func aRelationshipWithoutAnswersSaysSo() throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["stop"]).map { .line($0) })
    #expect(try desk.type("niveau").contains("Over Vendex is nog geen vraag beantwoord."))
    #expect(try desk.type("relaties").contains("nog niet beantwoord"))
  }

  @Test func withoutANameItIsTheRelationshipOfTheSessionThatWasLeft() throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["3", "stop"]).map { .line($0) })
    let shown = try desk.type("begin", "Bakker", "1", "", "1", "2", "stop", "niveau")
    #expect(shown.contains("Bakker: nog open"))
  }

  @Test func whoIsWhereTheyWantToBeIsToldThatItIsEnough() throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + Array(repeating: "2", count: 12) + ["/stop"]).map { .line($0) })
    let before = try desk.type("stappen")
    let workbook = try desk.openWorkbook()
    let session = try #require(try workbook.sessions().first?.session)
    let me = try #require(try workbook.participants().first)
    let target = Statement(
      session: session.id, relationship: session.relationship, participant: me.id, topic: .targetLevel, number: 3)
    try workbook.append(
      [.statement(target)], ids: [RecordID(rawValue: "10000000-0000-4000-8000-000000000000")], at: Moment(rawValue: 0))
    let questionnaire = try #require(try workbook.questionnaire(digest: session.questionnaire))
    workbook.close()
    let enough = try desk.content.nextSteps(for: questionnaire).filter { $0.condition.target == .reached }
    let words = enough.map { String($0.text.supplier[.dutch].prefix(25)) }
    #expect(!words.contains { before.contains($0) })
    let after = try desk.type("stappen")
    #expect(words.contains { after.contains($0) })
  }

  @Test func aLevelByOtherLevelsIsNotTheOneOfLastTime() throws {
    let desk = try Desk()
    let answers = (Desk.upToTheQuestions + Array(repeating: "2", count: 12) + ["/stop"]).map { ReadResult.line($0) }
    try desk.sit(answers)
    try desk.sit((["begin", "Vendex", "2"] + Array(repeating: "1", count: 12) + ["/stop"]).map { .line($0) })
    #expect(try desk.type("niveau").contains("▼"))
    let workbook = try desk.openWorkbook()
    let (newest, oldest) = (try workbook.sessions()[0].session, try workbook.sessions()[1].session)
    var other = try #require(try workbook.questionnaire(digest: newest.questionnaire))
    for index in other.levels.indices { other.levels[index].id += "-of-old" }
    var moved = oldest
    moved.questionnaire = try workbook.storeQuestionnaire(other, yaml: "")
    // Something is said in the newest session after it, as before.
    let me = try #require(try workbook.participants().first)
    let vendex = try #require(newest.relationship)
    let answer = Answer(
      session: newest.id, relationship: vendex, participant: me.id, question: "click-seek-out", value: .one)
    let ids = ["10000000", "20000000"].map { RecordID(rawValue: $0 + "-0000-4000-8000-000000000000") }
    try workbook.append([.session(moved), .answer(answer)], ids: ids, at: Moment(rawValue: 0))
    workbook.close()
    let shown = try desk.type("niveau Vendex")
    #expect(shown.contains("klik 33"))
    #expect(!shown.contains("▼"))
  }
}
