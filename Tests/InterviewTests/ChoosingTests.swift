import Instrument
import Interview
import TestSupport
import Testing

@Suite struct ChoosingTests {
  private let bakker = Relationship(id: RecordID(rawValue: "b"), name: "Bakker", role: .customer)
  private let dekker = Relationship(id: RecordID(rawValue: "d"), name: "Dekker", role: .supplier)

  @Test func anotherNewNameNeverRenamesTheRelationshipChosenBefore() {
    var run = SessionRun(relationships: [bakker])
    run.choose(1)
    run.handle(.back)
    run.type("Vendx")
    run.handle(.back)
    run.type("Vendex")
    #expect(run.session.relationships == [bakker])
    run.choose(1)
    #expect(run.session.relationships.map(\.name) == ["Bakker", "Vendex"])
    #expect(run.session.relationship?.name == "Vendex")
  }

  @Test func whileTheRoleOfANewNameIsUnknownTheSessionIsAboutNobody() {
    var run = SessionRun(relationships: [bakker])
    run.choose(1)
    run.handle(.back)
    run.type("Vendex", "")
    #expect(run.told == [.refused(.empty)])
    run.handle(.skip)
    #expect(run.told == [.cannotSkip])
    run.handle(.goTo(.question("click-seek-out")))
    #expect(run.told == [.noSuchPlace])
    #expect(run.place == .relationshipRole)
    #expect(run.session.relationship == nil)
    #expect(run.resumed().relationship == nil)
  }

  @Test func enterKeepsANewNameWhoseRoleIsUnknown() {
    var run = SessionRun()
    run.type("Vendex")
    run.handle(.back)
    run.type("")
    #expect(run.place == .relationshipRole)
    run.choose(1)
    #expect(run.session.relationship?.name == "Vendex")
  }

  @Test func aRelationshipChosenAgainAfterANewNameIsNotNew() {
    var run = SessionRun(relationships: [bakker])
    run.choose(1)
    run.handle(.back)
    run.type("Vendex")
    run.handle(.back)
    run.choose(1)
    #expect(run.place == .gutFeeling)
    #expect(run.session.relationship == bakker)
  }

  @Test func anActionStaysWithTheRelationshipThatItWasTakenFor() {
    var run = SessionRun(relationships: [bakker, dekker])
    run.choose(1)
    while run.place != .action { run.handle(.skip) }
    run.type("call them")
    let first = run.session.action
    run.handle(.goTo(.chooseRelationship))
    run.choose(2)
    #expect(run.session.action == nil)
    while run.place != .action { run.handle(.skip) }
    run.type("visit them")
    #expect(run.session.action?.relationship == dekker.id)
    run.handle(.goTo(.chooseRelationship))
    run.choose(1)
    #expect(run.session.action == first)
    #expect(first?.relationship == bakker.id)
  }

  @Test func aSessionThatEndsWithTheChoiceKeepsIt() {
    var run = SessionRun(.reflecting(steps: [.choose]), relationships: [bakker])
    run.choose(1)
    #expect(run.place == .finished)
    #expect(run.session.session.state == .closed)
    #expect(run.session.relationship == bakker)
  }
}
