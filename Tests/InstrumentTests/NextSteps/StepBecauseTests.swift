import Instrument
import TestSupport
import Testing

/// The answers that call a step up.
@Suite struct StepBecauseTests {
  let growth = [
    "growth-goals", "growth-joint-project", "growth-customer-aim", "growth-supplier-aim", "growth-both-grew",
  ]

  /// What one step with this condition rests on.
  func because(
    _ condition: NextStep.Condition, _ cells: [AnswerCell], form: Form = .full, target: Int? = nil
  ) throws -> [String]? {
    try Offers([.sketch("step", condition)]).because(cells, form: form, target: target)
  }

  @Test func aQuestionIsItsOwnReason() throws {
    let cells = Shipped.cells("2", ["growth": "1"])
    #expect(try because(.init(question: "growth-goals", atMost: 1, pattern: .opportunity), cells) == ["growth-goals"])
  }

  @Test func aLimitingCheckRestsOnTheLowAnswersInItsGaps() throws {
    let cells = Shipped.cells("2", ["growth": "1", "growth-both-grew": "2", "growth-goals": "0", "click-lines": "1"])
    #expect(
      try because(.init(limitedBy: .evidence), cells)
        == ["growth-goals", "growth-joint-project", "growth-customer-aim", "growth-supplier-aim"])
    let oneWay = Shipped.cells("3", Shipped.customerActs, "0")
    #expect(try because(.init(limitedBy: .reciprocity), oneWay).map(Set.init) == Set(Shipped.customerActs))
  }

  @Test func aWeakBlockRestsOnWhatIsLowOrUnknownInIt() throws {
    let cells = Shipped.cells("2", ["click-seek-out": "?", "click-lines": "0", "care-own-interest": "1"])
    #expect(try because(.init(weakestBlock: "click"), cells) == ["click-seek-out", "click-lines"])
    #expect(try because(.init(weakestBlock: "care"), cells) == nil)
    let high = Shipped.cells("3", ["care-own-interest": "2"])
    #expect(try because(.init(weakestBlock: "care"), high) == ["care-own-interest"])
    #expect(try because(.init(weakestBlock: "click"), Shipped.cells("3")) == nil)
  }

  @Test func theWeakestOfTheShortBlocksCountsBesideTheWeakestFactor() throws {
    let cells = Shipped.cells("2", ["fruitful": "1", "transactions": "0", "attention-no-agenda": "1"])
    #expect(try because(.init(weakestBlock: "transactions"), cells)?.count == 4)
    #expect(try because(.init(weakestBlock: "attention"), cells) == ["attention-no-agenda"])
    #expect(try because(.init(weakestBlock: "fruitful"), cells) == nil)
  }

  @Test func aPatternRestsOnTheWeakerHalf() throws {
    #expect(try because(.init(pattern: .opportunity), Shipped.cells("2", ["growth": "1"])) == growth)
    #expect(try because(.init(pattern: .vulnerable), Shipped.cells("3", ["click": "1"]))?.first == "click-seek-out")
    #expect(try because(.init(pattern: .inBalance), Shipped.cells("2")) == growth)
  }

  @Test func aFlagRestsOnTheQuestionsBehindIt() throws {
    let weak = Shipped.cells("2", ["transactions": "1", "transactions-contact": "2", "click-lines": "1"])
    #expect(
      try because(.init(flag: "weak-basis"), weak)
        == ["transactions-purchase", "transactions-profit", "transactions-good-enough"])
    #expect(try because(.init(flag: "one-line"), weak) == ["click-lines"])
    #expect(try because(.init(flag: "one-view"), weak) == [])
    let additions = Shipped.cells("2", Shipped.extensions, "0")
    #expect(try because(.init(flag: "extensions-decide"), additions) == Shipped.extensions)
    let raised = Shipped.cells("3", ["click-seek-out": "0", "click-values": "0", "care-own-interest": "1"])
    #expect(
      try because(.init(flag: "extensions-decide"), raised)
        == Shipped.extensions.filter { $0 != "care-own-interest" })
  }

  @Test func aDividedTeamsStepRestsOnWhatIsToBeDiscussed() throws {
    let cells = [Shipped.cells("3"), Shipped.cells("3", ["growth": "0", "click-values": "1"])]
    let side = try Shipped.assess(cells.enumerated().map { .sketch("p\($0)", $1) })
    let selector = StepSelector([.sketch("talk", .init(flag: "divided"))], Shipped.questionnaire)
    let offered = selector.offer(for: side, role: .supplier)
    #expect(offered.map(\.because) == [[1, 24, 25, 26, 27, 28]])
  }

  @Test func theLevelRestsOnWhatKeepsItOrCarriesIt() throws {
    #expect(try because(.init(level: 2), Shipped.cells("2", ["growth": "1"])) == growth)
    #expect(try because(.init(level: 3, target: .reached), Shipped.cells("2"), target: 3) == growth)
    #expect(try because(.init(status: .settled), Shipped.cells("2")) == growth)
  }

  @Test func anOpenLevelRestsOnTheUnanswered() throws {
    #expect(try because(.init(status: .open), Shipped.cells("2", ["growth": "?"])) == growth)
    let short = Shipped.cells("2", ["click-values": "?"])
    #expect(try because(.init(status: .open), short, form: .short) == ["click-values"])
  }
}
