/// The columns of a file of answers; others are ignored.
public enum AnswersColumn: String, Sendable, CaseIterable {
  case relationship, question, value
  case participant, side, role, round, example, when

  /// Whether a file cannot do without.
  public var isRequired: Bool {
    switch self {
    case .relationship, .question, .value: true
    case .participant, .side, .role, .round, .example, .when: false
    }
  }
}

/// Where the columns stand in one file.
struct AnswersHeader {
  /// The number of fields of every record.
  let width: Int
  let relationship: Int
  let question: Int
  let value: Int
  let participant: Int?
  let side: Int?
  let role: Int?
  let round: Int?
  let example: Int?

  /// Reads the names of the columns; they count exactly as they are written.
  init(names: [String], line: Int) throws(AnswersFileError) {
    var places: [AnswersColumn: Int] = [:]
    for (place, name) in names.enumerated() {
      guard let column = AnswersColumn(rawValue: name) else { continue }
      guard places[column] == nil else { throw .refused(line: line, .doubleColumn(name)) }
      places[column] = place
    }
    func required(_ column: AnswersColumn) throws(AnswersFileError) -> Int {
      guard let place = places[column] else { throw .refused(line: line, .missingColumn(column.rawValue)) }
      return place
    }
    width = names.count
    relationship = try required(.relationship)
    question = try required(.question)
    value = try required(.value)
    participant = places[.participant]
    side = places[.side]
    role = places[.role]
    round = places[.round]
    example = places[.example]
  }
}
