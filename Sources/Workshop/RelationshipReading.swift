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
  /// Whether the newest session is not finished yet.
  let isUnfinished: Bool
  private let gutFeeling: Int?
  /// The level by the session before; null when there is none, or when it knew other levels.
  private let previousLevel: Int?
  /// What we get and what we give, as it was listed.
  private let get: [String]
  private let give: [String]
  /// The level aimed at; null when it was not said.
  private let target: Int?
  /// The steps that the session before showed, and those taken on and still open, by id.
  private let shownBefore: Set<String>
  /// What the workbook knows beside the answers: that it is cooling, or that the examples are old.
  private let furtherFlags: [String]
  /// The factors that are cooler than a year ago, in words.
  private let cooler: [String]
  /// The questions about which the team stayed of two minds.
  private let ofTwoMinds: [Int]
  /// Whether somebody answered in everybody's sight.
  private let isInSight: Bool
  /// How a question is answered where this is read.
  private let asking: LevelReport.Context.Asking

  /// Of a session that is being answered.
  init(of machine: GuidedSession, in shell: Shell) throws {
    self.shell = shell
    let unknown = Relationship(id: RecordID(rawValue: ""), name: "", role: .supplier)
    relationship = machine.relationship ?? unknown
    questionnaire = machine.questionnaire
    outcome = machine.outcome
    gutFeeling = machine.statement(.gutFeeling)?.number
    let said = try shell.workbook.ourStatements(about: relationship.id)
    target = machine.statement(.targetLevel)?.number ?? said.last { $0.topic == .targetLevel }?.number
    // Where nothing is listed this time, what stood there before still does.
    let own = machine.entries(.get) + machine.entries(.give)
    let entries = try own.isEmpty ? shell.workbook.currentExchange(about: relationship.id) : own
    get = entries.filter { $0.direction == .get }.map(\.text)
    give = entries.filter { $0.direction == .give }.map(\.text)
    isUnfinished = false
    let history = try shell.workbook.histories(of: relationship.id).first
    let earlier = history?.reading(before: machine.session.id)
    let isKnown = earlier?.questionnaire.levels.map(\.id) == machine.questionnaire.levels.map(\.id)
    previousLevel = isKnown ? earlier?.outcome.assessment.level : nil
    shownBefore = try shell.workbook.stepsShown(about: relationship.id, before: machine.session.id)
    furtherFlags = try shell.workbookFlags(about: relationship.id, machine.questionnaire)
    cooler = try shell.cooler(about: relationship.id, machine.questionnaire)
    ofTwoMinds = questionnaire.questions.indices.filter { index in
      machine.agreedValue(of: machine.questionnaire.questions[index].id)?.isOfTwoMinds == true
    }
    isInSight = try shell.workbook.isInSight(machine.session.id, about: relationship.id)
    asking = LevelReport.Context.Asking(
      question: "/" + shell.phrases(machine.isTeam ? "command-round" : "command-goto"),
      numbers: questionnaire.questions.map { machine.number(of: $0.id) },
      rest: "\(shell.phrases("command-resume")) \(relationship.name)", isRestLater: true)
  }

  /// Of a relationship, by the session that counts now. Null when nothing was answered yet.
  init?(of relationship: Relationship, in shell: Shell) throws {
    guard let history = try shell.workbook.histories(of: relationship.id).first, let read = history.current else {
      return nil
    }
    try self.init(read, of: history, in: shell)
  }

  /// Of a relationship, by one of its sessions. Null when nothing was answered in it.
  init?(of history: RelationshipHistory, in session: Session, shell: Shell) throws {
    let answered = history.sessions.first { $0.session.id == session.id }
    guard let read = answered.flatMap(SessionReading.init) else { return nil }
    try self.init(read, of: history, in: shell)
  }

  private init(_ read: SessionReading, of history: RelationshipHistory, in shell: Shell) throws {
    let relationship = history.relationship
    self.shell = shell
    self.relationship = relationship
    (questionnaire, outcome) = (read.questionnaire, read.outcome)
    let record = try shell.workbook.record(of: read.session.id)
    let about = { (statement: Statement) in statement.relationship == relationship.id }
    let ours = try shell.workbook.ourParticipants()
    let felt = record?.statements.last { $0.topic == .gutFeeling && about($0) && ours.contains($0.participant) }
    gutFeeling = felt?.number
    target = try shell.workbook.ourStatements(about: relationship.id).last { $0.topic == .targetLevel }?.number
    let entries = try shell.workbook.currentExchange(about: relationship.id)
    get = entries.filter { $0.direction == .get }.map(\.text)
    give = entries.filter { $0.direction == .give }.map(\.text)
    isUnfinished = try shell.workbook.latestSession(for: relationship.id)?.state == .open
    previousLevel = read.level(of: history.reading(before: read.session.id))
    shownBefore = try shell.workbook.stepsShown(about: relationship.id, before: read.session.id)
    furtherFlags = try shell.workbookFlags(about: relationship.id, read.questionnaire)
    cooler = try shell.cooler(about: relationship.id, read.questionnaire)
    let order = try SessionRebuilder(shell).questionOrder(about: relationship.id)
    let divided = record?.agreed.filter { $0.isOfTwoMinds && $0.relationship == relationship.id && $0.side == .ours }
    ofTwoMinds = read.questionnaire.questions.indices.filter { index in
      divided?.contains { $0.question == read.questionnaire.questions[index].id } == true
    }
    isInSight = try shell.workbook.isInSight(read.session.id, about: relationship.id)
    asking = LevelReport.Context.Asking(
      question: "\(shell.phrases("command-ask")) \(relationship.name)",
      numbers: questionnaire.questions.map { question in order.firstIndex(of: question.id).map { $0 + 1 } },
      rest: "\(shell.phrases("command-resume")) \(relationship.name)", isRestLater: false)
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
      extraFlags: furtherFlags, shown: shownBefore)
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
    var context = LevelReport.Context(
      previousLevel: previousLevel, gutFeeling: gutFeeling, answeredBeside: answeredBeside, get: get, give: give,
      furtherFlags: furtherFlags)
    context.cooler = cooler
    context.ofTwoMinds = ofTwoMinds
    context.isInSight = isInSight
    context.asking = asking
    return LevelReport(
      outcome.assessment, relationshipName: relationship.name, role: relationship.role, steps: steps,
      words: ReportWords(questionnaire, shell.phrases), context: context)
  }
}

