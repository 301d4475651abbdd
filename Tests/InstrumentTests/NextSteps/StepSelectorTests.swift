import Instrument
import TestSupport
import Testing

/// Which steps are offered, and in which order.
@Suite struct StepSelectorTests {
  /// From the least to the most specific; all hold when growth is all 1 and the rest 2, and the target is 3.
  static let everyKind: [NextStep] = [
    .sketch("level", .init(level: 2)), .sketch("status", .init(status: .settled)),
    .sketch("target", .init(target: .higher)), .sketch("check", .init(limitedBy: .evidence)),
    .sketch("pattern", .init(pattern: .opportunity)), .sketch("block", .init(weakestBlock: "growth")),
    .sketch("flag", .init(flag: "one-view")),
    .sketch("question", .init(question: "growth-goals", atMost: 1)),
  ]
  static let opportunity = Shipped.cells("2", ["growth": "1"])

  @Test func theMostSpecificComesFirst() throws {
    let side = try Shipped.assess(Self.opportunity)
    var shown: Set<String> = []
    var order: [String] = []
    for _ in Self.everyKind {
      let offered = StepSelector(Self.everyKind, Shipped.questionnaire)
        .offer(for: side, role: .supplier, target: 3, shown: shown, limit: 1)
      order += offered.map(\.step.id)
      shown.formUnion(order)
    }
    #expect(order == ["question", "flag", "block", "pattern", "check", "target", "status", "level"])
  }

  @Test func aMissingDirectionComesBetweenFlagAndWeakestBlock() throws {
    let offers = Offers([
      .sketch("block", .init(weakestBlock: "attention")), .sketch("direction", .init(missingDirection: .get)),
      .sketch("flag", .init(flag: "one-view")),
    ])
    var cells = Shipped.cells("3", Shipped.customerActs, "0")
    cells[Shipped.index("attention-no-agenda")] = .sketch("1")
    #expect(try offers.ids(cells) == ["flag", "direction", "block"])
  }

  @Test func moreConditionsAreMoreSpecificAndTiesKeepTheFilesOrder() throws {
    let offers = Offers([
      .sketch("goals", .init(question: "growth-goals", atMost: 1)),
      .sketch("grew", .init(question: "growth-both-grew", atMost: 1)),
      .sketch("project-now", .init(question: "growth-joint-project", atMost: 1, level: 2)),
    ])
    #expect(try offers.ids(Self.opportunity) == ["project-now", "goals", "grew"])
  }

  @Test func atMostThreeAreOffered() throws {
    let steps = Shipped.questionnaire.questions.map { question in
      NextStep.sketch(question.id, .init(question: question.id, atMost: 1))
    }
    #expect(try Offers(steps).ids(Shipped.cells("0")) == ["click-seek-out", "click-values", "click-bad-news"])
  }

  @Test func everyConditionMustHold() throws {
    let offers = Offers([
      .sketch("wrong-level", .init(question: "growth-goals", atMost: 1, level: 1)),
      .sketch("wrong-pattern", .init(pattern: .vulnerable, level: 2)),
      .sketch("wrong-status", .init(status: .open)), .sketch("wrong-check", .init(limitedBy: .foundation)),
      .sketch("wrong-flag", .init(flag: "divided")), .sketch("wrong-block", .init(weakestBlock: "transactions")),
      .sketch("wrong-direction", .init(missingDirection: .give)), .sketch("no-target", .init(target: .reached)),
      .sketch("wrong-value", .init(question: "growth-goals", atMost: 0)),
      .sketch("known", .init(question: "growth-goals", unknown: true)),
    ])
    #expect(try offers.ids(Self.opportunity).isEmpty)
  }

  @Test func whatTheQuestionnaireDoesNotHaveIsLeftOut() throws {
    let offers = Offers([
      .sketch("question", .init(question: "nowhere", atMost: 3, unknown: true)),
      .sketch("block", .init(weakestBlock: "nowhere")),
    ])
    #expect(try offers.ids(Self.opportunity).isEmpty)
  }

