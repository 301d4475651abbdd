/// Shows a relationship's next steps: `stappen Vendex`.
enum StepsCommand: Command {
  static let id = "steps"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let reading = try shell.reading(of: arguments.text, for: self) else { return .stay }
    shell.console.result(
      shell.wrapped(reading.relationship.name) + (try reading.steps(width: shell.width)))
    return .stay
  }
}
