import ContentFiles
import Instrument
import TestSupport
import Testing

/// The questionnaire and the steps as they are shipped.
@Suite struct ShippedInstrumentTests {
  private let content = ContentDirectory(path: Repository.root.path)

  private var shipped: Questionnaire {
    get throws { try content.questionnaire(id: "geven-en-nemen").questionnaire }
  }

  /// The properties of the rule are tested on a sketch: it has to be this questionnaire.
  @Test func theQuestionnaireHasTheStructureThatTheRuleIsTestedOn() throws {
    let shipped = try shipped
    let sketch = Questionnaire.givingAndTaking
    #expect(shipped.rule == sketch.rule)
    #expect(shipped.levels.count == sketch.levels.count)
    #expect(shipped.blocks.map(\.id) == sketch.blocks.map(\.id))
    #expect(shipped.flags.map(\.condition) == sketch.flags.map(\.condition))
    for (one, other) in zip(shipped.questions, sketch.questions) {
      #expect(one.id == other.id)
      #expect(one.by == other.by, "\(one.id)")
      #expect(one.status == other.status, "\(one.id)")
      #expect(one.inShortForm == other.inShortForm, "\(one.id)")
    }
    #expect(shipped.questions.count == 29)
    #expect(shipped.questions.count(where: \.inShortForm) == 12)
  }

  @Test func thereAreAtLeastFortyStepsAndEachCanComeUp() throws {
    let questionnaire = try shipped
    let steps = try content.nextSteps(for: questionnaire)
    #expect(steps.count >= 40)
    let selector = StepSelector(steps, questionnaire)
    let assessors = Form.allCases.map { Assessor(questionnaire, form: $0) }
    var random = SplitMix64(seed: 7)
    var missing = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, Set(steps.map(\.id))) })
    for _ in 0..<80_000 where missing.contains(where: { !$0.value.isEmpty }) {
      let role = Role.allCases[random.below(2)]
      let answers = DrawnAnswers.about(questionnaire, role, &random)
      guard let side = assessors[random.chance(30) ? 1 : 0].assess(answers).leading else { continue }
      let flags = WorkbookFlag.all.filter { _ in random.chance(10) }
      let target = random.chance(75) ? 1 + random.below(3) : nil
      let isTender = random.chance(25)
      // What was shown last time makes room for what comes after it.
      var shown: Set<String> = []
      for _ in 0..<2 {
        let offered = selector.offer(
          for: side, role: role, isTenderRunning: isTender, target: target, extraFlags: flags, shown: shown)
        shown = Set(offered.map(\.step.id))
        missing[role]?.subtract(shown)
      }
    }
    // In the chair of a supplier and in that of a customer.
    #expect(missing == [.supplier: [], .customer: []])
  }
}
