import ContentFiles

/// Reads the handbook: `handboek` lists the chapters, `handboek 3` or `handboek antwoorden` reads one.
enum HandbookCommand: Command {
  static let id = "handbook"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.chapter

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let screen = HandbookScreen(try shell.content.handbook(language: shell.phrases.language), in: shell)
    switch screen.find(arguments.text) {
    case .contents: shell.console.result(screen.contents())
    case .chapter(let index): shell.console.result(screen.chapter(index))
    case .several(let titles):
      let names = titles.joined(separator: ", ")
      try shell.refuse(shell.phrases("handbook-several", ["word": arguments.text, "names": names]))
    case .unknown(let suggestion): try refuse(arguments.text, suggestion, in: shell)
    }
    try shell.session?.askAgain()
    return .stay
  }

  private static func refuse(_ typed: String, _ suggestion: String?, in shell: Shell) throws {
    let word = typed.count > 40 ? typed.prefix(40) + "…" : typed
    if let suggestion {
      return try shell.refuse(shell.phrases("handbook-did-you-mean", ["word": word, "suggestion": suggestion]))
    }
    let command = (shell.session == nil ? "" : "/") + shell.phrases("command-handbook")
    try shell.refuse(shell.phrases("handbook-unknown", ["word": word, "handbook": command]))
  }
}
