import Instrument
import Interview
import TestSupport
import Testing

/// Asking something outside the programme.
@Suite struct VisitTests {
  private static let vendex = Relationship(id: RecordID(rawValue: "vendex"), name: "Vendex", role: .supplier)
  private static let other = Relationship(id: RecordID(rawValue: "other"), name: "Bakker", role: .customer)

  private func visit(
    _ places: [Place], about relationship: Relationship? = vendex, isNew: Bool = false, record: [Change] = [],
    position: Position? = nil
  ) -> SessionRun {
    SessionRun(
      visiting: places, about: relationship, known: [Self.vendex, Self.other], isNew: isNew, record: record,
      position: position)
  }

  @Test func aVisitAsksItsPlacesAndIsOver() {
    var run = visit([.targetLevel, .targetReason])
    #expect(run.asked == [.targetLevel])
    run.handle(.choose(1, newID: run.newID()))
    run.handle(.line("good as it is", newID: run.newID()))
    #expect(run.asked == [.targetLevel, .targetReason])
    #expect(run.told == [.visitOver])
    #expect(run.stored.compactMap(\.statement?.number) == [2, 2])
  }

  @Test func aVisitLeavesTheSessionsStateAndPlaceAlone() {
    var run = visit([.targetLevel])
    run.handle(.choose(0, newID: run.newID()))
    #expect(!run.stored.contains { if case .session = $0 { true } else { false } })
  }

  @Test func aNewSessionIsStoredOnceAndOnlyWithWhatBelongsInOne() throws {
    var run = visit([.relationshipSince, .targetLevel, .targetReason], isNew: true)
    run.handle(.line("2019", newID: run.newID()))
    #expect(run.stored.count == 1)
    #expect(run.stored[0].relationship?.since == "2019")
    run.handle(.choose(0, newID: run.newID()))
    run.handle(.line("enough", newID: run.newID()))
    let sessions = run.stored.filter { if case .session = $0 { true } else { false } }
    #expect(sessions == [.session(run.session.session)])
    #expect(run.session.session.relationship == Self.vendex.id)
  }

  @Test func whatCouldNotBeStoredLeavesTheSessionNew() {
    var run = visit([.targetLevel], isNew: true)
    run.isFull = true
    run.handle(.choose(0, newID: run.newID()))
    #expect(run.stored.isEmpty)
    run.isFull = false
    run.handle(.choose(0, newID: run.newID()))
    #expect(run.stored.count == 2)
  }

  @Test func aRelationshipCanBeMadeOnAVisit() throws {
    let start = Position(place: .relationshipRole, draftName: "Smit", isNewRelationship: true)
    var run = visit(
      [.relationshipRole, .relationshipSince, .ourPeople], about: nil, isNew: true, position: start)
    run.handle(.skip)
    #expect(run.told == [.cannotSkip])
    run.handle(.choose(1, newID: RecordID(rawValue: "smit")))
    run.handle(.line("", newID: run.newID()))
    run.handle(.line("Sanne", newID: run.newID()))
    let made = run.stored.compactMap(\.relationship)
    #expect(made.map(\.name) == ["Smit", "Smit"])
    #expect(made.last?.ourPeople == "Sanne")
    #expect(made.last?.role == .customer)
    #expect(run.stored.count == 2)
  }

  @Test func anExampleIsOnlyAskedWhereThereIsSomethingToGiveOneOf() {
    let questions = Questionnaire.reflecting.questions.prefix(2).map(\.id)
    var run = visit(questions.flatMap { [.question($0), .example($0)] })
    run.handle(.line("1", newID: run.newID()))
    run.handle(.line("3", newID: run.newID()))
    run.handle(.line("lunch", newID: run.newID()))
    #expect(run.asked == [.question(questions[0]), .question(questions[1]), .example(questions[1])])
    #expect(run.told == [.visitOver])
  }