extension Workbook {
  /// The steps about a relationship that were shown in the session before `session`, and those that were taken on
  /// before it and are still open, by id.
  fileprivate func stepsShown(about relationship: RecordID, before session: RecordID) throws -> Set<String> {
    let open = try actions().map(\.action).filter { action in
      action.relationship == relationship && action.state == .open && action.session != session
    }
    return Set(try shownSteps(relationship: relationship, before: session).map(\.step) + open.compactMap(\.step))
  }
}

extension Shell {
  /// The flags that the workbook raises about a relationship.
  fileprivate func workbookFlags(about relationship: RecordID, _ questionnaire: Questionnaire) throws -> [String] {
    WorkbookFlag.raised(
      trends: try trends(about: relationship, questionnaire).map(\.trend),
      newestExample: try newestExample(about: relationship), today: surroundings.today())
  }

  /// The factors that are cooler than a year ago, in words.
  fileprivate func cooler(about relationship: RecordID, _ questionnaire: Questionnaire) throws -> [String] {
    try trends(about: relationship, questionnaire).filter { $0.trend ?? 0 < 0 }.map {
      $0.factor.short[phrases.language]
    }
  }

  /// The factors with what was said of them: warmer (1), the same (0), cooler (−1).
  private func trends(
    about relationship: RecordID, _ questionnaire: Questionnaire
  ) throws -> [(factor: Block, trend: Int?)] {
    let factors = questionnaire.blocks.filter { questionnaire.rule.foundation.blocks.contains($0.id) }
    let said = try workbook.ourStatements(about: relationship)
    return Array(zip(factors, WorkbookFlag.trends(in: said, about: relationship, factors: factors.map(\.id))))
  }

  /// The day of the newest example that names one; null where none does.
  private func newestExample(about relationship: RecordID) throws -> CalendarDay? {
    let examples = try workbook.examples(about: relationship)
    guard !examples.isEmpty else { return nil }
    let dates = ExampleDates(phrases, others: Array(allPhrases().dropFirst()))
    return examples.compactMap { dates.newest(in: $0.text, said: day(of: $0.told)) }.max()
  }
}
