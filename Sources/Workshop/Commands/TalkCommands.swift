import Instrument
import Interview

/// Shows what everybody answered, from wherever the session stands: `/onthul`. Where sheets are missing it is asked once
/// more; after that, those who joined later get their turn.
enum RevealCommand: Command {
  static let id = "reveal"
  static let scopes: Set<CommandScope> = [.question]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let guided = try shell.teamSession() else { return .stay }
    let machine = guided.machine
    guard machine.isRevealed else {
      if machine.team.isEmpty {
        try shell.refuse(shell.phrases("refuse-no-sheet"))
      } else if guided !== shell.session {
        try shell.refuse(shell.phrases("reveal-later", ["back": "/" + shell.phrases("command-back")]))
      } else {
        try guided.handle(.reveal)
      }
      return .stay
    }
    guard machine.team.contains(where: \.isSealed) else {
      shell.console.talk(shell.wrapped(shell.phrases("reveal-done", ["spread": "/" + shell.phrases("command-spread")])))
      try shell.session?.askAgain()
      return .stay
    }
    let session = machine.session
    try shell.visit([.sheets, .reveal, .spread], about: session.relationship, in: session)
    return .turned
  }
}

/// The dots again, of all questions or of one: `/spreiding`, `/spreiding 7`.
enum SpreadCommand: Command {
  static let id = "spread"
  static let scopes: Set<CommandScope> = [.question]
  static let argument = ArgumentKind.question

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let guided = try shell.shownTeamSession() else { return .stay }
    let screen = TeamScreen(guided)
    if arguments.isEmpty {
      // Where the dots stand anyway, asking again shows them.
      if shell.session?.place != .spread { shell.console.result(screen.spread()) }
    } else if arguments.words.count == 1, let question = try shell.sheetQuestion(arguments, guided, for: self) {
      shell.console.result(screen.spread(of: question))
    } else {
      return .stay
    }
    try shell.session?.askAgain()
    return .stay
  }
}

/// Talks about a question now, whether it is amongst the widest or not: `/ronde 7`. Afterwards it goes on where it stood.
enum RoundCommand: Command {
  static let id = "round"
  static let scopes: Set<CommandScope> = [.question]
  static let argument = ArgumentKind.question

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let guided = try shell.shownTeamSession(),
      let question = try shell.sheetQuestion(arguments, guided, for: self)
    else { return .stay }
    let session = guided.machine.session
    try shell.visit([.discussion(question)], about: session.relationship, in: session)
    return .turned
  }
}

/// Notes what a team agreed about any question: `/afspraak 7 2 lunch in Zwolle`, `/afspraak 7 verdeeld`. Without a number it
/// lists what was agreed.
enum AgreeCommand: Command {
  static let id = "agree"
  static let scopes: Set<CommandScope> = [.question]
  static let argument = ArgumentKind.question

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let guided = try shell.shownTeamSession() else { return .stay }
    guard !arguments.isEmpty else {
      let agreed = TeamScreen(guided).agreements()
      let how = shell.wrapped(shell.phrases("agreed-none", ["agree": "/" + shell.phrases("command-agree")]))
      shell.console.result(agreed.isEmpty ? how : agreed)
      try shell.session?.askAgain()
      return .stay
    }
    guard let question = try shell.sheetQuestion(arguments, guided, for: self) else { return .stay }
    let said = arguments.words.dropFirst().joined(separator: " ")
    let session = guided.machine.session
    try shell.visit(
      [.discussion(question)], about: session.relationship, in: session, first: said.isEmpty ? nil : said)
    return .turned
  }
}

extension Shell {
  /// The team's session that stands, be it under a visit; null, and a sentence said, where none does.
  func teamSession() throws -> SessionDriver? {
    if let guided = session?.guided, guided.machine.isTeam, guided.machine.relationship != nil { return guided }
    let names = ["start": phrases("command-start"), "resume": phrases("command-resume")]
    try refuse(phrases(session?.guided?.machine.isTeam == true ? "team-no-relationship" : "team-only", names))
    return nil
  }

  /// As `teamSession`, once what everybody answered was shown.
  func shownTeamSession() throws -> SessionDriver? {
    guard let guided = try teamSession() else { return nil }
    if guided.machine.isRevealed { return guided }
    try refuse(phrases("team-not-shown", ["reveal": "/" + phrases("command-reveal")]))
    return nil
  }

  /// The question, by id, whose number on the sheet is the first word; null, and a sentence said, where none has it.
  func sheetQuestion(
    _ arguments: Arguments, _ guided: SessionDriver, for command: any Command.Type
  ) throws -> String? {
    let questions = guided.machine.sheetQuestions
    if let number = arguments.words.first.flatMap({ Int($0) }), let question = questions.element(number: number) {
      return question
    }
    let names = ["command": "/" + CommandTable.name(of: command, in: phrases), "count": String(questions.count)]
    try refuse(phrases("team-which-question", names))
    return nil
  }
}
