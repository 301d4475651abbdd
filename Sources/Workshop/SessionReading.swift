import Instrument
import Storage

/// What a session's answers about a relationship amount to, with the questionnaire that it started with.
struct SessionReading {
  let session: Session
  /// When it started (UTC).
  let started: Moment
  let questionnaire: Questionnaire
  let outcome: Outcome

  /// Null when nobody answered.
  init?(_ answered: AnsweredSession) {
    guard !answered.answers.raters.isEmpty else { return nil }
    session = answered.session
    started = answered.started
    questionnaire = answered.questionnaire
    var answers = answered.answers
    // A reflection asks for a few examples only: what has none is not therefore unproven.
    answers.examplesAsked = false
    outcome = Outcome(of: answers, with: answered.questionnaire)
  }

  /// The level's name and number, or that it is open, in words.
  @MainActor
  func level(in shell: Shell) -> String {
    guard let level = outcome.assessment.level, questionnaire.levels.indices.contains(level - 1) else {
      return shell.phrases("level-open")
    }
    let isSure = outcome.assessment.status == .settled
    return shell.phrases(
      isSure ? "level-name-and-number" : "level-name-and-number-provisional",
      [
        "name": questionnaire.levels[level - 1].name[shell.phrases.language], "number": String(level),
        "count": String(questionnaire.levels.count),
      ])
  }
}

extension RelationshipHistory {
  /// What counts now. One that has only just begun does not hide the outcome before it: of the sessions, the one in
  /// which something was said last before the others, it is the first that is finished or gives a level; where there is
  /// none, the first with answers. Null when nothing was answered.
  var current: SessionReading? {
    let ordered = (latest.map { [$0] } ?? []) + sessions.filter { $0.session.id != latest?.session.id }
    var first: SessionReading?
    for answered in ordered {
      guard let reading = SessionReading(answered) else { continue }
      if reading.session.state == .closed || reading.outcome.assessment.level != nil { return reading }
      first = first ?? reading
    }
    return first
  }

  /// What the newest session before `session` says that has answers; null when there is none.
  func reading(before session: RecordID) -> SessionReading? {
    guard let index = sessions.firstIndex(where: { $0.session.id == session }) else {
      // One without answers has yet to say anything: the newest with answers came before it.
      return sessions.lazy.compactMap(SessionReading.init).first
    }
    return sessions[(index + 1)...].lazy.compactMap(SessionReading.init).first
  }
}

extension SessionReading {
  /// The level of `earlier`, where it knew the same levels; null otherwise.
  func level(of earlier: SessionReading?) -> Int? {
    guard let earlier, earlier.questionnaire.levels.map(\.id) == questionnaire.levels.map(\.id) else { return nil }
    return earlier.outcome.assessment.level
  }
}
