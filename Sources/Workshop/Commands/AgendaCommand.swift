import Interview

/// The agenda of the session: what was, where it stands, what is to come, and how the time stands. At the main prompt that
/// of the newest session that is open.
enum AgendaCommand: Command {
  static let id = "agenda"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let isBareWord = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if let driver = shell.session?.guided {
      shell.console.result(AgendaScreen(driver.machine, clock: driver.clock, in: shell).lines())
    } else if let open = try shell.workbook.openSessions().first,
      let machine = try SessionRebuilder(shell).machine(of: open.session)
    {
      shell.console.result(AgendaScreen(machine, clock: nil, in: shell).lines())
    } else {
      let sentence = shell.phrases("agenda-none", ["start": shell.phrases("command-start")])
      shell.console.result(shell.wrapped(sentence))
    }
    try shell.session?.askAgain()
    return .stay
  }
}
