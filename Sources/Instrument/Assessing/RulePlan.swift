/// A questionnaire's rule, prepared by index for one form: assessing a relationship then only compares whole numbers.
///
/// A class, because every relationship's assessment holds on to it, and it never changes.
final class RulePlan: Sendable {
  /// What the rule needs to know of a question.
  struct PlannedQuestion: Sendable {
    /// The block's index.
    let block: Int
    let actor: Actor
    let status: Question.Status
  }

  /// A flag of the questionnaire, by index; null where it names nothing that exists.
  struct PlannedFlag: Sendable {
    enum Condition: Sendable {
      case block(Int, belowPercent: Int)
      case question(Int, atMost: Int)
    }
    let id: String
    let condition: Condition
  }

  let form: Form
  /// The highest level.
  let top: Int
  /// Every question, in questionnaire order.
  let questions: [PlannedQuestion]
  let blockCount: Int
  /// The form's questions.
  let whole: Scope
  /// Those of the form's questions that are in the article.
  let core: Scope
  /// In questionnaire order.
  let evidence: [Ladder]
  /// In questionnaire order.
  let foundation: [Ladder]
  let meanHundredths: Int
  /// At least one answer per direction must be this high (points).
  let peak: Int
  let sufficientInDirection: Int
  let balance: BalanceThresholds
  let discussionRange: Int
  let flags: [PlannedFlag]

  init(_ questionnaire: Questionnaire, form: Form) {
    let rule = questionnaire.rule.bounded
    self.form = form
    top = max(1, questionnaire.levels.count)
    blockCount = questionnaire.blocks.count
    let questions = questionnaire.blocks.enumerated().flatMap { index, block in
      block.questions.map { PlannedQuestion(block: index, actor: $0.by, status: $0.status) }
    }
    self.questions = questions
    let asked = questionnaire.questions.enumerated().filter { form.includes($0.element) }.map(\.offset)
    whole = Scope(asked, of: questions, blockCount: blockCount, rule: rule)
    let article = asked.filter { questions[$0].status == .article }
    core = Scope(article, of: questions, blockCount: blockCount, rule: rule)
    evidence = RulePlan.evidence(questionnaire, rule, top: top)
    foundation = RulePlan.foundation(questionnaire, rule, top: top)
    meanHundredths = rule.reciprocity.meanHundredths
    peak = rule.reciprocity.peak
    sufficientInDirection = rule.sufficientInDirection
    balance = rule.balance
    discussionRange = rule.discussionRange
    flags = RulePlan.flags(questionnaire)
  }

  /// One ladder for each block that evidence asks anything of.
  private static func evidence(_ questionnaire: Questionnaire, _ rule: Rule, top: Int) -> [Ladder] {
    questionnaire.blocks.indices.compactMap { index in
      let id = questionnaire.blocks[index].id
      let asking = rule.evidence.filter { $0.blocks.contains(id) }
      guard top > 1, !asking.isEmpty else { return nil }
      let percents = (2...top).map { level in asking.filter { $0.level == level }.map(\.percent).max() ?? 0 }
      return Ladder(block: index, percents: percents)
    }
  }

  /// One ladder for each of the foundation's blocks.
  private static func foundation(_ questionnaire: Questionnaire, _ rule: Rule, top: Int) -> [Ladder] {
    let requirement = rule.foundation
    return questionnaire.blocks.indices.compactMap { index in
      guard top > 1, requirement.blocks.contains(questionnaire.blocks[index].id) else { return nil }
      let given = requirement.belowPercent.prefix(top - 1)
      return Ladder(block: index, percents: given + Array(repeating: 0, count: top - 1 - given.count))
    }
  }

  private static func flags(_ questionnaire: Questionnaire) -> [PlannedFlag] {
    let questions = questionnaire.questions
    return questionnaire.flags.compactMap { flag in
      switch flag.condition {
      case .block(let id, let percent):
        guard let index = questionnaire.blocks.firstIndex(where: { $0.id == id }) else { return nil }
        return PlannedFlag(id: flag.id, condition: .block(index, belowPercent: Rule.boundedPercent(percent)))
      case .question(let id, let points):
        guard let index = questions.firstIndex(where: { $0.id == id }) else { return nil }
        return PlannedFlag(id: flag.id, condition: .question(index, atMost: points))
      }
    }
  }
}

/// The questions that count, and what that makes of blocks and directions.
struct Scope: Sendable {
  /// By index, in questionnaire order.
  let questions: [Int]
  /// By block.
  let blocks: [BlockSize]
  /// How many of the questions each block has.
  let sizes: [Int]
  /// How many of the questions are about an act of the supplier; at least 1, as with blocks.
  let supplierActs: Int
  /// How many of the questions are about an act of the customer; at least 1.
  let customerActs: Int

  init(_ questions: [Int], of all: [RulePlan.PlannedQuestion], blockCount: Int, rule: Rule) {
    self.questions = questions
    var sizes = Array(repeating: 0, count: blockCount)
    for question in questions { sizes[all[question].block] += 1 }
    self.sizes = sizes
    blocks = sizes.map { BlockSize(questions: $0, sufficientPercent: rule.sufficientPercent) }
    supplierActs = max(1, questions.count(where: { all[$0].actor == .supplier }))
    customerActs = max(1, questions.count(where: { all[$0].actor == .customer }))
  }
}
