import Instrument

/// What a session looks up of its questions at every line, worked out once.
struct QuestionIndex: Sendable, Equatable {
  /// Every question, in questionnaire order.
  let all: [Question]
  /// Their ids, in the same order.
  let ids: [String]
  /// The ids of the questions that the programme's `answer` steps ask.
  let askedInForms: Set<String>
  /// The ids of a form's questions, in questionnaire order.
  private let idsOfForm: [Form: [String]]
  /// By id, the question's place in `all` and that of its block in the questionnaire.
  private let places: [String: Place]

  private struct Place: Sendable, Equatable {
    var question: Int
    var block: Int
  }

  init(_ questionnaire: Questionnaire, _ programme: Programme) {
    let all = questionnaire.questions
    self.all = all
    ids = all.map(\.id)
    let idsOfForm = Dictionary(
      uniqueKeysWithValues: Form.allCases.map { form in (form, all.filter(form.includes).map(\.id)) })
    self.idsOfForm = idsOfForm
    let forms = programme.steps.filter { $0.kind == .answer }.map { $0.form ?? .full }
    askedInForms = Set(forms.flatMap { idsOfForm[$0] ?? [] })
    var places: [String: Place] = [:]
    for (block, content) in questionnaire.blocks.enumerated() {
      for question in content.questions { places[question.id] = Place(question: places.count, block: block) }
    }
    self.places = places
  }

  /// The ids of the questions of `form`, in questionnaire order.
  func ids(of form: Form) -> [String] { idsOfForm[form] ?? [] }

  /// The question with this id.
  subscript(id: String) -> Question? { places[id].map { all[$0.question] } }

  /// The block (0 is the first) that a question belongs to.
  func block(of id: String) -> Int? { places[id]?.block }
}
