import Instrument

/// The assessments of several relationships as one JSON object: `opening`, each `relationship`, `closing`.
///
/// In pieces, so that ten thousand of them need not be in memory at once. Keys stand in a fixed order; scores are
/// percent, means are on 0–3, both rounded half away from zero to two decimals.
public struct AssessmentJSON: Sendable {
  private let questionnaire: Questionnaire
  private let form: Form
  private let language: Language
  let blocks: [String]
  let questions: [String]

  /// - Parameter language: the language of the next steps; nothing else depends on it.
  public init(_ questionnaire: Questionnaire, form: Form, language: Language) {
    self.questionnaire = questionnaire
    self.form = form
    self.language = language
    blocks = questionnaire.blocks.map(\.id)
    questions = questionnaire.questions.map(\.id)
  }

  /// What stands before the first relationship.
  public var opening: [UInt8] {
    var text = JSONText()
    text.open("{")
    text.key("questionnaire")
    text.object { text in
      text.member("id", questionnaire.id)
      text.member("version", questionnaire.version)
      text.member("form", form.rawValue)
    }
    text.key("relationships")
    text.open("[")
    return text.bytes
  }

  /// What stands behind the last relationship, final newline included.
  public var closing: [UInt8] {
    var text = JSONText(depth: 2)
    text.close("]")
    text.close("}")
    return text.bytes + [UInt8(ascii: "\n")]
  }

  /// One relationship.
  ///
  /// - Parameters:
  ///   - isFirst: whether no other one comes before it.
  ///   - steps: the steps that are offered to a side; asked once for each side that is shown.
  public func relationship(
    _ name: String, role: Role, _ assessment: Assessment, isFirst: Bool, steps: (SideAssessment) -> [OfferedStep]
  ) -> [UInt8] {
    guard let leading = assessment.leading else { return [] }
    var text = JSONText(depth: 2)
    if !isFirst { text.follow() }
    text.separate()
    text.object { text in
      text.member("name", name)
      side(leading, level: assessment.level, range: assessment.range, assessment.status, role, steps, &text)
      guard let ours = assessment.ours, let theirs = assessment.theirs else { return }
      text.key("sides")
      text.object { text in
        for (key, one) in [("ours", ours), ("theirs", theirs)] {
          text.key(key)
          text.object { side(one, level: one.level, range: one.range, one.status, role, steps, &$0) }
        }
        text.member("gap", assessment.gap)
      }
    }
    return text.bytes
  }

  /// The members that a relationship and each of its sides have in common.
  private func side(
    _ side: SideAssessment, level: Int?, range: ClosedRange<Int>, _ status: Assessment.Status, _ role: Role,
    _ steps: (SideAssessment) -> [OfferedStep], _ text: inout JSONText
  ) {
    text.member("role", role.rawValue)
    text.member("level", level)
    text.key("range")
    text.list([range.lowerBound, range.upperBound]) { $0.integer($1) }
    text.member("status", status.rawValue)
    explain(side, &text)
    text.key("nextSteps")
    text.list(steps(side)) { text, offered in
      text.object { text in
        text.member("id", offered.step.id)
        text.member("text", offered.step.text[role][language])
        text.key("because")
        text.list(offered.because) { $0.string(questions[$1]) }
      }
    }
  }
}
