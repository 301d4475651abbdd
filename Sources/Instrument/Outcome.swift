/// What the answers about a relationship amount to: by the full form where that gives a level, else by the short form
/// where there is one. Somebody who answered the short form and one block more gets the level of the short form; what
/// is known beside it is kept for the reason and the next steps.
public struct Outcome: Sendable, Equatable {
  public var form: Form
  public var assessment: Assessment
  /// Our own view, or the only one there is.
  public var side: SideAssessment? { assessment.leading }

  public init(of answers: RelationshipAnswers, with questionnaire: Questionnaire) {
    let full = Assessor(questionnaire, form: .full).assess(answers)
    let hasShortForm = questionnaire.questions.contains(where: \.inShortForm)
    if full.level == nil, hasShortForm {
      form = .short
      assessment = Assessor(questionnaire, form: .short).assess(answers)
      assessment.ours?.addValues(of: full.ours)
      assessment.theirs?.addValues(of: full.theirs)
    } else {
      form = .full
      assessment = full
    }
  }
}

extension SideAssessment {
  /// Takes over what `other` knows of questions that this form does not ask; the level stays what it is.
  fileprivate mutating func addValues(of other: SideAssessment?) {
    guard let other, other.values.count == values.count else { return }
    for index in values.indices where values[index] == nil && other.values[index]?.points != nil {
      values[index] = other.values[index]
    }
  }
}
