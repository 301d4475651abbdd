import Instrument
import TestSupport
import Testing

/// The three checks at their borders.
@Suite struct CheckTests {
  /// Ground: one supplier's and one customer's act, twice. Deeds and growth: four questions each.
  static let small = Questionnaire.sketch(
    levels: 3,
    blocks: [
      .sketch(
        "ground",
        [.sketch("s1", .supplier), .sketch("s2", .supplier), .sketch("c1", .customer), .sketch("c2", .customer)]),
      .sketch("deeds", [.sketch("d1"), .sketch("d2"), .sketch("d3"), .sketch("d4")]),
      .sketch("growth", [.sketch("g1"), .sketch("g2"), .sketch("g3"), .sketch("g4")]),
    ],
    rule: .sketch(
      evidence: [(2, ["deeds"], 50), (3, ["growth"], 75)], foundation: ["ground"], below: [25, 50]))

  func assess(_ row: String) throws -> SideAssessment {
    try Assessor(Self.small, form: .full).assess(.sketch(Self.small.cells(row: row))).onlySide
  }

  @Test(arguments: [
    ("3333 1111 3333", 1),  // 4 of 12 is below 50 percent
    ("3333 1112 3333", 1),  // 5 of 12
    ("3333 1122 3333", 3),  // 6 of 12 is 50 percent exactly
    ("3333 3330 2222", 2),  // 8 of 12 is below 75 percent
    ("3333 3330 2223", 3),  // 9 of 12 is 75 percent exactly
    ("3333 0000 3333", 1),  // growth does not make up for deeds
  ]) func evidenceComparesWithoutRounding(row: String, level: Int) throws {
    let side = try assess(row)
    #expect(side.evidence == CheckResult(value: level, range: level...level))
    #expect(side.level == level)
  }

  @Test(arguments: [
    ("2033 3333 3333", 3),  // mean 1, a two
    ("1133 3333 3333", 1),  // mean 1, but no two
    ("1033 3333 3333", 1),
    ("0033 3333 3333", 1),
    ("3320 3333 3333", 3),
    ("3311 3333 3333", 1),
    ("0000 3333 3333", 1),
  ]) func reciprocityAsksForMeanAndPeakBothWays(row: String, level: Int) throws {
    #expect(try assess(row).reciprocity == CheckResult(value: level, range: level...level))
  }

  @Test(arguments: [(49, 1), (50, 3), (51, 3)]) func reciprocityMeanIsComparedExactly(sum: Int, level: Int) throws {
    let acts = (0..<100).map { Question.sketch("s\($0)", .supplier) }
    let questionnaire = Questionnaire.sketch(
      blocks: [.sketch("acts", acts + [.sketch("c1", .customer), .sketch("c2", .customer)])],
      rule: .sketch(evidence: [], foundation: [], below: []))
    let row = "2" + String(repeating: "1", count: sum - 2) + String(repeating: "0", count: 101 - sum) + "33"
    let side = try Assessor(questionnaire, form: .full).assess(.sketch(questionnaire.cells(row: row))).onlySide
    #expect(side.reciprocity.value == level)
  }

  @Test(arguments: [
    ("1100 3333 3333", 1),  // 2 of 12
    ("1110 3333 3333", 2),  // 25 percent exactly is not below
    ("2111 3333 3333", 2),  // 5 of 12
    ("2220 3333 3333", 3),  // 50 percent exactly
  ]) func foundationStepsUpAtItsPercentages(row: String, level: Int) throws {
    #expect(try assess(row).foundation == CheckResult(value: level, range: level...level))
  }

  @Test func theWeakestFactorCannotBeCompensated() throws {
    for factor in ["click", "attention", "care"] {
      #expect(try Shipped.assess(Shipped.cells("3", [factor: "0"])).foundation.value == 1)
    }
  }

  @Test func aCheckIsANumberWhenItsBlocksSuffice() throws {
    // Three of four is 75 percent, two of four is 50 percent.
    #expect(try assess("3333 222? 222.").evidence == CheckResult(value: 2, range: 2...3))
    #expect(try assess("3333 333- 333.").evidence == CheckResult(value: 3, range: 3...3))
    #expect(try assess("3333 2222 22..").evidence == CheckResult(value: nil, range: 2...3))
    #expect(try assess("3333 22.. 222.").evidence == CheckResult(value: nil, range: 1...3))
  }

  @Test func aCheckIsANumberWhenBothEndsAgree() throws {
    #expect(try assess(".... 1... 0000").evidence == CheckResult(value: nil, range: 1...2))
    #expect(try assess(".... 000. 3333").evidence == CheckResult(value: 1, range: 1...1))
    #expect(try assess(".... 33.. 33..").evidence == CheckResult(value: nil, range: 2...3))
    #expect(try assess("....").evidence == CheckResult(value: nil, range: 1...3))
  }

  @Test func aDirectionSufficesWithTwoAnswers() throws {
    let side = try Shipped.assess(
      Shipped.cells(
        "",
        [
          "attention-all-well": "2", "care-interests-known": "0", "fruitful-reference": "2",
          "care-supplier-considered": "0",
        ]))
    #expect(side.reciprocity == CheckResult(value: 3, range: 1...3))
    #expect(side.give == Fraction(2, 2))
    #expect(side.get == Fraction(2, 2))
    let less = try Shipped.assess(
      Shipped.cells("", ["attention-all-well": "2", "care-interests-known": "0", "fruitful-reference": "2"]))
    #expect(less.reciprocity == CheckResult(value: nil, range: 1...3))
  }

  @Test func unknownAndNoOccasionAreNeverZero() throws {
    let side = try Shipped.assess(Shipped.cells("3", ["click-clash": "-", "click-lines": "?"]))
    #expect(side.blocks[0] == BlockScore(sum: 9, answered: 3, of: 5))
    #expect(side.blocks[0].score == Fraction(900, 9))
    #expect(side.foundation.value == 3)
    #expect(side.unanswered == [3, 4])
    #expect(try Shipped.assess(Shipped.cells("3", ["click": "?"])).blocks[0].score == nil)
  }
}
