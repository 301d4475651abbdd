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
  /// What we get and what we give, as it was listed.
  private let get: [String]
  private let give: [String]
  /// The level aimed at; null when it was not said.
  private let target: Int?
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
    target = machine.statement(.targetLevel)?.number
    get = machine.entries(.get).map(\.text)
    give = machine.entries(.give).map(\.text)
    isUnfinished = false
    let earlier = try EarlierSession(before: machine.session.id, of: relationship.id, by: questionnaire, in: shell)
    previousLevel = earlier.level
    shownBefore = earlier.shownSteps
  }

  /// Of a relationship, by the newest session that has answers about it; one that has only just begun does not hide
  /// the outcome before it. Null when nothing was answered yet.
  init?(of relationship: Relationship, in shell: Shell) throws {
    guard let latest = try shell.workbook.latestSession(for: relationship.id) else { return nil }
    let others = try shell.workbook.sessions(about: relationship.id).filter { $0.id != latest.id }
    let sessions = [latest] + others
    let settled = try shell.workbook.firstReading(of: relationship.id, in: sessions) { read in
      read.session.state == .closed || read.outcome.assessment.level != nil
    }
    guard let read = try settled ?? shell.workbook.firstReading(of: relationship.id, in: sessions) else { return nil }
    self.shell = shell
    self.relationship = relationship
    (questionnaire, outcome) = (read.questionnaire, read.outcome)
    let record = try shell.workbook.record(of: read.session.id)
    let entries = record?.exchange.filter { $0.relationship == relationship.id && !$0.isRemoved } ?? []
    get = entries.filter { $0.direction == .get }.map(\.text)
    give = entries.filter { $0.direction == .give }.map(\.text)
    let statements = record?.statements ?? []
    let number = { (topic: Statement.Topic) in
      statements.last { $0.topic == topic && $0.relationship == relationship.id }?.number
    }
    gutFeeling = number(.gutFeeling)
    target = number(.targetLevel)
    isUnfinished = latest.state == .open
    let earlier = try EarlierSession(before: read.session.id, of: relationship.id, by: questionnaire, in: shell)
    previousLevel = earlier.level
    shownBefore = earlier.shownSteps
  }

  /// How many questions beside the short form have an answer that does not count for the level.
  private var answeredBeside: Int {
    guard outcome.form == .short, let side = outcome.side else { return 0 }
    return zip(questionnaire.questions, side.values).count { !$0.inShortForm && $1?.points != nil }
  }

  /// At most three next steps, each with the answers that called it up.
  func offeredSteps() throws -> [OfferedStep] {
    guard let side = outcome.side else { return [] }
    let steps = try shell.content.nextSteps(for: questionnaire)
    return StepSelector(steps, questionnaire).offer(
      for: side, role: relationship.role, isTenderRunning: relationship.isTenderRunning, target: target,
      shown: shownBefore)
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
    let limits =
      shell.prose.has("limits")
      ? shell.wrapped(shell.prose("limits"))
      : LevelReport.limits(ReportWords(questionnaire, shell.phrases), width: width)
    return lines + [""] + limits
  }

  /// The steps alone.
  func steps(width: Int) throws -> [String] { try levelReport(steps: offeredSteps()).steps(width: width) }

  private func levelReport(steps: [OfferedStep]) -> LevelReport {
    LevelReport(
      outcome.assessment, relationshipName: relationship.name, role: relationship.role, steps: steps,
      words: ReportWords(questionnaire, shell.phrases),
      context: LevelReport.Context(
        previousLevel: previousLevel, gutFeeling: gutFeeling, answeredBeside: answeredBeside, get: get, give: give))
  }
}

/// What the session before a session said about the same relationship.
@MainActor
private struct EarlierSession {
  var level: Int?
  var shownSteps: Set<String> = []

  /// The level is that of the newest session before it with answers, where that knew the same levels.
  init(
    before session: RecordID, of relationship: RecordID, by questionnaire: Questionnaire, in shell: Shell
  ) throws {
    let sessions = try shell.workbook.sessions(about: relationship)
    guard let index = sessions.firstIndex(where: { $0.id == session }) else { return }
    let earlier = sessions[(index + 1)...]
    guard !earlier.isEmpty else { return }
    if let read = try shell.workbook.firstReading(of: relationship, in: earlier),
      read.questionnaire.levels.map(\.id) == questionnaire.levels.map(\.id)
    {
      level = read.outcome.assessment.level
    }
    shownSteps = Set(
      try shell.workbook.shownSteps(relationship: relationship, before: session).map(\.step))
  }
}

/// What a session's answers about a relationship amount to, with the questionnaire that it started with.
private struct SessionReading {
  var session: Session
  var questionnaire: Questionnaire
  var outcome: Outcome
}

extension Workbook {
  /// The sessions about a relationship, the one that started last first.
  fileprivate func sessions(about relationship: RecordID) throws -> [Session] {
    try sessions().map(\.session).filter { $0.relationship == relationship }
  }

  /// The reading of the first of `sessions` that has answers about `relationship` and is wanted; null when none is.
  fileprivate func firstReading(
    of relationship: RecordID, in sessions: some Sequence<Session>,
    where isWanted: (SessionReading) -> Bool = { _ in true }
  ) throws -> SessionReading? {
    for session in sessions {
      guard let questionnaire = try questionnaire(digest: session.questionnaire),
        var answers = try answers(of: relationship, session: session.id, questionnaire: questionnaire),
        !answers.raters.isEmpty
      else { continue }
      // A reflection asks for a few examples only: what has none is not therefore unproven.
      answers.examplesAsked = false
      let reading = SessionReading(
        session: session, questionnaire: questionnaire, outcome: Outcome(of: answers, with: questionnaire))
      if isWanted(reading) { return reading }
    }
    return nil
  }
}
