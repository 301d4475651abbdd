import Instrument
import TestSupport
import Testing

/// What limits the level: gaps, tipping points, pattern.
@Suite struct LimitTests {
  @Test func everyShortBlockAndDirectionIsNamedWithItsSteps() throws {
    let side = try Shipped.assess(Shipped.cells("0"))
    let block = Shipped.block
    #expect(
      side.gaps == [
        Gap(check: .evidence, place: .block(block("transactions")), steps: 6),
        Gap(check: .evidence, place: .block(block("fruitful")), steps: 8),
        Gap(check: .reciprocity, place: .direction(.give), steps: 3),
        Gap(check: .reciprocity, place: .direction(.get), steps: 2),
        Gap(check: .foundation, place: .block(block("click")), steps: 5),
        Gap(check: .foundation, place: .block(block("attention")), steps: 5),
        Gap(check: .foundation, place: .block(block("care")), steps: 5),
      ])
  }

  @Test func reciprocityMissesThePeakWhenTheMeanIsThere() throws {
    let side = try Shipped.assess(Shipped.cells("1"), role: .customer)
    #expect(
      side.gaps.filter { $0.check == .reciprocity } == [
        Gap(check: .reciprocity, place: .direction(.give), steps: 1),
        Gap(check: .reciprocity, place: .direction(.get), steps: 1),
      ])
  }

  @Test func theMissingDirectionFollowsOurRole() throws {
    let asCustomer = try Shipped.assess(Shipped.cells("3", Shipped.customerActs, "0"), role: .customer)
    #expect(asCustomer.gaps == [Gap(check: .reciprocity, place: .direction(.give), steps: 2)])
    #expect(asCustomer.give == Fraction(0, 4))
    #expect(asCustomer.get == Fraction(15, 5))
    #expect(asCustomer.balance.label == .oneSidedGet)
  }

  @Test func gapsCountOverTheAnsweredQuestionsAndLeaveOutWhatHasNone() throws {
    let side = try Shipped.assess(
      Shipped.cells("3", ["transactions": "", "transactions-purchase": "0", "fruitful": "0", "growth": ""]))
    #expect(side.level == 1)
    #expect(side.limitedBy == [.evidence])
    #expect(
      side.gaps == [
        Gap(check: .evidence, place: .block(Shipped.block("transactions")), steps: 2),
        Gap(check: .evidence, place: .block(Shipped.block("fruitful")), steps: 8),
      ])
  }

  @Test func theFoundationsGapIsToTheNextLevelOnly() throws {
    let side = try Shipped.assess(Shipped.cells("3", ["click": "0", "care": "1"]))
    #expect(side.level == 1)
    #expect(side.limitedBy == [.foundation])
    #expect(side.gaps == [Gap(check: .foundation, place: .block(0), steps: 5)])
  }

  @Test func tippingPointsComeInQuestionnaireOrderUpBeforeDown() throws {
    let side = try Shipped.assess(
      Shipped.cells("2", ["growth-joint-project": "1", "growth-supplier-aim": "1", "growth-both-grew": "1"]))
    #expect(side.level == 2)
    #expect(
      side.tippingPoints == [
        TippingPoint(question: 24, from: 2, to: 3, level: 3), TippingPoint(question: 25, from: 1, to: 2, level: 3),
        TippingPoint(question: 26, from: 2, to: 3, level: 3), TippingPoint(question: 27, from: 1, to: 2, level: 3),
        TippingPoint(question: 28, from: 1, to: 2, level: 3),
      ])
  }

  @Test func oneAnswerCanTipBothWays() throws {
    // One ground question between 33 and 60 percent: up gives level 3, down level 1.
    let questionnaire = Questionnaire.sketch(
      blocks: [
        .sketch("ground", [.sketch("g1")]),
        .sketch("acts", [.sketch("s1", .supplier), .sketch("c1", .customer)]),
      ],
      rule: .sketch(evidence: [], foundation: ["ground"], below: [33, 60], sufficientInDirection: 1))
    let side = try Assessor(questionnaire, form: .full).assess(.sketch(questionnaire.cells(row: "123"))).onlySide
    #expect(side.level == 2)
    #expect(
      side.tippingPoints == [
        TippingPoint(question: 0, from: 1, to: 2, level: 3), TippingPoint(question: 0, from: 1, to: 0, level: 1),
        TippingPoint(question: 1, from: 2, to: 1, level: 1),
      ])
  }

  @Test func aProvisionalLevelHasTippingPointsToo() throws {
    let side = try Shipped.assess(
      Shipped.cells("2", ["growth-goals": "1", "growth-joint-project": "?", "growth-both-grew": "1"]))
    #expect(side.status == .provisional)
    #expect(side.level == 3)
    #expect(
      side.tippingPoints
        == [24, 26, 27, 28].map {
          TippingPoint(question: $0, from: $0 == 24 || $0 == 28 ? 1 : 2, to: $0 == 24 || $0 == 28 ? 0 : 1, level: 2)
        })
  }

  @Test func aStepThatLeavesTheLevelOpenIsNoTippingPoint() throws {
    // Both ends agree as long as transactions can't reach half.
    let side = try Shipped.assess(
      Shipped.cells(
        "", ["transactions-purchase": "1", "transactions-profit": "1", "transactions-good-enough": "0"]))
    #expect(side.level == 1)
    #expect(side.tippingPoints.isEmpty)
  }
}
