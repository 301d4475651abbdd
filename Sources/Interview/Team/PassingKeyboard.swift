import Instrument

/// Passing the keyboard: each in turn answers the questions of the sheet, one by one, while the others look away. What one
/// typed, the next never meets: going back, and going on after an interruption, stop at the hand-over.
extension GuidedSession {
  /// Those who answered everything.
  public var done: [TeamMember] { present.filter(isDone) }

  /// Those who answered something, and not everything.
  public var halfway: [TeamMember] { present.filter { $0.hasAnswered && !isDone($0) } }

  /// Those who did not answer anything.
  public var waiting: [TeamMember] { present.filter { !$0.hasAnswered } }

  /// Somebody of the team, by id; null when there is no such person.
  public func member(_ person: RecordID) -> TeamMember? { team.first { $0.participant.id == person } }

  /// Whether the one who has the keyboard answered this question, by id, before.
  public func isAnswered(_ question: String, by person: RecordID) -> Bool {
    guard let number = sheetQuestions.firstIndex(of: question), let member = member(person) else { return false }
    return number < member.answered
  }

  private func isDone(_ member: TeamMember) -> Bool { member.answered >= sheetQuestions.count }

  /// Whether a later place is passed over by who goes on from `place`: the turn of somebody who is done, and within a turn
  /// what was answered before it was interrupted.
  func isPassedOver(_ later: Place, from place: Place) -> Bool {
    switch later {
    case .handover(let person): member(person).map(isDone) ?? true
    case .blind(let person, let question):
      switch place {
      case .handover(person): isAnswered(question, by: person)
      case .blind(person, _): false
      default: true
      }
    default: false
    }
  }

  /// Whether one may go back from `place` to an earlier one: never into anybody else's turn.
  func canGoBack(from place: Place, to earlier: Place) -> Bool {
    guard let turn = earlier.turn else { return true }
    if case .blind = place { return place.turn == turn }
    return false
  }

  /// A turn that was interrupted goes on behind a hand-over; one that is nowhere any more, with the way of answering.
  mutating func settleTurn() {
    guard let person = position.place.turn else { return }
    position.place = .handover(person)
    if !places.contains(position.place), places.contains(.answering) { position.place = .answering }
  }

  /// Takes an answer of who has the keyboard; Enter keeps the one of before, which is not shown.
  mutating func takeBlind(_ text: String, of person: RecordID, question: String) -> [Effect] {
    guard let relationship = session.relationship else { return again(.noSuchPlace) }
    if text.isEmpty, isAnswered(question, by: person) { return passOn([], from: position.place) }
    guard let value = AnswerValue(rawValue: text) else { return again(.refused(.notAHiddenValue)) }
    let answer = Answer(
      session: session.id, relationship: relationship, participant: person, question: question, value: value)
    return passOn([.answer(answer)], from: position.place)
  }

  /// Somebody is not there any more, or does not answer: the keyboard goes on.
  mutating func passOver(_ person: RecordID) -> [Effect] {
    passOn([], from: sheetQuestions.last.map { .blind(person, question: $0) } ?? position.place)
  }

  /// Goes on with the next question, the next person, or when there is none, with everybody.
  private mutating func passOn(_ changes: [Change], from place: Place) -> [Effect] {
    var ahead = self
    for change in changes { ahead.apply(change) }
    var start = position
    start.place = place
    let target = ahead.next(after: place, at: start)
    guard !target.place.isPrivate else { return store(changes, at: target) }
    if !ahead.team.contains(where: \.hasAnswered) { return again(.refused(.noSheetYet)) }
    let missing = ahead.halfway + ahead.waiting
    let back = Message.keyboardBack(done: ahead.done.map(\.name), missing: missing.map(\.name))
    return store(changes, at: target, messages: [back])
  }
}
