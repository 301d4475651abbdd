import GRDB
import Instrument

extension Workbook {
  /// What was answered about `relationship` in `session`, in the shape that the rule takes: one cell for each question
  /// of `questionnaire`, in its order. Raters come in the order of their first answer. Answers to questions that the
  /// questionnaire does not have are left out. Null when there is no such relationship or session.
  public func answers(
    of relationship: RecordID, session: RecordID, questionnaire: Questionnaire
  ) throws(WorkbookError) -> RelationshipAnswers? {
    let places = AnswerGroup.places(of: questionnaire)
    return try readTogether { database in
      guard let number = try Thing.relationship.number(of: relationship, in: database),
        let session = try Thing.session.number(of: session, in: database)
      else { return nil }
      let about = "\(StateRow.relationship) WHERE \(Newest.state("relationship")) AND relationship.origin = ?"
      guard let state = try database.list(of: "relationship", about, [number], StateRow.relationship).first else {
        return nil
      }
      let group = try AnswerGroup.one(session: session, relationship: number, places: places, in: database)
      return group?.answers(about: state)
        ?? RelationshipAnswers(name: state.name, role: state.role, raters: [], examplesAsked: true)
    }
  }

  /// Everything that was said about `relationship` in any session: the newest statement by participant, topic and
  /// subject, in the order in which they were made. Empty when there is no such relationship.
  public func statements(about relationship: RecordID) throws(WorkbookError) -> [Instrument.Statement] {
    try statements(where: "relationship = (SELECT change FROM relationship WHERE id = ?)", [relationship.rawValue])
  }

  /// The examples that were given about `relationship` and still count, each with when it was told (UTC).
  public func examples(about relationship: RecordID) throws(WorkbookError) -> [(text: String, told: Moment)] {
    try read { database in
      let sql = """
        SELECT example, at FROM answer JOIN change ON change.sequence = answer.change
        WHERE relationship = (SELECT change FROM relationship WHERE id = ?) AND example IS NOT NULL
          AND \(Newest.standing("answer")) AND \(Sealed.isVisible)
        ORDER BY answer.change
        """
      return try database.list(of: "answer", sql, [relationship.rawValue]) { (try $0.text(), try $0.moment()) }
    }
  }

  /// The give-and-get entries about `relationship` from every session, without what was taken off; in the order in which
  /// they were added.
  public func exchange(about relationship: RecordID) throws(WorkbookError) -> [ExchangeEntry] {
    try read { database in
      let sql = """
        \(StateRow.exchangeEntry)
        WHERE relationship = (SELECT change FROM relationship WHERE id = ?) AND isRemoved = 0
          AND \(Newest.state("exchangeEntry"))
        ORDER BY origin
        """
      return try database.list(of: "exchangeEntry", sql, [relationship.rawValue], StateRow.exchangeEntry)
    }
  }

  /// What was said about no relationship: one's own success factors, and which relationships one would like to deepen.
  public func statementsAboutThePerson() throws(WorkbookError) -> [Instrument.Statement] {
    try statements(where: "relationship IS NULL", [])
  }

  private func statements(
    where condition: String, _ arguments: StatementArguments
  ) throws(WorkbookError) -> [Instrument.Statement] {
    try read { database in
      let sql = "\(StateRow.statement) WHERE \(condition) AND \(Newest.standing("statement")) ORDER BY change"
      return Self.newest(try database.list(of: "statement", sql, arguments, StateRow.statement)) {
        [$0.participant.rawValue, $0.topic.rawValue, $0.subject]
      }
    }
  }

  /// Every standing statement about any relationship on one topic: the newest by relationship, participant and
  /// subject. For lists of all relationships.
  public func statements(on topic: Instrument.Statement.Topic) throws(WorkbookError) -> [Instrument.Statement] {
    try read { database in
      let sql = "\(StateRow.statement) WHERE topic = ? AND \(Newest.standing("statement")) ORDER BY change"
      return Self.newest(try database.list(of: "statement", sql, [topic.rawValue], StateRow.statement)) {
        [$0.relationship?.rawValue, $0.participant.rawValue, $0.subject]
      }
    }
  }
}
