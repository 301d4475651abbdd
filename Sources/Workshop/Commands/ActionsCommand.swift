/// Lists the open actions.
enum ActionsCommand: Command {
  static let id = "actions"
  static let scopes: Set<CommandScope> = [.main]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    shell.console.result(try ActionLines(shell).open())
    return .stay
  }
}
