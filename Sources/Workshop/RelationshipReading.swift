import Instrument
import Interview
import Phrasebook
import Reports
import Storage

/// What a relationship's newest session says: the level, why, and the steps that fit.
@MainActor
struct RelationshipReading {
  let shell: Shell
  let relationship: Relationship
  let questionnaire: Questionnaire
  let outcome: Outcome
  let gutFeeling: Int?
  /// Whether the newest session is not finished yet.
  let isUnfinished: Bool
  /// The level by the session before; null when there is none.
  let previousLevel: Int?
  /// The steps that the session before showed, by id.
  private let shownBefore: Set<String>

  /// Of a session that is being answered.
  init(of machine: GuidedSession, in shell: Shell) throws {
    self.shell = shell
    let unknown = Relationship(id: RecordID(rawValue: ""), name: "", role: .supplier)
    relationship = machine.relationship ?? unknown
    questionnaire = machine.questionnaire
    outcome = machine.outcome
    gutFeeling = machine.statement(.gutFeeling)?.number
    isUnfinished = false
    let earlier = try EarlierSession(before: machine.session.id, of: relationship.id, in: shell)
    previousLevel = earlier.level
    shownBefore = earlier.shownSteps
  }

  /// Of a relationship, by its newest session; one that has only just begun does not hide the one before. Null when
  /// nothing was answered yet.
  init?(of relationship: Relationship, in shell: Shell) throws {
    let sessions = try shell.workbook.sessions().map(\.session).filter { $0.relationship == relationship.id }
    guard let newest = sessions.first else { return nil }
    var chosen: (session: Session, read: (questionnaire: Questionnaire, outcome: Outcome))?
    for session in sessions {
      guard let read = try shell.workbook.reading(of: relationship.id, in: session) else { continue }
      if chosen == nil { chosen = (session, read) }
      guard session.state == .closed || read.outcome.assessment.level != nil else { continue }
      chosen = (session, read)
      break
    }
    guard let (session, read) = chosen else { return nil }
    self.shell = shell
    self.relationship = relationship
    (questionnaire, outcome) = read
    gutFeeling = try shell.workbook.record(of: session.id)?.statements.last { statement in
      statement.topic == .gutFeeling && statement.relationship == relationship.id
    }?.number
    isUnfinished = newest.state == .open
    let earlier = try EarlierSession(before: session.id, of: relationship.id, in: shell)
    previousLevel = earlier.level
    shownBefore = earlier.shownSteps
  }

  /// At most three next steps, each with the answers that called it up.
  func offeredSteps() throws -> [OfferedStep] {
    guard let side = outcome.side else { return [] }
    let steps = try shell.content.nextSteps(for: questionnaire)
    return StepSelector(steps, questionnaire).offer(
      for: side, role: relationship.role, isTenderRunning: relationship.isTenderRunning, shown: shownBefore)
  }

  /// The whole: level, checks, what is not there yet, and the steps where they are wanted.
  func report(width: Int, withSteps: Bool = true) throws -> [String] {
    try levelReport(steps: withSteps ? offeredSteps() : []).lines(width: width)
  }

  /// Why this level: the reason, what such a relationship looks like, and what no outcome can know.
  func reason(width: Int) throws -> [String] {
    var lines = levelReport(steps: []).reason(width: width)
    if let level = outcome.assessment.level, shell.prose.has("level-\(level)") {
      lines += [""] + shell.wrapped(shell.prose("level-\(level)"))
    }
    return lines + [""] + LevelReport.limits(ReportWords(questionnaire, shell.phrases), width: width)
  }

  /// The steps alone.
  func steps(width: Int) throws -> [String] { try levelReport(steps: offeredSteps()).steps(width: width) }

  private func levelReport(steps: [OfferedStep]) -> LevelReport {
    LevelReport(
      outcome.assessment, relationshipName: relationship.name, role: relationship.role, steps: steps,
      words: ReportWords(questionnaire, shell.phrases),
      context: LevelReport.Context(previousLevel: previousLevel, gutFeeling: gutFeeling))
  }
}

/// What the session before a session said about the same relationship.
@MainActor
private struct EarlierSession {
  var level: Int?
  var shownSteps: Set<String> = []

  init(before session: RecordID, of relationship: RecordID, in shell: Shell) throws {
    let sessions = try shell.workbook.sessions().filter { $0.session.relationship == relationship }
    guard let index = sessions.firstIndex(where: { $0.session.id == session }), index + 1 < sessions.count else {
      return
    }
    let earlier = sessions[index + 1].session
    level = try shell.workbook.reading(of: relationship, in: earlier)?.outcome.assessment.level
    shownSteps = Set(
      try shell.workbook.shownSteps(relationship: relationship, before: session).map(\.step))
  }
}

extension Workbook {
  /// What a session's answers about a relationship amount to, with the questionnaire that it started with; null when
  /// the session asked nothing about it.
  fileprivate func reading(
    of relationship: RecordID, in session: Session
  ) throws -> (questionnaire: Questionnaire, outcome: Outcome)? {
    guard let questionnaire = try questionnaire(digest: session.questionnaire),
      var answers = try answers(of: relationship, session: session.id, questionnaire: questionnaire)
    else { return nil }
    // A reflection asks for a few examples only: what has none is not therefore unproven.
    answers.examplesAsked = false
    return (questionnaire, Outcome(of: answers, with: questionnaire))
  }
}
