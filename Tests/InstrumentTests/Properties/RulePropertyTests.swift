import Instrument
import TestSupport
import Testing

/// What must hold whatever the questionnaire and the answers; by generated cases, each with its seed.
@Suite struct RulePropertyTests {
  /// 24,000 sets of answers to the questionnaire on giving and taking.
  @Test(arguments: [Form.full, .short]) func theRuleHoldsForTheShippedStructure(form: Form) throws {
    let assessor = Assessor(Shipped.questionnaire, form: form)
    for seed in UInt64(0)..<2_000 {
      var walk = try AnswerWalk(Shipped.questionnaire, assessor, form: form, seed: seed)
      let found = try walk.violations(steps: 5)
      guard found.isEmpty else {
        Issue.record("seed \(seed), form \(form): \(found.joined(separator: "; "))")
        return
      }
    }
  }

  @Test func theRuleHoldsForGeneratedQuestionnaires() throws {
    for seed in UInt64(0)..<2_400 {
      var generator = QuestionnaireGenerator(seed: seed)
      let questionnaire = generator.next()
      let form: Form = seed % 3 == 0 ? .short : .full
      var walk = try AnswerWalk(questionnaire, Assessor(questionnaire, form: form), form: form, seed: seed)
      let found = try walk.violations(steps: 6)
      guard found.isEmpty else {
        Issue.record("seed \(seed), form \(form): \(found.joined(separator: "; "))")
        return
      }
    }
  }

  @Test func everyLevelCanBeReached() throws {
    for seed in UInt64(0)..<2_400 {
      var generator = QuestionnaireGenerator(seed: seed)
      let questionnaire = generator.next()
      let assessor = Assessor(questionnaire, form: .full)
      let top = questionnaire.levels.count
      for level in 1...top {
        let points = level == top ? allThree(questionnaire) : short(of: level + 1, questionnaire)
        let side = try assessor.assess(answers(points)).onlySide
        let limits = level == top ? [] : [Check.evidence]
        guard side.level == level, side.status == .settled, side.limitedBy.starts(with: limits) else {
          Issue.record("seed \(seed): level \(level) of \(top) became \(String(describing: side.level))")
          return
        }
      }
    }
  }

  @Test func everyCheckCanLimit() throws {
    for seed in UInt64(0)..<2_400 {
      var generator = QuestionnaireGenerator(seed: seed)
      let questionnaire = generator.next()
      let assessor = Assessor(questionnaire, form: .full)
      let questions = questionnaire.questions
      var weak = allThree(questionnaire)
      for index in questionnaire.indices(ofBlock: "f0") { weak[index] = 0 }
      let weakSide = try assessor.assess(answers(weak)).onlySide
      let oneWay = questions.map { $0.by == .customer ? 0 : 3 }
      let oneWaySide = try assessor.assess(answers(oneWay)).onlySide
      guard weakSide.limitedBy.contains(.foundation), oneWaySide.limitedBy.contains(.reciprocity) else {
        Issue.record("seed \(seed): \(weakSide.limitedBy), \(oneWaySide.limitedBy)")
        return
      }
    }
  }

  @Test func theOrderOfQuestionsAndBlocksChangesNothing() throws {
    for seed in UInt64(0)..<2_400 {
      var generator = QuestionnaireGenerator(seed: seed)
      let questionnaire = generator.next()
      var byID: [String: Int] = [:]
      for question in questionnaire.questions where generator.random.chance(85) {
        byID[question.id] = generator.random.below(4)
      }
      var shuffled = questionnaire
      for index in shuffled.blocks.indices { shuffled.blocks[index].questions.shuffle(using: &generator.random) }
      shuffled.blocks.shuffle(using: &generator.random)
      let first = try OrderFree(questionnaire, byID)
      let second = try OrderFree(shuffled, byID)
      guard first == second else {
        Issue.record("seed \(seed): \(first) became \(second)")
        return
      }
    }
  }

  /// Every tipping point, and no other single step, gives another level.
  @Test func tippingPointsAreExactlyTheStepsThatTip() throws {
    for seed in UInt64(0)..<120 {
      var random = SplitMix64(seed: seed)
      let cells = Shipped.questionnaire.questions.map { _ -> AnswerCell in
        random.chance(90) ? AnswerCell([.one, .two, .two, .three][random.below(4)]) : AnswerCell(.unknown)
      }
      let side = try Shipped.assess(cells)
      guard let level = side.level else { continue }
      var expected: [TippingPoint] = []
      for (question, cell) in cells.enumerated() {
        guard let points = cell.points else { continue }
        for moved in [points + 1, points - 1] {
          guard let value = AnswerValue(points: moved) else { continue }
          var changed = cells
          changed[question] = AnswerCell(value)
          guard let other = try Shipped.assess(changed).level, other != level else { continue }
          expected.append(TippingPoint(question: question, from: points, to: moved, level: other))
        }
      }
      #expect(side.tippingPoints == expected, "seed \(seed)")
    }
  }
}

extension RulePropertyTests {
  private func allThree(_ questionnaire: Questionnaire) -> [Int] { questionnaire.questions.map { _ in 3 } }

  private func answers(_ points: [Int]) -> RelationshipAnswers {
    .sketch(points.map { points in AnswerValue(points: points).map { AnswerCell($0) } ?? .absent })
  }

  /// All 3, but one block that `level` asks something of is lowered until it is just short; shared acts first.
  private func short(of level: Int, _ questionnaire: Questionnaire) -> [Int] {
    var points = allThree(questionnaire)
    let block = questionnaire.indices(ofBlock: "e\(level)")
    let percent = questionnaire.rule.evidence.filter { $0.level == level }.map(\.percent).max() ?? 0
    let questions = questionnaire.questions
    let order = block.filter { questions[$0].by == .both } + block.filter { questions[$0].by != .both }
    for index in order {
      while points[index] > 0 && 100 * block.reduce(0, { $0 + points[$1] }) >= percent * 3 * block.count {
        points[index] -= 1
      }
    }
    return points
  }
}

/// What an assessment says, with questions and blocks by id and lists without their order.
private struct OrderFree: Equatable {
  let values: [String]
  let blocks: [String: BlockScore]
  let lists: [Set<String>]

  init(_ questionnaire: Questionnaire, _ byID: [String: Int]) throws {
    let questions = questionnaire.questions
    let cells = questions.map { question in
      byID[question.id].flatMap(AnswerValue.init(points:)).map { AnswerCell($0) } ?? .absent
    }
    let side = try Assessor(questionnaire, form: .full).assess(.sketch(cells)).onlySide
    values = [
      "\(String(describing: side.level)) \(side.range) \(side.status) \(String(describing: side.coreLevel))",
      "\(side.evidence) \(side.reciprocity) \(side.foundation) \(side.limitedBy) \(side.flags)",
      "\(side.balance) \(String(describing: side.pattern))",
    ]
    let ids = questionnaire.blocks.map(\.id)
    blocks = Dictionary(uniqueKeysWithValues: zip(ids, side.blocks))
    let gaps = side.gaps.map { gap in
      switch gap.place {
      case .block(let index): "\(gap.check) \(ids[index]) \(gap.steps)"
      case .direction(let direction): "\(gap.check) \(direction) \(gap.steps)"
      }
    }
    let tipping = side.tippingPoints.map { "\(questions[$0.question].id) \($0.from) \($0.to) \($0.level)" }
    lists = [Set(gaps), Set(tipping), Set(side.unanswered.map { questions[$0].id })]
  }
}
