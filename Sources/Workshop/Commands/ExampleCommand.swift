import Instrument

/// At a question: an example for it. At the main prompt the example workbook: `voorbeeld`, or `voorbeeld opnieuw`
/// without what was typed in it before.
enum ExampleCommand: Command {
  static let id = "example"
  static let scopes: Set<CommandScope> = [.main, .question]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if let driver = shell.session {
      shell.console.talk(QuestionExplanation(driver).example())
      try driver.askAgain()
      return .stay
    }
    let isAnew = shell.allPhrases().contains { $0("example-anew") == arguments.text.lowercased() }
    guard arguments.isEmpty || isAnew else {
      let words = [
        "word": arguments.text, "example": shell.phrases("command-example"), "anew": shell.phrases("example-anew"),
      ]
      try shell.refuse(shell.phrases("example-unknown-word", words))
      return .stay
    }
    guard let (workbook, isTemporary) = try ExampleOpening(shell).open(anew: isAnew) else {
      try shell.refuse(shell.phrases("example-no-place"))
      return .stay
    }
    shell.switchTo(workbook)
    shell.console.talk(try ExampleIntroduction(shell).lines())
    if isTemporary { shell.console.talk(shell.wrapped(shell.phrases("example-temporary", ["path": workbook.path]))) }
    return .turned
  }
}
