import ContentFiles
import Instrument
import TestSupport
import Testing

/// What the shipped steps do from one session to the next.
@Suite struct SuccessiveSessionsTests {
  private let questionnaire: Questionnaire
  private let steps: [NextStep]
  private let selector: StepSelector

  init() throws {
    let content = ContentDirectory(path: Repository.root.path)
    questionnaire = try content.questionnaire(id: "geven-en-nemen").questionnaire
    steps = try content.nextSteps(for: questionnaire)
    selector = StepSelector(steps, questionnaire)
  }

  /// One session's outcome, and all that is known beside it.
  private struct Sitting {
    var side: SideAssessment
    var role: Role
    var isTenderRunning: Bool
    var target: Int?
    var flags: [String]

    func offer(_ selector: StepSelector, shown: Set<String>, limit: Int = 3) -> [OfferedStep] {
      selector.offer(
        for: side, role: role, isTenderRunning: isTenderRunning, target: target, extraFlags: flags, shown: shown,
        limit: limit)
    }

    var isEnough: Bool { target.flatMap { target in side.level.map { target <= $0 } } ?? false }
  }

  /// Calls `body` for each of five sessions in a row about many relationships, with what was offered in the session
  /// before. What is answered stays the same, or changes; so do the tender, the target and the workbook's flags.
  private func everySession(_ body: (Sitting, _ shown: Set<String>) throws -> Void) rethrows {
    let assessors = Form.allCases.map { Assessor(questionnaire, form: $0) }
    var random = SplitMix64(seed: 12)
    for _ in 0..<300 {
      let role = Role.allCases[random.below(2)]
      var answers = DrawnAnswers.about(questionnaire, role, &random)
      var shown: Set<String> = []
      for _ in 0..<5 {
        if random.chance(40) { answers = DrawnAnswers.about(questionnaire, role, &random) }
        guard let side = assessors[random.chance(30) ? 1 : 0].assess(answers).leading else { continue }
        let sitting = Sitting(
          side: side, role: role, isTenderRunning: random.chance(30),
          target: random.chance(70) ? 1 + random.below(3) : nil,
          flags: WorkbookFlag.all.filter { _ in random.chance(20) })
        try body(sitting, shown)
        shown = Set(sitting.offer(selector, shown: shown).map(\.step.id))
      }
    }
  }

  @Test func noStepIsOfferedTwiceInARow() {
    everySession { sitting, shown in
      let offered = sitting.offer(selector, shown: shown)
      #expect(offered.count <= 3)
      #expect(Set(offered.map(\.step.id)).count == offered.count)
      #expect(shown.isDisjoint(with: offered.map(\.step.id)))
    }
  }

  @Test func noInformalStepIsOfferedDuringATender() {
    var count = 0
    everySession { sitting, shown in
      guard sitting.isTenderRunning else { return }
      let offered = sitting.offer(selector, shown: shown)
      count += offered.count
      #expect(!offered.contains { $0.step.isHeldDuringTender })
    }
    #expect(count > 0)
  }

  @Test func whoIsWhereTheyWantToBeIsFirstToldThatItIsEnough() {
    let kinds: [NextStep.Condition.Target?] = [.reached, .lower]
    everySession { sitting, shown in
      let offered = sitting.offer(selector, shown: shown)
      let saysEnough = offered.map { kinds.contains($0.step.condition.target) }
      #expect(sitting.isEnough || !saysEnough.contains(true))
      guard sitting.isEnough else { return }
      // First those, at most two of them; in the first session there are always some.
      #expect(saysEnough == saysEnough.sorted { $0 && !$1 })
      #expect(saysEnough.count { $0 } <= 2)
      #expect(!shown.isEmpty || saysEnough.first == true, "\(offered.map(\.step.id))")
    }
  }

  @Test func whoIsWhereTheyWantToBeIsNotPushedOn() {
    everySession { sitting, shown in
      guard sitting.isEnough else { return }
      for step in sitting.offer(selector, shown: shown).map(\.step) {
        let condition = step.condition
        #expect(condition.target != .higher && condition.limitedBy == nil && condition.missingDirection == nil)
        guard let question = condition.question, condition.target == nil, condition.flag == nil else { continue }
        let block = questionnaire.blocks.firstIndex { $0.questions.contains { $0.id == question } }
        let isShort = sitting.side.gaps.contains { $0.place == block.map(Gap.Place.block) }
        #expect(!isShort || !sitting.side.flags.isEmpty, "\(step.id)")
      }
    }
  }

  @Test func everyBecauseNamesAnswersThatCallTheStepUp() throws {
    let oracle = BecauseOracle(questionnaire)
    try everySession { sitting, shown in
      for offered in sitting.offer(selector, shown: shown, limit: 10) {
        let flags = sitting.side.flags + sitting.flags
        let fault = try oracle.fault(in: offered, sitting.side, sitting.role, target: sitting.target, flags: flags)
        #expect(fault == nil, "\(offered.step.id)")
      }
    }
  }

  @Test func everyStepHasAReason() {
    everySession { sitting, shown in
      for offered in sitting.offer(selector, shown: shown, limit: 10) where offered.because.isEmpty {
        #expect(offered.cause != nil, "\(offered.step.id)")
      }
    }
  }

  /// What is weak, with everything else good, and what the level is then aimed at.
  private static let limits: [(name: String, cells: [String: String])] = [
    ("transactions", ["transactions": "1"]), ("fruitful", ["fruitful": "1"]), ("growth", ["growth": "1"]),
    ("click", ["click": "1"]), ("attention", ["attention": "1"]), ("care", ["care": "1"]),
    (
      "supplier",
      [
        "attention-all-well": "0", "care-interests-known": "0", "care-help-unbilled": "0",
        "fruitful-early-involvement": "0", "growth-customer-aim": "0",
      ]
    ),
    (
      "customer",
      [
        "attention-customer-initiative": "0", "care-supplier-considered": "0", "fruitful-reference": "0",
        "growth-supplier-aim": "0",
      ]
    ),
    ("nothing known", ["click": "?", "growth": "?", "fruitful": "?"]), ("nothing", [:]),
  ]

  /// Also in a second session in a row, also while a tender runs, and wherever one wants to be.
  @Test(arguments: Role.allCases, [false, true])
  func thereIsSomethingToDoAtEveryLimit(_ role: Role, _ isTenderRunning: Bool) throws {
    for (name, cells) in Self.limits {
      for target in [nil, 1, 2, 3] {
        for flags in [[], [WorkbookFlag.cooling], [WorkbookFlag.stale]] {
          let answers = RelationshipAnswers.sketch(questionnaire.cells("2", cells), role: role)
          let side = try #require(Assessor(questionnaire, form: .full).assess(answers).leading)
          let sitting = Sitting(
            side: side, role: role, isTenderRunning: isTenderRunning, target: target, flags: flags)
          let first = sitting.offer(selector, shown: []).map(\.step.id)
          let second = sitting.offer(selector, shown: Set(first)).map(\.step.id)
          let what = "\(name), target \(target.map(String.init) ?? "none"), \(flags): \(first), \(second)"
          #expect(first.count >= 2 && !second.isEmpty, "\(what)")
        }
      }
    }
  }
}
