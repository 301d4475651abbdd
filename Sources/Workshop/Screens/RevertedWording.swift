import Instrument
import Interview
import Phrasebook
import Storage

/// The sentence on what undo or redo changed.
@MainActor
struct RevertedWording {
  private let shell: Shell
  private var phrases: Phrases { shell.phrases }

  init(_ shell: Shell) { self.shell = shell }

  /// Of what changed together, the sentence is about what matters most to people.
  func sentence(_ reverted: [Reverted], isRedo: Bool) throws -> String {
    guard let main = reverted.min(by: { rank($0.change) < rank($1.change) }) else { return "" }
    if let several = listed(reverted, isRedo: isRedo) {
      return phrases(isRedo ? "redone" : "undone", ["sentence": several])
    }
    let (from, to) = isRedo ? (main.before, main.change) : (main.change, main.before)
    let said = try teamSentence(reverted, isThere: to != nil) ?? sentence(from: from, to: to)
    return phrases(isRedo ? "redone" : "undone", ["sentence": said])
  }

  /// The sentence where several entries of a list were kept at once, be it as the first thing in a session; null where
  /// anything else was said.
  private func listed(_ reverted: [Reverted], isRedo: Bool) -> String? {
    let reverted = reverted.filter { rank($0.change) < RevertedWording.rankOfSession }
    let entries = reverted.compactMap { entry in
      if case .exchange(let entry) = entry.change { entry } else { nil }
    }
    guard entries.count > 1, entries.count == reverted.count, reverted.allSatisfy({ $0.before == nil }) else {
      return nil
    }
    let texts = entries.map(ExchangeKindWords([phrases]).text).joined(separator: "; ")
    return phrases(isRedo ? "now-entry" : "now-entry-gone", ["text": texts])
  }

  private static let rankOfSession = 4

  private func rank(_ change: Change) -> Int {
    switch change {
    case .answer, .agreedValue: 0
    case .exchange, .action, .parking: 1
    case .statement: 2
    case .relationship: 3
    case .session: RevertedWording.rankOfSession
    case .setting: 5
    case .participant, .seal, .shownStep: 6
    }
  }

  /// What is so now: `from` counts no more, `to` counts again. One of them is there.
  private func sentence(from: Change?, to: Change?) throws -> String {
    switch to ?? from {
    case .answer(let answer): return try answerSentence(answer, from: from, isThere: to != nil)
    case .exchange(let entry):
      let isListed = to != nil && !entry.isRemoved
      return phrases(isListed ? "now-entry" : "now-entry-gone", ["text": ExchangeKindWords([phrases]).text(of: entry)])
    case .action(let action):
      if case .action(let other) = from, to != nil, other.state == action.state {
        return phrases("now-action-details", ["text": action.text])
      }
      return phrases(to == nil ? "now-action-gone" : "now-action-\(action.state.rawValue)", ["text": action.text])
    case .parking(let item):
      return phrases(to != nil && !item.isRemoved ? "now-parked" : "now-parked-gone", ["text": item.text])
    case .statement(let statement) where statement.topic == .ownFactor: return factorSentence(from: from, to: to)
    case .statement(let statement): return try statementSentence(statement, isThere: to != nil)
    case .relationship(let relationship):
      return try relationshipSentence(relationship, from: from, isThere: to != nil)
    case .session(let session): return try sessionSentence(session, isThere: to != nil)
    case .setting(_, let value): return settingSentence(value, isThere: to != nil)
    case .agreedValue(let agreed): return try agreedSentence(agreed, isThere: to != nil)
    case .participant(let participant): return participantSentence(participant, from: from, isThere: to != nil)
    case .seal, .shownStep, nil: return phrases("now-something")
    }
  }

  /// Which success factor of the team stands there again, or no more.
  private func factorSentence(from: Change?, to: Change?) -> String {
    if case .statement(let factor) = to, let text = factor.text { return phrases("now-factor", ["text": text]) }
    guard case .statement(let factor) = from else { return phrases("now-something") }
    return factor.text.map { phrases("now-factor-gone", ["text": $0]) } ?? phrases("now-something")
  }

  private func participantSentence(_ participant: Participant, from: Change?, isThere: Bool) -> String {
    let name = participant.name ?? ""
    guard isThere, !participant.isRemoved else { return phrases("now-participant-gone", ["name": name]) }
    if case .participant(let other) = from, let old = other.name, old != name {
      return phrases("now-participant-name", ["name": name, "other": old])
    }
    return phrases("now-participant", ["name": name])
  }

  private func agreedSentence(_ agreed: AgreedValue, isThere: Bool) throws -> String {
    let words = [
      "name": try name(of: agreed.relationship), "value": agreed.value?.rawValue ?? "",
      "question": try label(of: agreed.question, about: agreed.relationship, in: agreed.session),
    ]
    if agreed.isOfTwoMinds { return phrases(isThere ? "now-two-minds" : "now-two-minds-gone", words) }
    return phrases(isThere ? "now-agreed" : "now-agreed-gone", words)
  }

