import Interview

/// The agenda of the session: what was, where it stands, what is to come, and how the time stands. At the main prompt that
/// of the newest session that is open. With words behind it the steps go otherwise: `agenda naar 9`, `agenda zonder 7`,
/// `agenda 9 10 min`, `agenda 9 na 11`, `agenda nog eens 9`.
enum AgendaCommand: Command {
  static let id = "agenda"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.words(AgendaWords.keys)
  static let isBareWord = true
  static let takesBareArguments = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if !arguments.isEmpty { return try change(arguments, in: shell) }
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

  private static func change(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let driver = shell.session, driver.machine.visit == nil else {
      let key = shell.session == nil ? "agenda-not-open" : "agenda-not-here"
      try shell.refuse(shell.phrases(key, ["resume": shell.phrases("command-resume")]))
      return .stay
    }
    guard let change = AgendaWords(shell).change(arguments.words) else {
      try shell.refuse(shell.phrases("agenda-which", AgendaWords(shell).examples))
      return .stay
    }
    try driver.handle(.agenda(change))
    return .stay
  }
}

/// What may be typed behind `agenda`, in every language.
@MainActor
struct AgendaWords {
  static let keys = ["goto", "again", "without", "with"].map { "word-agenda-\($0)" }

  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// The words as they are typed now, for a sentence.
  var examples: [String: String] {
    var words = ["agenda": "/" + shell.phrases("command-agenda")]
    for key in AgendaWords.keys + ["word-agenda-after"] {
      words[String(key.dropFirst("word-agenda-".count))] = shell.phrases(key)
    }
    return words
  }

  /// What the words stand for; null for anything else. Numbers are those that the agenda shows.
  func change(_ words: [String]) -> AgendaChange? {
    var words = words.map { $0.lowercased() }.filter { !shell.says("word-agenda-step", $0) }
    if let (key, rest) = verb(words) {
      guard rest.count == 1, let number = Int(rest[0]) else { return nil }
      return switch key {
      case "word-agenda-goto": .goTo(number - 1)
      case "word-agenda-without": .leaveOut(number - 1)
      case "word-agenda-with": .bringBack(number - 1)
      default: .again(number - 1)
      }
    }
    guard words.count >= 2, let number = Int(words.removeFirst()) else { return nil }
    if words.count == 2, let other = Int(words[1]) {
      if shell.says("word-agenda-after", words[0]) { return .move(number - 1, after: other - 1) }
      if shell.says("word-agenda-before", words[0]) { return .moveBefore(number - 1, other - 1) }
    }
    guard let match = words.joined(separator: " ").wholeMatch(of: /([0-9]{1,4})\s*(m|min|minuten|minutes)?/),
      let minutes = Int(match.1)
    else { return nil }
    return .minutes(number - 1, minutes: minutes)
  }

  /// The first words, as the key of what they mean, and the words behind them.
  private func verb(_ words: [String]) -> (key: String, rest: [String])? {
    for key in AgendaWords.keys {
      for phrases in shell.allPhrases() {
        let verb = phrases(key).lowercased().split(separator: " ").map(String.init)
        if words.starts(with: verb) { return (key, Array(words.dropFirst(verb.count))) }
      }
    }
    return nil
  }
}
