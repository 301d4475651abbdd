import Instrument

/// What a team's answers amount to, once they are shown.
extension GuidedSession {
  /// The raters with what they answered, in the order in which they joined.
  var teamRaters: [Rater] {
    team.compactMap { member in
      let own = teamAnswers.filter {
        $0.participant == member.participant.id && $0.relationship == session.relationship
      }
      guard !own.isEmpty else { return nil }
      let rounds = Set(own.map(\.round)).sorted().map { round in
        (number: round, cells: cells { question in own.last { $0.round == round && $0.question == question } })
      }
      return Rater(participant: member.name, side: member.participant.side, rounds: rounds)
    }
  }

  /// What was agreed, as the rule takes it; empty when nothing was.
  var agreedCells: [Side: [AnswerCell]] {
    let ours = agreedValues.filter { $0.relationship == session.relationship && $0.side == .ours }
    guard !ours.isEmpty else { return [:] }
    return [
      .ours: index.all.map { question in
        guard let agreed = ours.last(where: { $0.question == question.id }), let value = agreed.value else {
          return .absent
        }
        return AnswerCell(value, hasExample: agreed.example != nil)
      }
    ]
  }

  private func cells(_ answer: (String) -> Answer?) -> [AnswerCell] {
    index.all.map { question in
      answer(question.id).map { AnswerCell($0.value, hasExample: $0.example != nil) } ?? .absent
    }
  }

  /// What everybody answered to a question in one round (1 or higher), in the order in which they joined: nobody's name
  /// stands with it.
  public func values(of question: String, round: Int) -> [AnswerValue] {
    team.compactMap { member in
      teamAnswers.last {
        $0.participant == member.participant.id && $0.question == question && $0.round == round
          && $0.relationship == session.relationship
      }?.value
    }
  }

  /// What counts as the answer to a question: one's own, or of a team what was agreed or else the middle; null when
  /// nobody answered.
  public func currentValue(of question: String) -> AnswerValue? {
    guard isTeam else { return answer(to: question)?.value }
    guard let place = index.ids.firstIndex(of: question), let value = outcome.side?.values[place] else { return nil }
    return value.points.flatMap { AnswerValue(rawValue: String($0)) } ?? .unknown
  }

  /// What came of talking about a question, a value or that the team stays of two minds; null when nothing did.
  public func agreedValue(of question: String) -> AgreedValue? {
    agreedValues.last { $0.question == question && $0.relationship == session.relationship }
  }

  /// What was parked at a question in this session; null when nothing was, or when it was taken off again.
  public func parkedItem(at question: String) -> ParkedItem? {
    parked.last { $0.question == question && $0.relationship == session.relationship && !$0.isRemoved }
  }

  /// The questions on which people lie two or more apart, by id, the widest first, by what everybody answered in the
  /// first round.
  public var questionsApart: [String] {
    var first = relationshipAnswers
    first.agreed = [:]
    for rater in first.raters.indices { first.raters[rater].rounds.removeAll { $0.number > 1 } }
    let spread = Outcome(of: first, with: questionnaire).side?.spread ?? []
    return spread.map { index.all[$0.question].id }
  }
}
