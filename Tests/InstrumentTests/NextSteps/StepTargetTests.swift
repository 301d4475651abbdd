import Instrument
import TestSupport
import Testing

/// What the level that is aimed at does to the steps offered, and what they then rest on.
@Suite struct StepTargetTests {
  private let opportunity = Shipped.cells("2", ["growth": "1"])

  private func offered(
    _ steps: [NextStep], _ cells: [AnswerCell], target: Int? = nil, extraFlags: [String] = []
  ) throws -> [OfferedStep] {
    try Offers(steps).offered(cells, target: target, extraFlags: extraFlags)
  }

  private func ids(_ steps: [NextStep], _ cells: [AnswerCell], target: Int? = nil) throws -> [String] {
    try offered(steps, cells, target: target).map(\.step.id)
  }

  @Test func atMostTwoStepsSayThatItIsEnough() throws {
    let steps: [NextStep] = [
      .sketch("one", .init(target: .reached)), .sketch("two", .init(level: 2, target: .reached)),
      .sketch("three", .init(target: .reached)), .sketch("flag", .init(flag: "one-view")),
    ]
    #expect(try ids(steps, opportunity, target: 2) == ["two", "one", "flag"])
  }

  @Test(arguments: [(nil, true), (3, true), (2, false), (1, false)])
  func whatOnlyServesAHigherLevelIsForWhoWantsThat(_ target: Int?, _ isOffered: Bool) throws {
    for condition: NextStep.Condition in [
      .init(question: "growth-goals", atMost: 1), .init(weakestBlock: "growth"), .init(pattern: .opportunity),
      .init(limitedBy: .evidence),
    ] {
      #expect(try ids([.sketch("step", condition)], opportunity, target: target) == (isOffered ? ["step"] : []))
    }
    let oneWay = Shipped.cells("3", Shipped.customerActs, "0")
    let ask: [NextStep] = [.sketch("ask", .init(missingDirection: .get))]
    #expect(try ids(ask, oneWay, target: target) == (target == 1 ? [] : ["ask"]))
  }

  @Test func whatOnlyAHigherLevelAsksForIsLeftAloneWhereItIsNotShortToo() throws {
    let cells = Shipped.cells("2", ["care": "1", "growth-goals": "1", "fruitful-adjust": "1"])
    let steps: [NextStep] = [
      .sketch("goals", .init(question: "growth-goals", atMost: 1)),
      .sketch("adjust", .init(question: "fruitful-adjust", atMost: 1)),
    ]
    #expect(try ids(steps, cells) == ["goals", "adjust"])
    #expect(try ids(steps, cells, target: 3) == ["goals", "adjust"])
    #expect(try ids(steps, cells, target: 2) == ["adjust"])
    #expect(try ids(steps, cells, target: 1) == ["adjust"])
  }

  @Test func whatAFlagIsUpAboutServesEveryLevel() throws {
    let weak = Shipped.cells("2", ["transactions": "1", "click-lines": "1", "fruitful-reference": "1"])
    let steps: [NextStep] = [
      .sketch("block", .init(question: "transactions-profit", atMost: 1)),
      .sketch("question", .init(question: "click-lines", atMost: 1)),
      .sketch("other", .init(question: "fruitful-reference", atMost: 1)),
    ]
    #expect(try ids(steps, weak, target: 1) == ["block", "question", "other"])
    let lower = Shipped.cells("2", ["transactions": "1", "fruitful": "1"])
    #expect(try ids(steps, lower, target: 1) == ["block"])
    #expect(try ids(steps, lower) == ["block", "other"])
  }

  @Test func whatSaysThatItIsEnoughRestsOnTheTargetAndOnWhatCarriesTheLevel() throws {
    let steps: [NextStep] = [
      .sketch("keep", .init(target: .reached)), .sketch("habit", .init(target: .reached)),
    ]
    let both = try offered(steps, opportunity, target: 2)
    #expect(both.map(\.step.id) == ["keep", "habit"])
    #expect(both.map(\.cause) == ["target-reached", "target-reached"])
    let carrying =
      Shipped.questionnaire.indices(ofBlock: "transactions")
      + Shipped.questionnaire.indices(ofBlock: "fruitful")
    #expect(both.map { Set($0.because) } == [Set(carrying), Set(carrying)])
    #expect(
      try offered([.sketch("less", .init(target: .lower))], opportunity, target: 1).first?.cause == "target-lower")
  }

  @Test func whereNoAnswerSaysItTheFlagOrTheStatusIsTheCause() throws {
    let flag = { (id: String) in [NextStep.sketch("step", .init(flag: id))] }
    #expect(try offered(flag("cooling"), opportunity, extraFlags: ["cooling"]).first?.cause == "cooling")
    #expect(try offered(flag("one-view"), opportunity).first?.cause == "one-view")
    let oneLine = Shipped.cells("2", ["click-lines": "1"])
    #expect(try offered(flag("one-line"), oneLine).first?.cause == nil)
    let side = try Shipped.assess(Shipped.cells("0"), form: .short)
    let selector = StepSelector([.sketch("doubt", .init(status: .provisional))], Shipped.questionnaire)
    #expect(side.tippingPoints.isEmpty)
    #expect(selector.offer(for: side, role: .supplier).map(\.cause) == ["provisional"])
  }
}
