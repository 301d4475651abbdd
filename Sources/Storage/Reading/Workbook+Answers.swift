import GRDB
import Instrument

extension Workbook {
  /// What was answered about `relationship` in `session`, in the shape that the rule takes: one cell for each question
  /// of `questionnaire`, in its order. Raters come in the order of their first answer. Answers to questions that the
  /// questionnaire does not have are left out. Null when there is no such relationship or session.
  public func answers(
    of relationship: RecordID, session: RecordID, questionnaire: Questionnaire
  ) throws(WorkbookError) -> RelationshipAnswers? {
    let questions = questionnaire.questions
    let places = Dictionary(questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try readTogether { database in
      guard let number = try Thing.relationship.number(of: relationship, in: database),
        let session = try Thing.session.number(of: session, in: database)
      else { return nil }
      let about = "\(Self.relationshipColumns) WHERE \(Newest.state("relationship")) AND relationship.origin = ?"
      guard let state = try database.list(of: "relationship", about, [number], Self.relationship).first else {
        return nil
      }
      return RelationshipAnswers(
        name: state.name, role: state.role,
        raters: try Self.raters(database, session: session, relationship: number, places: places),
        agreed: try Self.agreed(database, session: session, relationship: number, places: places),
        examplesAsked: true)
    }
  }

  private static func raters(
    _ database: Database, session: Int64, relationship: Int64, places: [String: Int]
  ) throws -> [Rater] {
    var order: [Int64] = []
    var rounds: [Int64: [Int: [AnswerCell]]] = [:]
    let sql = """
      SELECT participant, round, question, value, example IS NOT NULL
      FROM answer WHERE session = ? AND relationship = ? AND \(Newest.standing("answer")) ORDER BY change
      """
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [session, relationship])
    while let row = try rows.next() {
      guard let value = AnswerValue(rawValue: try row.decode(atIndex: 3)) else { throw UnreadableRow(place: "answer") }
      guard let place = places[try row.decode(atIndex: 2)] else { continue }
      let participant: Int64 = try row.decode(atIndex: 0)
      let round: Int = try row.decode(atIndex: 1)
      if rounds[participant] == nil { order.append(participant) }
      let none = [AnswerCell](repeating: .absent, count: places.count)
      rounds[participant, default: [:]][round, default: none][place] =
        AnswerCell(value, hasExample: try row.decode(atIndex: 4))
    }
    return try order.map { participant in
      let (name, side) = try nameAndSide(of: participant, database)
      let answered = (rounds[participant] ?? [:]).sorted { $0.key < $1.key }
      return Rater(participant: name, side: side, rounds: answered.map { (number: $0.key, cells: $0.value) })
    }
  }

  private static func agreed(
    _ database: Database, session: Int64, relationship: Int64, places: [String: Int]
  ) throws -> [Side: [AnswerCell]] {
    var cells: [Side: [AnswerCell]] = [:]
    let sql = """
      SELECT side, question, value, example IS NOT NULL
      FROM agreedValue WHERE session = ? AND relationship = ? AND \(Newest.standing("agreedValue")) ORDER BY change
      """
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [session, relationship])
    while let row = try rows.next() {
      guard let side = Side(rawValue: try row.decode(atIndex: 0)),
        let value = AnswerValue(rawValue: try row.decode(atIndex: 2))
      else { throw UnreadableRow(place: "agreedValue") }
      guard let place = places[try row.decode(atIndex: 1)] else { continue }
      let none = [AnswerCell](repeating: .absent, count: places.count)
      cells[side, default: none][place] = AnswerCell(value, hasExample: try row.decode(atIndex: 3))
    }
    return cells
  }

  private static func nameAndSide(of participant: Int64, _ database: Database) throws -> (String?, Side) {
    // Somebody whose adding was undone after answering keeps the name of then.
    let sql = """
      SELECT name, side FROM participant WHERE origin = ? ORDER BY \(Newest.standing("participant")) DESC, change DESC
      LIMIT 1
      """
    let found = try database.list(of: "participant", sql, [participant]) { row in
      (try row.perhapsText(), try row.choice() as Side)
    }
    guard let first = found.first else { throw UnreadableRow(place: "participant") }
    return first
  }
}
