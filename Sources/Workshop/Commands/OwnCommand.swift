/// Goes back from the example to the workbook that the prompt began with.
enum OwnCommand: Command {
  static let id = "own"
  static let scopes: Set<CommandScope> = [.main]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard !shell.isInOwnWorkbook else {
      try shell.refuse(shell.phrases("own-already"))
      return .stay
    }
    shell.switchTo(shell.ownWorkbook)
    try Banner(shell).show()
    return .turned
  }
}
