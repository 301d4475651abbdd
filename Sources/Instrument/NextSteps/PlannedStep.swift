/// A step with what its condition names, by index.
struct PlannedStep: Sendable {
  let step: NextStep
  let question: Int?
  let weakestBlock: Int?
  /// A bit for each thing asked for, the most specific the highest.
  let specificity: Int
  /// Whether the step says that the level is enough.
  let saysEnough: Bool

  /// Null when the condition names something that the questionnaire does not have.
  init?(_ step: NextStep, _ facts: StepFacts) {
    let condition = step.condition
    self.step = step
    question = condition.question.flatMap { id in facts.questionIDs.firstIndex(of: id) }
    weakestBlock = condition.weakestBlock.flatMap { id in facts.blockIDs.firstIndex(of: id) }
    guard (condition.question == nil) == (question == nil) else { return nil }
    guard (condition.weakestBlock == nil) == (weakestBlock == nil) else { return nil }
    saysEnough = condition.target == .reached || condition.target == .lower
    let asked = [
      saysEnough, condition.question != nil, condition.flag != nil, condition.missingDirection != nil,
      condition.weakestBlock != nil, condition.pattern != nil, condition.limitedBy != nil, condition.target != nil,
      condition.status != nil, condition.level != nil,
    ]
    specificity = asked.reduce(0) { 2 * $0 + ($1 ? 1 : 0) }
  }
}
