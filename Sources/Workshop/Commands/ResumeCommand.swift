import Instrument
import Interview
import Storage

/// Goes on where a session stopped: `verder`, or `verder 2` where several are open; `verder Vendex` goes on with that
/// relationship, also to answer what a finished session left.
enum ResumeCommand: Command {
  static let id = "resume"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if !arguments.isEmpty, Int(arguments.text) == nil { return try goOn(with: arguments.text, in: shell) }
    let open = try shell.workbook.sessions().filter { $0.session.state == .open }
    guard !open.isEmpty else { return try nothingToGoOnWith(in: shell) }
    guard let chosen = try choose(from: open, arguments, in: shell) else { return .stay }
    guard let machine = try rebuild(chosen.session, in: shell) else {
      try shell.refuse(shell.phrases("resume-unreadable", ["start": shell.phrases("command-start")]))
      return .stay
    }
    try shell.enter(machine)
    return .turned
  }

  /// The newest session about a relationship: where it stopped, or, when it is finished, with the questions left.
  private static func goOn(with name: String, in shell: Shell) throws -> CommandOutcome {
    guard let relationship = try shell.relationship(named: name, for: self) else { return .stay }
    let sessions = try shell.workbook.sessions().map(\.session).filter { $0.relationship == relationship.id }
    let newest = sessions.first { $0.state == .open } ?? sessions.first
    guard var session = newest, session.state == .closed else {
      guard let newest, let machine = try rebuild(newest, in: shell) else { return try nothingToGoOnWith(in: shell) }
      try shell.enter(machine)
      return .turned
    }
    session.state = .open
    guard let machine = try rebuild(session, at: .goDeeper, in: shell) else {
      try shell.refuse(shell.phrases("resume-unreadable", ["start": shell.phrases("command-start")]))
      return .stay
    }
    guard machine.isAskingQuestions else {
      try shell.refuse(shell.phrases("resume-all-answered", ["name": relationship.name]))
      return .stay
    }
    try shell.workbook.append(
      [.session(session)], ids: [shell.surroundings.newID()], at: shell.surroundings.now(),
      position: (session.id, try PositionText.text(of: machine.position)))
    try shell.enter(machine)
    return .turned
  }

  private static func nothingToGoOnWith(in shell: Shell) throws -> CommandOutcome {
    try shell.refuse(shell.phrases("resume-none", ["start": shell.phrases("command-start")]))
    return .stay
  }

  private static func choose(
    from open: [SessionSummary], _ arguments: Arguments, in shell: Shell
  ) throws -> SessionSummary? {
    if open.count == 1, arguments.isEmpty { return open[0] }
    if let number = Int(arguments.text), open.indices.contains(number - 1) { return open[number - 1] }
    guard arguments.isEmpty else {
      try shell.refuse(shell.phrases("refuse-choice", ["typed": arguments.text, "count": String(open.count)]))
      return nil
    }
    try shell.refuse(shell.phrases("resume-several", ["resume": shell.phrases("command-resume")]))
    let names = try shell.workbook.relationships()
    var lines: [String] = []
    for (index, overview) in open.enumerated() {
      let name = names.first { $0.id == overview.session.relationship }?.name
      lines += shell.wrapped(
        "\(index + 1)  \(name ?? shell.phrases("session-without-relationship"))", firstIndent: 2, indent: 5)
    }
    shell.console.talk(lines)
    return nil
  }

  /// The session as the workbook remembers it; at `place`, where another is wanted than where it stopped.
  private static func rebuild(
    _ session: Session, at place: Place? = nil, in shell: Shell
  ) throws -> GuidedSession? {
    guard let questionnaire = try shell.workbook.questionnaire(digest: session.questionnaire),
      let programme = questionnaire.programme(session.programme),
      let record = try shell.workbook.record(of: session.id)
    else { return nil }
    var position = record.position.flatMap(PositionText.position)
    if let place {
      if position == nil { position = Position(place: place) }
      position?.place = place
    }
    return GuidedSession(
      questionnaire: questionnaire, programme: programme, session: session,
      participant: try shell.workbook.ownParticipant()?.id ?? shell.surroundings.newID(),
      relationships: try shell.workbook.relationships(), record: try changes(of: record, in: shell),
      position: position)
  }

  /// What the session stored, as the changes that it is rebuilt from.
  private static func changes(of record: SessionRecord, in shell: Shell) throws -> [Change] {
    let session = record.session.id
    let actions = try shell.workbook.actions().map(\.action).filter { $0.session == session }
    let shown = try record.relationship.map { try shell.workbook.shownSteps(relationship: $0.id) } ?? []
    return record.answers.map { .answer($0) } + record.statements.map { .statement($0) }
      + record.exchange.map { .exchange($0) } + actions.map { .action($0) }
      + shown.filter { $0.session == session }.map { .shownStep($0) }
  }
}

extension GuidedSession {
  /// Whether it stands at a scored question, or at the offer of more of them.
  fileprivate var isAskingQuestions: Bool {
    switch position.place {
    case .question, .goDeeper: true
    default: false
    }
  }
}
