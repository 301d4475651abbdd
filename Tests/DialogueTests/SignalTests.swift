import Instrument
import Storage
import Testing
import Workshop

/// What the workbook knows beside the answers: that it is cooling, that examples are old, what is aimed at, what was
/// taken on.
@MainActor
@Suite struct SignalTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }
  private static let answered = Desk.upToTheQuestions + Array(repeating: "2", count: 12) + ["/stop"]
  private static let coolingSentence = "Koeler dan een jaar geleden: "
  private static let staleSentence = "Het jongste voorbeeld is meer dan een jaar oud."

  @Test(arguments: [
    (["3", "2", "2"], true), (["3", "1", "2"], false), (["2", "2", "2"], false), (["", "", "koeler"], true),
  ])
  func coolingIsSaidWhenSomethingIsCoolerAndNothingWarmer(_ trends: [String], _ isCooling: Bool) throws {
    let desk = try Desk()
    try desk.sit(lines(Self.answered))
    let shown = try desk.sit(lines(["warmte Vendex"] + trends + ["niveau"])).console.transcript
    #expect(shown.contains(Self.coolingSentence) == isCooling)
  }

  @Test func coolingHasAStepOfItsOwn() throws {
    let desk = try Desk()
    try desk.sit(lines(Self.answered))
    let steps = try desk.content.nextSteps(for: desk.content.questionnaire(id: "geven-en-nemen").questionnaire)
    let words = steps.filter { $0.condition.flag == "cooling" }.map { $0.text.supplier[.dutch].prefix(20) }
    #expect(!words.isEmpty)
    let before = try desk.type("stappen Vendex")
    let after = try desk.sit(lines(["warmte Vendex", "3", "3", "3", "stappen"])).console.transcript
    #expect(!words.contains { before.contains($0) })
    #expect(words.contains { after.contains($0) })
  }

  @Test(arguments: [("lunch in Zwolle, maart 2019", true), ("lunch in Zwolle, vorige week", false), ("lunch", false)])
  func examplesAreOldWhenTheNewestOneIs(_ example: String, _ isOld: Bool) throws {
    let desk = try Desk()
    try desk.sit(lines(Self.answered))
    let shown = try desk.sit(lines(["vraag Vendex 1", "2", example, "niveau"])).console.transcript
    #expect(shown.contains(Self.staleSentence) == isOld)
  }

  @Test func whatTheOtherSideFeelsAndWantsIsNotTakenForOurs() throws {
    let desk = try Desk()
    try desk.sit(lines(Self.answered))
    let workbook = try desk.openWorkbook()
    let session = try #require(try workbook.sessions().first?.session)
    let theirs = Participant(id: RecordID(rawValue: "10000000-0000-4000-8000-000000000000"), name: "Ad", side: .theirs)
    let said = [Statement.Topic.gutFeeling, .targetLevel].map { topic in
      Change.statement(
        Statement(
          session: session.id, relationship: session.relationship, participant: theirs.id, topic: topic, number: 1))
    }
    let cooler = Change.statement(
      Statement(
        session: session.id, relationship: session.relationship, participant: theirs.id, topic: .trend,
        subject: "click", number: -1))
    let ids = (2...5).map { RecordID(rawValue: "\($0)0000000-0000-4000-8000-000000000000") }
    let before = try desk.type("niveau Vendex", "kaart", "relatie Vendex")
    try workbook.append([.participant(theirs)] + said + [cooler], ids: ids, at: Moment(rawValue: 0))
    workbook.close()
    #expect(try desk.type("niveau Vendex", "kaart", "relatie Vendex") == before)
  }

  @Test func aStepThatWasTakenOnIsNotOfferedAgainWhileItIsOpen() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + Array(repeating: "0", count: 12) + ["/stop"]))
    let before = try desk.type("stappen Vendex")
    let workbook = try desk.openWorkbook()
    let vendex = try #require(try workbook.relationships().first)
    let session = try #require(try workbook.sessions().first?.session)
    let questionnaire = try #require(try workbook.questionnaire(digest: session.questionnaire))
    let opening = { (step: NextStep) in step.text.supplier[.dutch].prefix(25) }
    let offered = try #require(
      try desk.content.nextSteps(for: questionnaire).first { before.contains(opening($0)) })
    // Taken on in an earlier session.
    let earlier = Session(
      id: RecordID(rawValue: "30000000-0000-4000-8000-000000000000"), programme: session.programme,
      questionnaire: session.questionnaire, state: .closed)
    let taken = Action(
      id: RecordID(rawValue: "10000000-0000-4000-8000-000000000000"), session: earlier.id, relationship: vendex.id,
      text: "eerder", step: offered.id)
    let ids = ["20000000", "40000000"].map { RecordID(rawValue: $0 + "-0000-4000-8000-000000000000") }
    try workbook.append([.session(earlier), .action(taken)], ids: ids, at: Moment(rawValue: 0))
    workbook.close()
    #expect(!(try desk.type("stappen Vendex").contains(opening(offered))))
    #expect(try desk.type("acties 1 gedaan", "stappen Vendex").contains(opening(offered)))
  }

  @Test func duringATenderNoStepThatMustWaitIsOffered() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + Array(repeating: "0", count: 12) + ["/stop"]))
    let questionnaire = try desk.content.questionnaire(id: "geven-en-nemen").questionnaire
    let held = try desk.content.nextSteps(for: questionnaire).filter(\.isHeldDuringTender)
    let before = try desk.type("stappen Vendex")
    let during = try desk.sit(lines(["relatie Vendex 7", "ja", "stappen Vendex"])).console.transcript
    let named = { (text: String) in
      held.filter { text.contains($0.text.supplier[.dutch].prefix(25)) }.map(\.id)
    }
    #expect(!named(before).isEmpty)
    #expect(named(during).isEmpty)
    #expect(during.contains("Volgende stappen"))
  }
}