  @Test func aQuestionIsLowOrUnknown() throws {
    let offers = Offers([.sketch("ask", .init(question: "growth-goals", atMost: 1, unknown: true))])
    for value in ["0", "1", "?", "-", ""] {
      #expect(try offers.ids(Shipped.cells("2", ["growth-goals": value])) == ["ask"])
    }
    #expect(try offers.ids(Shipped.cells("2")).isEmpty)
  }

  @Test func noInformalStepIsOfferedDuringATender() throws {
    let steps: [NextStep] = [
      .sketch("coffee", tender: true, .init(question: "growth-goals", atMost: 1)),
      .sketch("plan", .init(question: "growth-joint-project", atMost: 1)),
    ]
    let side = try Shipped.assess(Self.opportunity)
    let selector = StepSelector(steps, Shipped.questionnaire)
    #expect(selector.offer(for: side, role: .supplier).map(\.step.id) == ["coffee", "plan"])
    #expect(selector.offer(for: side, role: .supplier, isTenderRunning: true).map(\.step.id) == ["plan"])
  }

  @Test func theSameStepIsNeverOfferedTwiceInARow() throws {
    let steps = Shipped.questionnaire.questions.map { question in
      NextStep.sketch(question.id, .init(question: question.id, atMost: 1))
    }
    let side = try Shipped.assess(Shipped.cells("1"))
    let selector = StepSelector(steps, Shipped.questionnaire)
    let first = Set(selector.offer(for: side, role: .supplier).map(\.step.id))
    let second = Set(selector.offer(for: side, role: .supplier, shown: first).map(\.step.id))
    #expect(first.count == 3)
    #expect(second.count == 3)
    #expect(first.isDisjoint(with: second))
  }

  @Test func noTwoStepsRestOnTheSameQuestion() throws {
    let offers = Offers([
      .sketch("first", .init(question: "click-lines", atMost: 1)), .sketch("second", .init(flag: "one-line")),
      .sketch("block", .init(weakestBlock: "click")),
    ])
    let offered = try offers.offered(Shipped.cells("2", ["click-lines": "1", "click-clash": "0"]))
    #expect(offered.map(\.step.id) == ["first", "block"])
    #expect(offered.map(\.because) == [[4], [3]])
  }

  @Test(arguments: [(3, "higher"), (2, "reached"), (1, "lower")])
  func theTargetIsSeenFromTheLevelNow(target: Int, id: String) throws {
    let offers = Offers([
      .sketch("higher", .init(target: .higher)), .sketch("reached", .init(target: .reached)),
      .sketch("lower", .init(target: .lower)),
    ])
    #expect(try offers.ids(Self.opportunity, target: target) == [id])
    #expect(try offers.ids(Self.opportunity).isEmpty)
    #expect(try offers.ids(Shipped.cells(), target: target).isEmpty)
  }

  @Test func theWorkbooksFlagsCountToo() throws {
    let offers = Offers([.sketch("call", .init(flag: "cooling"))])
    #expect(try offers.ids(Shipped.cells("2")).isEmpty)
    #expect(try offers.ids(Shipped.cells("2"), extraFlags: ["cooling"]) == ["call"])
  }

  @Test(arguments: [
    (Role.supplier, Shipped.customerActs, "get"), (.supplier, Shipped.supplierActs, "give"),
    (.customer, Shipped.customerActs, "give"), (.customer, Shipped.supplierActs, "get"),
  ]) func aMissingDirectionIsOurs(role: Role, acts: [String], id: String) throws {
    let offers = Offers(
      [.sketch("give", .init(missingDirection: .give)), .sketch("get", .init(missingDirection: .get))], role: role)
    #expect(try offers.ids(Shipped.cells("3", acts, "0")) == [id])
    #expect(try offers.because(Shipped.cells("3", acts, "0")).map(Set.init) == Set(acts))
    #expect(try offers.ids(Shipped.cells("3")).isEmpty)
  }
}
