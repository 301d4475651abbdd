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
    let known: [Relationship]
    let summaries: [SessionSummary]
    if let relationship {
      known = try self.relationship(relationship).map { [$0] } ?? []
      summaries = try sessions(about: relationship)
    } else {
      (known, summaries) = (try relationships(), try sessions())
    }
    guard !known.isEmpty else { return [] }
    var questionnaires: [String: Questionnaire] = [:]
    for digest in Set(summaries.map(\.session.questionnaire)) {
      questionnaires[digest] = try questionnaire(digest: digest)
    }
    let places = questionnaires.mapValues(AnswerGroup.places)
    return try readTogether { database in
      let sessionNumbers = try OriginNumbers(of: .session, in: database)
      let numbered = Dictionary(
        summaries.compactMap { summary in sessionNumbers[summary.session.id].map { ($0, summary) } },
        uniquingKeysWith: { first, _ in first })
      let relationshipNumbers = try OriginNumbers(of: .relationship, in: database)
      let groups = try AnswerGroup.all(
        about: relationship.flatMap { relationshipNumbers[$0] },
        places: numbered.compactMapValues { places[$0.session.questionnaire] }, in: database)
      let byRelationship = Dictionary(grouping: groups, by: \.relationship)
      return known.map { relationship in
        let answered = relationshipNumbers[relationship.id].flatMap { byRelationship[$0] } ?? []
        return Self.history(of: relationship, answered, numbered, questionnaires)
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
