import Instrument
import TestSupport

extension NextStep {
  /// A step whose text is its id.
  static func sketch(_ id: String, tender isHeld: Bool = false, _ condition: Condition) -> NextStep {
    NextStep(id: id, text: .sketch(id), condition: condition, isHeldDuringTender: isHeld)
  }
}

/// The steps offered on the questionnaire on giving and taking, by id.
struct Offers {
  let steps: [NextStep]
  var role = Role.supplier

  init(_ steps: [NextStep], role: Role = .supplier) {
    self.steps = steps
    self.role = role
  }

  func offered(_ cells: [AnswerCell], form: Form = .full, target: Int? = nil, extraFlags: [String] = []) throws
    -> [OfferedStep]
  {
    let side = try Shipped.assess(cells, role: role, form: form)
    return StepSelector(steps, Shipped.questionnaire)
      .offer(for: side, role: role, target: target, extraFlags: extraFlags)
  }

  func ids(_ cells: [AnswerCell], target: Int? = nil, extraFlags: [String] = []) throws -> [String] {
    try offered(cells, target: target, extraFlags: extraFlags).map(\.step.id)
  }

  /// What a single step rests on, by the questions' ids; null when it is not offered.
  func because(_ cells: [AnswerCell], form: Form = .full, target: Int? = nil, extraFlags: [String] = []) throws
    -> [String]?
  {
    let questions = Shipped.questionnaire.questions
    return try offered(cells, form: form, target: target, extraFlags: extraFlags).first?.because
      .map { questions[$0].id }
  }
}
