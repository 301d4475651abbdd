import Instrument

/// A session with what was answered in it about one relationship.
public struct AnsweredSession: Sendable {
  public var session: Session
  /// When it started (UTC).
  public var started: Moment
  /// The questionnaire that it was frozen with.
  public var questionnaire: Questionnaire
  /// One cell for each question of that questionnaire, in its order.
  public var answers: RelationshipAnswers
}

/// A relationship with every session in which something was answered about it.
public struct RelationshipHistory: Sendable {
  public var relationship: Relationship
  /// The one that started last first.
  public var sessions: [AnsweredSession]
  /// The session in which something was answered last; null when nothing was answered.
  public var latest: AnsweredSession?
}

extension Workbook {
  /// What was answered about one relationship, or, without one, about each that there is, archived ones too; in the
  /// order in which they were added. The work grows with the number of answers and no faster.
  ///
  /// Sessions whose questionnaire can't be read are left out.
  public func histories(of relationship: RecordID? = nil) throws(WorkbookError) -> [RelationshipHistory] {
    let known = try relationships().filter { relationship == nil || $0.id == relationship }
    let summaries = try sessions()
    var questionnaires: [String: Questionnaire] = [:]
    for digest in Set(summaries.map(\.session.questionnaire)) {
      questionnaires[digest] = try questionnaire(digest: digest)
    }
    let places = questionnaires.mapValues(AnswerGroup.places)
    return try readTogether { database in
      let numbers = try OriginNumbers(of: .session, in: database)
      let placesBySession = Dictionary(
        summaries.compactMap { summary in
          numbers[summary.session.id].flatMap { number in places[summary.session.questionnaire].map { (number, $0) } }
        }, uniquingKeysWith: { first, _ in first })
      let about = try relationship.flatMap { try Thing.relationship.number(of: $0, in: database) }
      let groups = Dictionary(
        grouping: try AnswerGroup.all(about: about, places: placesBySession, in: database), by: \.relationship)
      let relationshipNumbers = try OriginNumbers(of: .relationship, in: database)
      let summaryOfNumber = Dictionary(
        summaries.compactMap { summary in numbers[summary.session.id].map { ($0, summary) } },
        uniquingKeysWith: { first, _ in first })
      return known.map { relationship in
        let answered = relationshipNumbers[relationship.id].flatMap { groups[$0] } ?? []
        return Self.history(of: relationship, answered, summaryOfNumber, questionnaires)
      }
    }
  }

  private static func history(
    of relationship: Relationship, _ groups: [AnswerGroup], _ summaries: [Int64: SessionSummary],
    _ questionnaires: [String: Questionnaire]
  ) -> RelationshipHistory {
    let answered = groups.sorted { $0.session > $1.session }.compactMap { group -> (Int64, AnsweredSession)? in
      guard let summary = summaries[group.session],
        let questionnaire = questionnaires[summary.session.questionnaire]
      else { return nil }
      return (
        group.newest,
        AnsweredSession(
          session: summary.session, started: summary.started, questionnaire: questionnaire,
          answers: group.answers(about: relationship))
      )
    }
    return RelationshipHistory(
      relationship: relationship, sessions: answered.map(\.1), latest: answered.max { $0.0 < $1.0 }?.1)
  }
}
