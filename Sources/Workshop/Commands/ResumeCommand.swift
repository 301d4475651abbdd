import Instrument
import Interview
import Storage

/// Goes on where a session stopped: `verder`, or `verder 2` where several are open; `verder Vendex` goes on with that
/// relationship, also to answer what a finished session left. At a question: forward again to where one had come.
enum ResumeCommand: Command {
  static let id = "resume"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.relationship
  static let isBareWord = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if let driver = shell.session {
      try driver.handle(.forward)
      return .stay
    }
    if !arguments.isEmpty, Int(arguments.text) == nil { return try goOn(with: arguments.text, in: shell) }
    let open = try shell.workbook.openSessions()
    guard !open.isEmpty else { return try nothingToGoOnWith(in: shell) }
    guard let chosen = try choose(from: open, arguments, in: shell) else { return .stay }
    return try goOn(with: chosen.session, in: shell)
  }

  /// Goes on with an open session, where it stopped.
  static func goOn(with session: Session, in shell: Shell) throws -> CommandOutcome {
    guard let machine = try SessionRebuilder(shell).machine(of: session) else {
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
      guard let newest, let machine = try SessionRebuilder(shell).machine(of: newest) else {
        return try nothingToGoOnWith(in: shell)
      }
      try shell.enter(machine)
      return .turned
    }
    session.state = .open
    guard let machine = try SessionRebuilder(shell).machine(of: session, at: .goDeeper) else {
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
    if let number = Int(arguments.text), let chosen = open.element(number: number) { return chosen }
    guard arguments.isEmpty else {
      try shell.refuse(shell.phrases("refuse-choice", ["typed": arguments.text, "count": String(open.count)]))
      return nil
    }
    try shell.refuse(shell.phrases("resume-several", ["resume": shell.phrases("command-resume")]))
    var lines: [String] = []
    for (index, overview) in open.enumerated() {
      let standing = try SessionStanding(overview.session, in: shell)
      let name = standing.name ?? shell.phrases("session-without-relationship")
      lines += shell.wrapped("\(index + 1)  \(name) · \(standing.open)", firstIndent: 2, indent: 5)
    }
    shell.console.talk(lines)
    return nil
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
