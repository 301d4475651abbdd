/// Shows a relationship's level, the reason and the next steps: `niveau Vendex`.
enum LevelCommand: Command {
  static let id = "level"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let reading = try shell.reading(of: arguments.text, for: self) else { return .stay }
    shell.console.result(try reading.report(width: shell.width))
    let agreed = try ActionLines(shell).open(about: reading.relationship.id)
    if !agreed.isEmpty { shell.console.result(shell.wrapped(shell.phrases("level-actions")) + agreed) }
    if reading.isUnfinished {
      let arguments = ["name": reading.relationship.name, "resume": shell.phrases("command-resume")]
      shell.console.talk(shell.wrapped(shell.phrases("level-unfinished", arguments)))
    }
    return .stay
  }
}
