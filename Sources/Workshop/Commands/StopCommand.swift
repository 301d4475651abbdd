/// At a question: leaves the session, to go on later. At the main prompt: leaves the program.
enum StopCommand: Command {
  static let id = "stop"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let isBareWord = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let driver = shell.session else { return .leave }
    shell.currentRelationship = driver.machine.session.relationship ?? shell.currentRelationship
    // A visit is left for where it was made from.
    if driver.machine.visit != nil {
      try shell.leave(visit: driver, isDone: false)
      if shell.session == nil { shell.console.talk(shell.wrapped(shell.phrases("visit-stopped"))) }
      return .turned
    }
    shell.session = nil
    let arguments = [
      "resume": shell.phrases("command-resume"), "stop": shell.phrases("command-stop"),
      "start": shell.phrases("command-start"),
    ]
    let key = driver.machine.isSessionNew ? "session-left-unsaid" : "session-stopped"
    shell.console.talk(shell.wrapped(shell.phrases(key, arguments)))
    return .turned
  }
}