  @Test func backWorksOnAVisitToo() {
    var run = visit([.ourPeople, .theirPeople])
    run.handle(.back)
    #expect(run.told == [.nothingBefore])
    run.handle(.line("we", newID: run.newID()))
    run.handle(.back)
    #expect(run.session.position.place == .ourPeople)
  }

  @Test func warmerTheSameAndCoolerAreOneZeroAndMinusOne() {
    for (index, number) in [1, 0, -1].enumerated() {
      var run = visit([.trend("ground")])
      run.handle(.choose(index, newID: run.newID()))
      #expect(run.stored.compactMap(\.statement).map(\.number) == [number])
      #expect(run.stored.compactMap(\.statement).map(\.subject) == ["ground"])
    }
  }

  @Test func aQuestionMarkTakesATrendBack() {
    let said = Statement(
      session: RecordID(rawValue: "session"), relationship: Self.vendex.id, participant: SessionRun.me, topic: .trend,
      subject: "ground", number: 1)
    var run = visit([.trend("ground")], record: [.statement(said)])
    run.handle(.line("?", newID: run.newID()))
    #expect(run.stored.compactMap(\.statement) == [Self.with(said, number: nil)])
  }

  private static func with(_ statement: Statement, number: Int?) -> Statement {
    var changed = statement
    changed.number = number
    return changed
  }

  @Test func aNameThatAnotherBearsIsRefusedAndGivenBack() {
    var run = visit([.relationshipName])
    run.handle(.line("BAKKER", newID: run.newID()))
    #expect(run.told == [.refused(.nameTaken("Bakker"))])
    #expect(run.prefill == "BAKKER")
    run.handle(.line("Vendex Zuid", newID: run.newID()))
    #expect(run.stored.compactMap(\.relationship).map(\.name) == ["Vendex Zuid"])
  }

  @Test func anEntryHasAKindAndAWorthAndCanBeToldMoreOf() throws {
    var run = visit([.exchange(.get)])
    run.handle(.entry(text: "a word", kind: .reference, worth: nil, typed: "a word #reference", newID: run.newID()))
    run.handle(.entry(text: "1", kind: nil, worth: 4, typed: "1 #4", newID: run.newID()))
    let entry = try #require(run.session.entries(.get).first)
    #expect(run.told == [.entryNoted(entry)])
    #expect(entry.kind == .reference)
    #expect(entry.worth == 4)
    run.handle(.entry(text: "", kind: .money, worth: nil, typed: "#money", newID: run.newID()))
    #expect(run.told == [.refused(.empty)])
    run.handle(.entry(text: "1", kind: nil, worth: nil, typed: "1", newID: run.newID()))
    #expect(run.session.entries(.get).isEmpty)
  }

  @Test func anActionOfEarlierIsDoneOpenOrDropped() {
    let action = Action(
      id: RecordID(rawValue: "a"), session: RecordID(rawValue: "session"), relationship: nil, text: "ring")
    for (index, state) in [Action.State.done, .open, .dropped].enumerated() {
      var run = visit([.actionReview("a")], record: [.action(action)])
      run.handle(.choose(index, newID: run.newID()))
      #expect(run.stored.compactMap(\.action).map(\.state) == (state == .open ? [] : [state]))
      #expect(run.told == [.visitOver])
    }
  }

  @Test func everyPlaceIsReadBackAsItWasWritten() {
    let places: [Place] = [
      .trend("click"), .actionReview("a:b"), .actionOwner, .relationshipName, .ourPeople, .theirPeople, .holder,
      .tender, .exchange(.give), .question("q"), .example("q"), .finished,
    ]
    for place in places { #expect(Place(named: place.name) == place) }
  }
}

extension Change {
  fileprivate var statement: Statement? { if case .statement(let value) = self { value } else { nil } }
  fileprivate var relationship: Relationship? { if case .relationship(let value) = self { value } else { nil } }
  fileprivate var action: Action? { if case .action(let value) = self { value } else { nil } }
}
