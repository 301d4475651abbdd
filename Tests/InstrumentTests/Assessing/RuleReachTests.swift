import TestSupport
import Testing

@testable import Instrument

/// What is reasoned about a rule, beside what trying all answers shows.
@Suite struct RuleReachTests {
  /// What can come of a questionnaire of few questions, by trying everything.
  private struct Tried {
    var levels: Set<Int> = []
    var limiting: Set<Check> = []

    init(_ questionnaire: Questionnaire) {
      let plan = RulePlan(questionnaire, form: .full)
      let count = plan.questions.count
      let sets = (0..<count).reduce(1) { product, _ in 5 * product }
      var tally = Tally(plan)
      for set in 0..<sets {
        tally.reset()
        var rest = set
        for question in plan.questions {
          if rest % 5 < 4 { tally.add(rest % 5, to: question) }
          rest /= 5
        }
        let verdict = plan.verdict(of: tally, in: plan.whole)
        guard let level = verdict.level else { continue }
        levels.insert(level)
        if level < plan.top { limiting.formUnion(Check.allCases.filter { verdict[$0].value == level }) }
      }
    }
  }

  /// A questionnaire of two blocks and five questions, with any rule that the other checks let through.
  private func generated(_ seed: UInt64) -> Questionnaire {
    var random = SplitMix64(seed: seed)
    let actors = [Actor.supplier, .supplier, .customer, .customer, .both].shuffled(using: &random)
    let size = 2 + random.below(2)
    let blocks = [actors[..<size], actors[size...]].enumerated().map { place, actors in
      Block.sketch("b\(place)", actors.enumerated().map { .sketch("b\(place)-\($0.offset)", $0.element) })
    }
    let names = [["b0"], ["b1"], ["b0", "b1"]]
    let levels = 2 + random.below(4)
    var below: Set<Int> = []
    while below.count < levels - 1 { below.insert(1 + random.below(100)) }
    let percents = [0, 0, 1, 17, 33, 34, 40, 50, 51, 60, 67, 80, 100]
    let evidence = (2...levels).map { level in
      (level: level, blocks: names[random.below(3)], percent: percents[random.below(percents.count)])
    }
    return .sketch(
      levels: levels, blocks: blocks,
      rule: .sketch(
        evidence: evidence, foundation: names[random.below(3)], below: below.sorted(),
        sufficientPercent: 1 + random.below(100), sufficientInDirection: 1 + random.below(2),
        meanHundredths: [0, 0, 50, 100, 200, 300][random.below(6)], peak: random.below(4)))
  }

  @Test func nothingIsCalledUnreachableThatSomeAnswersGive() {
    var found = 0
    for seed in UInt64(0)..<160 {
      let questionnaire = generated(seed)
      let reach = RuleReach(questionnaire)
      let tried = Tried(questionnaire)
      #expect(tried.levels.isDisjoint(with: reach.unreachable), "seed \(seed)")
      #expect(tried.limiting.isDisjoint(with: reach.neverLimiting), "seed \(seed)")
      found += reach.unreachable.count + reach.neverLimiting.count
    }
    // Otherwise nothing was tested.
    #expect(found > 50)
  }

  @Test func whatNoAnswersGiveIsCalledUnreachable() {
    for seed in UInt64(160)..<320 {
      let questionnaire = generated(seed)
      let reach = RuleReach(questionnaire)
      let tried = Tried(questionnaire)
      #expect(Set(1...questionnaire.levels.count).subtracting(tried.levels) == Set(reach.unreachable), "seed \(seed)")
      #expect(Set(Check.allCases).subtracting(tried.limiting) == Set(reach.neverLimiting), "seed \(seed)")
    }
  }

  @Test func theShippedRuleReachesEverything() {
    let reach = RuleReach(.givingAndTaking)
    #expect(reach.unreachable == [])
    #expect(reach.neverLimiting == [])
  }

  @Test func aBlockOfManyQuestionsIsDecidedByItsThresholdsAlone() {
    let block = Block.sketch("b", (0..<40).map { .sketch("q\($0)", [.supplier, .customer, .both][$0 % 3]) })
    func reach(_ below: [Int]) -> RuleReach {
      RuleReach(.sketch(blocks: [block], rule: .sketch(evidence: [], foundation: ["b"], below: below)))
    }
    #expect(reach([33, 34]).unreachable == [])
    #expect(reach([33, 33]).unreachable == [2])
  }
}
