import Instrument
import TestSupport

/// Shorthands for tests on the questionnaire on giving and taking.
enum Shipped {
  static let questionnaire = Questionnaire.givingAndTaking
  static let full = Assessor(questionnaire, form: .full)
  static let short = Assessor(questionnaire, form: .short)

  static let supplierActs = [
    "attention-all-well", "care-interests-known", "care-help-unbilled", "fruitful-early-involvement",
    "growth-customer-aim",
  ]
  static let customerActs = [
    "attention-customer-initiative", "care-supplier-considered", "fruitful-reference", "growth-supplier-aim",
  ]
  static let extensions = questionnaire.questions.filter { $0.status == .extension }.map(\.id)

  /// Every question `all`, and these questions or blocks otherwise.
  static func cells(_ all: String = "", _ exceptions: [String: String] = [:]) -> [AnswerCell] {
    questionnaire.cells(all, exceptions)
  }

  /// Every question `all`, and these questions otherwise.
  static func cells(_ all: String, _ questions: [String], _ value: String) -> [AnswerCell] {
    questionnaire.cells(all, Dictionary(uniqueKeysWithValues: questions.map { ($0, value) }))
  }

  /// One rater's assessment, where only our side was asked.
  static func assess(
    _ cells: [AnswerCell], role: Role = .supplier, form: Form = .full, examplesAsked: Bool = false,
    strict: Bool = false
  ) throws -> SideAssessment {
    let answers = RelationshipAnswers.sketch(cells, role: role, examplesAsked: examplesAsked)
    return try (form == .full ? full : short).assess(answers, strict: strict).onlySide
  }

  /// Several raters' assessment, where only our side was asked.
  static func assess(_ raters: [Rater], agreed: [AnswerCell] = [], examplesAsked: Bool = false) throws
    -> SideAssessment
  {
    let answers = RelationshipAnswers.sketch(
      raters, agreed: agreed.isEmpty ? [:] : [.ours: agreed], examplesAsked: examplesAsked)
    return try full.assess(answers).onlySide
  }

  static func index(_ question: String) -> Int { questionnaire.index(of: question) }

  static func block(_ id: String) -> Int { questionnaire.index(ofBlock: id) }
}

/// A test asked for something that the assessment does not have.
struct Missing: Error {}

extension Assessment {
  /// The one side that was assessed.
  var onlySide: SideAssessment {
    get throws {
      guard (ours == nil) != (theirs == nil), let only = ours ?? theirs else { throw Missing() }
      return only
    }
  }
}

extension SideAssessment {
  /// The three checks' values: evidence, reciprocity, foundation.
  var checks: [Int?] { [evidence.value, reciprocity.value, foundation.value] }
}