  /// The sentence on answers of a team: a sheet, one of somebody who has the keyboard, or a row of everybody's. What was
  /// answered may be sealed, and is nobody's to read here. Null where it is about anything else.
  private func teamSentence(_ reverted: [Reverted], isThere: Bool) throws -> String? {
    let answers = reverted.compactMap { entry in
      if case .answer(let answer) = entry.change { answer } else { nil }
    }
    guard let answer = answers.first,
      let rater = try shell.workbook.attendance(in: answer.session).first(where: {
        $0.participant.id == answer.participant
      })
    else { return nil }
    let arguments = [
      "name": rater.participant.name ?? "", "relationship": try name(of: answer.relationship),
      "question": try label(of: answer.question, about: answer.relationship, in: answer.session),
    ]
    let isRow = Set(answers.map(\.participant)).count > 1
    if isRow { return phrases(isThere ? "now-row" : "now-row-gone", arguments) }
    if answers.count == 1 { return phrases(isThere ? "now-one-answer" : "now-one-answer-gone", arguments) }
    return phrases(isThere ? "now-sheet" : "now-sheet-gone", arguments)
  }

  private func answerSentence(_ answer: Answer, from: Change?, isThere: Bool) throws -> String {
    let relationship = try name(of: answer.relationship)
    let label = try label(of: answer.question, about: answer.relationship, in: answer.session)
    let arguments = ["name": relationship, "question": label, "value": answer.value.rawValue]
    guard isThere else { return phrases("now-answer-gone", arguments) }
    if case .answer(let other) = from, other.value == answer.value {
      return phrases(answer.example == nil ? "now-example-gone" : "now-example", arguments)
    }
    return phrases("now-answer", arguments)
  }

  private func label(of id: String, about relationship: RecordID, in session: RecordID) throws -> String {
    let session = try shell.workbook.session(session)?.session
    let questionnaire = try session.flatMap { try shell.workbook.questionnaire(digest: $0.questionnaire) }
    let role = try shell.workbook.relationship(relationship)?.role ?? .supplier
    let question = questionnaire?.questions.first { $0.id == id }
    return question?.label[role][phrases.language] ?? id
  }

  private func statementSentence(_ statement: Statement, isThere: Bool) throws -> String {
    if statement.topic == .trend { return try trendSentence(statement, isThere: isThere) }
    // A place is written with what it is about behind a colon.
    let place = Place(asking: statement).name.prefix { $0 != ":" }
    let about = phrases("topic-of-\(place)")
    let name = try statement.relationship.map { try self.name(of: $0) }
    guard let name else { return phrases(isThere ? "now-statement-own" : "now-statement-own-gone", ["topic": about]) }
    return phrases(isThere ? "now-statement" : "now-statement-gone", ["topic": about, "name": name])
  }

  /// Of which factor it was said, and what.
  private func trendSentence(_ statement: Statement, isThere: Bool) throws -> String {
    // With the first thing that was said its session goes too.
    let questionnaire = try statement.relationship.map { try shell.questionnaire(about: $0) }
    let factor = questionnaire?.blocks.first { $0.id == statement.subject }?.short[phrases.language]
    let name = try statement.relationship.map { try self.name(of: $0) }
    return phrases(
      isThere ? "now-trend" : "now-trend-gone",
      [
        "name": name ?? "", "factor": factor ?? statement.subject ?? "",
        "trend": statement.number.map(shell.trendWord) ?? phrases("value-unknown"),
      ])
  }

  private func relationshipSentence(_ relationship: Relationship, from: Change?, isThere: Bool) throws -> String {
    guard isThere else { return phrases("now-relationship-gone", ["name": relationship.name]) }
    guard case .relationship(let other) = from else { return phrases("now-relationship", ["name": relationship.name]) }
    if other.name != relationship.name {
      return phrases("now-relationship-name", ["name": relationship.name, "other": other.name])
    }
    if other.isArchived != relationship.isArchived {
      let key = relationship.isArchived ? "now-relationship-archived" : "now-relationship-unarchived"
      return phrases(key, ["name": relationship.name])
    }
    let details = try RelationshipCard(relationship, in: shell).differences(from: other)
    return phrases("now-relationship-details", ["name": relationship.name, "details": details])
  }

  private func sessionSentence(_ session: Session, isThere: Bool) throws -> String {
    guard isThere else { return phrases("now-session-gone") }
    if session.state == .closed { return phrases("now-session-closed") }
    guard let relationship = session.relationship else { return phrases("now-session-open") }
    return phrases("now-session-about", ["name": try name(of: relationship)])
  }

  private func settingSentence(_ value: String, isThere: Bool) -> String {
    let key = "language-\(value)"
    return phrases("now-language", ["language": isThere && phrases.has(key) ? phrases(key) : phrases.language.rawValue])
  }

  private func name(of relationship: RecordID) throws -> String {
    try shell.workbook.relationship(relationship)?.name
      ?? phrases("session-without-relationship")
  }
}
