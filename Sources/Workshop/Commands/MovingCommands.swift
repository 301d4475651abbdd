import Interview

/// Goes back to what was asked before.
enum BackCommand: Command {
  static let id = "back"
  static let scopes: Set<CommandScope> = [.question]
  static let isBareWord = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let driver = shell.session else { return .stay }
    if driver.machine.visit != nil, driver.machine.isAtFirstPlace {
      // There is nothing before what was asked for: back leads to where it was asked.
      shell.console.talk(shell.wrapped(shell.phrases("visit-left")))
      try shell.leave(visit: driver, isDone: false)
      return .stay
    }
    try driver.handle(.back)
    return .stay
  }
}

/// Leaves a question for what it is, without an answer.
enum SkipCommand: Command {
  static let id = "skip"
  static let scopes: Set<CommandScope> = [.question]
  static let isBareWord = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    try shell.session?.handle(.skip)
    return .stay
  }
}

/// Goes to a question of the session by its number: `/naar 7`.
enum GotoCommand: Command {
  static let id = "goto"
  static let scopes: Set<CommandScope> = [.question]
  static let argument = ArgumentKind.question

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let driver = shell.session else { return .stay }
    let asked = driver.machine.allQuestions
    guard let question = asked.first(where: { driver.machine.number(of: $0) == Int(arguments.text) }) else {
      try shell.refuse(refusal(asked.compactMap(driver.machine.number), in: shell))
      return .stay
    }
    try driver.handle(.goTo(.question(question)))
    return .stay
  }

  /// The numbers that work here.
  private static func refusal(_ numbers: [Int], in shell: Shell) -> String {
    guard let low = numbers.min(), let high = numbers.max() else { return shell.phrases("goto-nothing") }
    let isWhole = high - low + 1 == numbers.count
    return shell.phrases(
      low == high ? "goto-one" : isWhole ? "goto-number" : "goto-numbers",
      [
        "goto": shell.phrases("command-goto"), "low": String(low), "high": String(high),
        "numbers": numbers.sorted().map(String.init).joined(separator: ", "),
      ])
  }
}

/// Shows which questions have no answer yet.
enum MissingCommand: Command {
  static let id = "missing"
  static let scopes: Set<CommandScope> = [.question]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let driver = shell.session else { return .stay }
    shell.console.talk(QuestionExplanation(driver).missing())
    try driver.askAgain()
    return .stay
  }
}
