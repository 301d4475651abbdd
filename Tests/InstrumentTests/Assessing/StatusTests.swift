import Instrument
import TestSupport
import Testing

/// Settled, provisional and open, on the full and the short form.
@Suite struct StatusTests {
  @Test func enoughAnswersGiveAProvisionalLevelWithItsRange() throws {
    let side = try Shipped.assess(
      Shipped.cells("2", ["click-lines": "?", "growth-goals": "1", "growth-joint-project": "?"]))
    #expect(side.level == 3)
    #expect(side.range == 2...3)
    #expect(side.status == .provisional)
    #expect(side.unanswered == [4, 25])
  }

  @Test func missingAnswersThatCannotMatterLeaveTheLevelSettled() throws {
    let side = try Shipped.assess(Shipped.cells("3", ["click-lines": "?", "growth-joint-project": "-"]))
    #expect(side.level == 3)
    #expect(side.range == 3...3)
    #expect(side.status == .settled)
  }

  @Test func oneCheckWithoutANumberLeavesTheLevelOpen() throws {
    let side = try Shipped.assess(Shipped.cells("2", ["growth": "?"]))
    #expect(side.checks == [nil, 3, 3])
    #expect(side.level == nil)
    #expect(side.range == 2...3)
    #expect(side.status == .open)
    #expect(side.limitedBy.isEmpty && side.gaps.isEmpty && side.tippingPoints.isEmpty)
    #expect(side.pattern == nil)
    #expect(side.coreLevel == nil)
  }

  @Test func theShortFormIsNeverSettled() throws {
    let side = try Shipped.assess(Shipped.cells("2"), form: .short)
    #expect(side.level == 3)
    #expect(side.range == 3...3)
    #expect(side.status == .provisional)
    #expect(side.flags == ["one-view", "short-form"])
  }

  @Test func theShortFormSpeaksOfItsOwnQuestionsOnly() throws {
    let cells = Shipped.cells(
      "0",
      [
        "click-seek-out": "2", "click-values": "?", "attention-no-agenda": "2", "attention-all-well": "2",
      ])
    let side = try Shipped.assess(cells, form: .short)
    #expect(side.blocks.map(\.of) == [2, 2, 2, 2, 2, 2])
    #expect(side.blocks[0] == BlockScore(sum: 2, answered: 1, of: 2))
    #expect(side.blocks[1] == BlockScore(sum: 4, answered: 2, of: 2))
    #expect(side.values.count == 29)
    #expect(side.values.filter { $0 != nil }.count == 12)
    #expect(side.values[Shipped.index("click-lines")] == nil)
    #expect(side.unanswered == [Shipped.index("click-values")])
    #expect(!side.flags.contains("one-line"))
    #expect(side.tippingPoints.allSatisfy { side.values[$0.question] != nil })
  }

  @Test func halfOfAShortBlockDoesNotSuffice() throws {
    let side = try Shipped.assess(
      Shipped.cells("2", ["click-seek-out": "2", "click-values": "?"]), form: .short)
    #expect(side.foundation == CheckResult(value: nil, range: 2...3))
    #expect(side.status == .open)
  }

  @Test func aBlockWithoutQuestionsInTheFormLeavesItsLevelsPossible() throws {
    let questionnaire = Questionnaire.sketch(
      blocks: [
        .sketch("ground", [.sketch("s1", .supplier, short: true), .sketch("c1", .customer, short: true)]),
        .sketch("deeds", [.sketch("d1", short: true), .sketch("d2", short: true)]),
        .sketch("growth", [.sketch("g1"), .sketch("g2")]),
      ],
      rule: .sketch(
        evidence: [(2, ["deeds"], 50), (3, ["growth"], 50)], foundation: ["ground"], below: [33, 60],
        sufficientInDirection: 1))
    let short = Assessor(questionnaire, form: .short)
    let some = try short.assess(.sketch(questionnaire.cells("3"))).onlySide
    #expect(some.evidence == CheckResult(value: nil, range: 2...3))
    #expect(some.blocks[2] == BlockScore(sum: 0, answered: 0, of: 0))
    #expect(some.status == .open)
    let none = try short.assess(.sketch(questionnaire.cells("3", ["deeds": "0"]))).onlySide
    #expect(none.evidence == CheckResult(value: 1, range: 1...1))
    #expect(none.gaps == [Gap(check: .evidence, place: .block(1), steps: 3)])
  }

  @Test func answersOfNobodyAreAnAssessmentOfNothing() throws {
    let assessment = Shipped.full.assess(.sketch([Rater]()))
    #expect(assessment.level == nil)
    #expect(assessment.range == 1...3)
    #expect(assessment.status == .open)
    #expect(assessment.theirs == nil)
    #expect(assessment.gap == nil)
    let ours = try #require(assessment.ours)
    #expect(assessment.leading == ours)
    #expect(ours.raters.isEmpty && ours.flags.isEmpty)
    #expect(ours.unanswered.count == 29)
  }

  @Test func shortLinesOfCellsAreUnansweredAtTheEnd() throws {
    let side = try Shipped.assess([.sketch("2"), .sketch("3")])
    #expect(side.blocks[0] == BlockScore(sum: 5, answered: 2, of: 5))
    #expect(side.unanswered.count == 27)
  }

  @Test(arguments: [Int.max, Int.min, 0]) func noNumberInARuleBreaksTheArithmetic(number: Int) throws {
    var questionnaire = Shipped.questionnaire
    questionnaire.rule = .sketch(
      evidence: [(2, ["fruitful"], number), (number, ["growth", "nowhere"], number)],
      foundation: ["click", "nowhere"], below: [number, 33, number, 60], sufficientPercent: number,
      sufficientInDirection: number, meanHundredths: number, peak: number, balancedPercent: number,
      leaningPercent: number, discussionRange: number)
    questionnaire.flags = [
      FlagRule(id: "low", condition: .block("click", belowPercent: number), text: .sketch("low"))
    ]
    let raters = ["2", "1", "?"].enumerated().map { Rater.sketch("p\($0)", Shipped.cells($1)) }
    let side = try assess(.sketch(raters), with: questionnaire).onlySide
    #expect(side.range.contains(side.level ?? 1))
    #expect(!side.flags.contains("low"))
    let steps = [NextStep.sketch("direction", .init(missingDirection: .give))]
    let offered = StepSelector(steps, questionnaire).offer(for: side, role: .supplier)
    #expect(offered.isEmpty == (number != Int.max))
  }
}
