import Instrument
import Testing

/// Judges, by the words of the design and not by the program, whether an offered step was called up by what it names.
struct BecauseOracle {
  private let questions: [Question]
  private let blockOf: [String]
  private let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    questions = questionnaire.questions
    blockOf = questionnaire.blocks.flatMap { block in block.questions.map { _ in block.id } }
  }

  /// What is wrong; null when nothing is.
  func fault(
    in offered: OfferedStep, _ side: SideAssessment, _ role: Role, target: Int?, flags: [String]
  ) throws -> String? {
    let condition = offered.step.condition
    if let wanted = condition.target {
      let (target, level) = (try #require(target), try #require(side.level))
      let found: NextStep.Condition.Target = target == level ? .reached : target > level ? .higher : .lower
      if found != wanted { return "the target" }
    }
    if let flag = condition.flag, !flags.contains(flag) { return "the flag" }
    if let level = condition.level, side.level != level { return "the level" }
    if let status = condition.status, side.status != status { return "the status" }
    if let pattern = condition.pattern, side.pattern != pattern { return "the pattern" }
    if let check = condition.limitedBy, !side.limitedBy.contains(check) { return "the check" }
    if let direction = condition.missingDirection {
      let mean = try #require(direction == .give ? side.give : side.get)
      let hasPeak = acts(direction, role).contains { points(side, $0) ?? 0 >= 2 }
      if 2 * mean.numerator >= mean.denominator && hasPeak { return "the direction" }
    }
    for question in offered.because {
      if let fault = fault(at: question, condition, side, role) { return "\(questions[question].id): \(fault)" }
    }
    return nil
  }

  private func fault(
    at question: Int, _ condition: NextStep.Condition, _ side: SideAssessment, _ role: Role
  ) -> String? {
    guard side.values[question] != nil else { return "was not asked" }
    let points = points(side, question)
    if let id = condition.question {
      if questions[question].id != id { return "is another question" }
      guard let points else { return condition.unknown == true ? nil : "is not known" }
      return points <= condition.atMost ?? -1 ? nil : "is higher"
    }
    if let direction = condition.missingDirection, condition.flag == nil {
      return acts(direction, role).contains(question) && points ?? 3 < 3 ? nil : "is no weak act in that direction"
    }
    if let block = condition.weakestBlock, condition.flag == nil {
      return blockOf[question] == block && points ?? 0 < 3 ? nil : "is not weak in that block"
    }
    if condition.pattern == .vulnerable {
      let factors = questionnaire.rule.foundation.blocks
      return factors.contains(blockOf[question]) && points ?? 3 < 3 ? nil : "is no weak factor"
    }
    if condition.pattern == .opportunity {
      let deeds = questionnaire.rule.evidence.flatMap(\.blocks)
      return deeds.contains(blockOf[question]) && points ?? 3 < 3 ? nil : "is no weak deed"
    }
    if condition.limitedBy != nil { return points ?? 3 < 3 ? nil : "is as high as can be" }
    if condition.target == .reached || condition.target == .lower {
      return points ?? 0 >= 2 ? nil : "carries no level"
    }
    if condition.status == .open { return points == nil ? nil : "is known" }
    return nil
  }

  private func points(_ side: SideAssessment, _ question: Int) -> Int? { side.values[question]?.points }

  private func acts(_ direction: Direction, _ role: Role) -> [Int] {
    let actor: Actor = direction.actor(ours: role) == .supplier ? .supplier : .customer
    return questions.indices.filter { questions[$0].by == actor }
  }
}
