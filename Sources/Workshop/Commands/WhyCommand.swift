import Interview

/// At a question: why it is asked, and what the values stand for. At the main prompt: `waarom niveau Vendex`.
enum WhyCommand: Command {
  static let id = "why"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.whyTopic
  static let isBareWord = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if let driver = shell.session {
      if driver.place == .result {
        // The outcome stands above; what is wanted is where it comes from.
        let reading = try RelationshipReading(of: driver.machine, in: shell)
        shell.console.talk(try reading.reason(width: shell.width))
        return .stay
      }
      shell.console.talk(QuestionExplanation(driver).why())
      try driver.askAgain()
      return .stay
    }
    var words = arguments.words
    if let first = words.first,
      case .command(let command) = CommandTable.resolve(first, at: .main, in: shell.allPhrases()),
      command.id == LevelCommand.id
    {
      words.removeFirst()
    }
    guard let reading = try shell.reading(of: words.joined(separator: " "), for: LevelCommand.self) else {
      return .stay
    }
    shell.console.result(try reading.reason(width: shell.width))
    return .stay
  }
}
