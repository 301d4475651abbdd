import Instrument

/// Answers written inline in tests: `"2"` is a value, `"2!"` one with an example, `"?"` and `"-"` are what they are,
/// and `""` is no answer.
extension AnswerCell {
  /// The cell that `text` stands for; a test that writes anything else is wrong.
  public static func sketch(_ text: String) -> AnswerCell {
    if text.isEmpty { return .absent }
    guard let value = AnswerValue(rawValue: String(text.prefix(1))), ["", "!"].contains(text.dropFirst()) else {
      preconditionFailure("\(text) is no answer")
    }
    return AnswerCell(value, hasExample: text.hasSuffix("!"))
  }
}

extension Questionnaire {
  /// One cell per question: `all` everywhere, except in these blocks, and except for these questions (by id).
  public func cells(_ all: String = "", _ exceptions: [String: String] = [:]) -> [AnswerCell] {
    var cells = Array(repeating: AnswerCell.sketch(all), count: questions.count)
    let blockIDs = Set(blocks.map(\.id))
    for (id, text) in exceptions where blockIDs.contains(id) {
      for index in indices(ofBlock: id) { cells[index] = .sketch(text) }
    }
    for (id, text) in exceptions where !blockIDs.contains(id) { cells[index(of: id)] = .sketch(text) }
    return cells
  }

  /// One cell per question, from the characters `0123?-` in questionnaire order; a dot is no answer, spaces are not
  /// read, and what is left out at the end is no answer either.
  public func cells(row: String) -> [AnswerCell] {
    let given = row.filter { $0 != " " }.map { AnswerCell.sketch($0 == "." ? "" : String($0)) }
    precondition(given.count <= questions.count, "more answers than questions: \(row)")
    return given + Array(repeating: .absent, count: questions.count - given.count)
  }
}

extension Rater {
  /// A rater with one round.
  public static func sketch(_ name: String? = nil, _ cells: [AnswerCell], side: Side = .ours) -> Rater {
    Rater(participant: name, side: side, rounds: [(number: 1, cells: cells)])
  }
}

extension RelationshipAnswers {
  /// One unnamed rater's answers.
  public static func sketch(
    _ cells: [AnswerCell], role: Role = .supplier, examplesAsked: Bool = false
  ) -> RelationshipAnswers {
    .sketch([.sketch(nil, cells)], role: role, examplesAsked: examplesAsked)
  }

  /// Several raters' answers.
  public static func sketch(
    _ raters: [Rater], agreed: [Side: [AnswerCell]] = [:], role: Role = .supplier, examplesAsked: Bool = false
  ) -> RelationshipAnswers {
    RelationshipAnswers(name: "Vendex", role: role, raters: raters, agreed: agreed, examplesAsked: examplesAsked)
  }
}
