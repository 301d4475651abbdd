import Instrument

/// Looks for outcomes in which steps are offered, always the same ones in the same order: first answers that are
/// typical of the questionnaire, then those made to fit what is still missing, then many at random.
struct StepSearch {
  /// The ids of the steps that were not offered so far.
  private(set) var missing: Set<String>
  private let steps: [NextStep]
  private let questionnaire: Questionnaire
  private let selector: StepSelector
  private let assessors: [Assessor]
  /// How many sets of answers may still be tried: fewer where there are many questions or steps. A search must end.
  private var budget: Int

  init(for missing: Set<String>, among steps: [NextStep], _ questionnaire: Questionnaire) {
    self.missing = missing
    self.steps = steps
    self.questionnaire = questionnaire
    selector = StepSelector(steps, questionnaire)
    assessors = [Assessor(questionnaire, form: .full), Assessor(questionnaire, form: .short)]
    budget = 5_000_000 / max(questionnaire.questions.count * steps.count, 1_000)
  }

  mutating func run() {
    let samples = AnswerSamples(questionnaire)
    let typical = samples.typical
    for sample in typical { see(sample) }
    let names = ConditionNames([questionnaire])
    for step in steps where names.include(step.condition) {
      for sample in typical where missing.contains(step.id) { see(samples.fitting(step.condition, sample)) }
    }
    var random = SmallRandom()
    while budget > 0 && !missing.isEmpty { see(samples.random(&random)) }
  }

  /// Takes off what is offered for some answers, in either role, whatever the target is, whichever flags the workbook
  /// raises, and with a tender or without.
  private mutating func see(_ raters: [[AnswerCell]]) {
    guard budget > 0, !missing.isEmpty else { return }
    budget -= 1
    let asked = steps.filter { missing.contains($0.id) }.map(\.condition)
    let targets = [nil] + (asked.contains { $0.target != nil } ? questionnaire.levels.indices.map { $0 + 1 } : [])
    // Each by itself: a step about one hides steps about another.
    let own = Set(asked.compactMap(\.flag)).intersection(WorkbookFlag.all).sorted()
    let flags = [[]] + own.map { [$0] }
    for role in Role.allCases {
      let answers = RelationshipAnswers(
        name: "", role: role,
        raters: raters.enumerated().map { Rater(participant: "\($0.offset)", side: .ours, rounds: [(1, $0.element)]) },
        examplesAsked: asked.contains { $0.flag == RuleFlag.noExamples })
      for side in assessors.compactMap({ $0.assess(answers).leading }) {
        for target in targets { for flags in flags { see(side, role, target, flags) } }
      }
    }
  }

  private mutating func see(_ side: SideAssessment, _ role: Role, _ target: Int?, _ flags: [String]) {
    for isTenderRunning in [false, true] {
      // What was shown last time makes room for what comes after it.
      var shown: Set<String> = []
      for _ in 0..<2 {
        let offered = selector.offer(
          for: side, role: role, isTenderRunning: isTenderRunning, target: target, extraFlags: flags, shown: shown)
        shown = Set(offered.map(\.step.id))
        missing.subtract(shown)
      }
    }
  }
}

/// A small generator that gives the same numbers everywhere.
struct SmallRandom {
  private var state: UInt64 = 7

  /// A number from 0 up to, but not including, `bound` (1 or more).
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
