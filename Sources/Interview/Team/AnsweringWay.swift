import Instrument

/// How a team answers the first round.
public enum AnsweringWay: String, Codable, Sendable, CaseIterable {
  /// Everybody at the same time, each on a sheet that is typed in afterwards.
  case paper
  /// One after the other, at the keyboard.
  case keyboard
  /// Together, with fingers: in everybody's sight, and so not blind.
  case hands
}

/// Choosing how a team answers, and what follows from it.
extension GuidedSession {
  /// The most people among whom the keyboard is passed: with more it takes too long.
  public static let keyboardLimit = 3

  /// The places at which the first round is answered.
  func answeringPlaces(at position: Position) -> [Place] {
    switch position.answering ?? .paper {
    case .paper: [.sheets]
    case .keyboard:
      present.map(\.participant.id).flatMap { person in
        [.handover(person)] + sheetQuestions.map { .blind(person, question: $0) }
      }
    case .hands: sheetQuestions.map { .hands($0) }
    }
  }

  /// Takes how the team answers; another way only as long as nobody answered.
  mutating func take(_ way: AnsweringWay) -> [Effect] {
    guard let relationship = session.relationship else { return again(.noSuchPlace) }
    let former = position.answering ?? .paper
    if way != former, team.contains(where: \.hasAnswered) { return again(.refused(.isAnswering)) }
    if way == .keyboard, way != former, present.count > GuidedSession.keyboardLimit {
      return again(.refused(.tooManyForKeyboard(count: present.count, limit: GuidedSession.keyboardLimit)))
    }
    var ahead = position
    ahead.answering = way
    let seals: [Change] =
      switch (former, way) {
      case (.hands, .hands): []
      // An answer that is given after its seal was opened was not blind: that is how it is told.
      case (_, .hands): [.seal(.opened(session.id, about: relationship))]
      case (.hands, _): sealedAnew(about: relationship)
      default: []
      }
    return storeAndGoOn(seals, from: ahead)
  }

  /// Whether an answer that is given now is seen by everybody.
  func isInSight(_ answer: Answer) -> Bool {
    guard answer.round == 1 else { return true }
    return team.first { $0.participant.id == answer.participant }.map { !$0.isSealed } ?? isRevealed
  }

  /// Whether there are answers that nobody has seen yet: those of somebody who joined later too.
  var hasSealedAnswers: Bool { team.contains { $0.hasAnswered && $0.isSealed } }

  /// Takes a show of hands: everybody's answer in the order of the letters; Enter leaves what was noted before.
  mutating func takeHands(_ text: String, question: String) -> [Effect] {
    guard let relationship = session.relationship else { return again(.noSuchPlace) }
    if text.isEmpty {
      return values(of: question, round: 1).isEmpty
        ? again(.refused(.notHands(text, count: present.count))) : storeAndGoOn([])
    }
    let values = text.filter { !$0.isWhitespace }.compactMap { AnswerValue(rawValue: String($0)) }
    guard values.count == present.count, values.count == text.count(where: { !$0.isWhitespace }) else {
      return again(.refused(.notHands(text, count: present.count)), prefill: text)
    }
    let answers = zip(present, values).map { member, value in
      Change.answer(
        Answer(
          session: session.id, relationship: relationship, participant: member.participant.id, question: question,
          value: value))
    }
    return storeAndGoOn(answers, typed: text)
  }
}
