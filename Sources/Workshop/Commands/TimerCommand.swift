import Interview

/// The time for a step: `/tijd` lets it run or says how long still, `/tijd 5` sets it, `/tijd +2` adds to it, `/tijd stop`
/// ends it. It is seen by whoever sits at the prompt, so a script has none.
enum TimerCommand: Command {
  static let id = "timer"
  static let scopes: Set<CommandScope> = [.question]
  static let argument = ArgumentKind.words(["word-timer-stop"])

  /// The longest time it runs: half a day.
  private static let limit = 240

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let names = ["timer": "/" + shell.phrases("command-timer"), "limit": String(limit)]
    guard shell.console.isInteractive else {
      shell.console.talk(shell.wrapped(shell.phrases("timer-no-terminal")))
      return .stay
    }
    if shell.says("word-timer-stop", arguments.text) {
      let sentence = shell.phrases(shell.timerSecondsLeft == nil ? "timer-none" : "timer-stopped", names)
      shell.stopTimer()
      shell.console.talk(shell.wrapped(sentence))
    } else if arguments.isEmpty, let left = shell.timerWordsLeft {
      say("timer-left", left, names, in: shell)
    } else if arguments.isEmpty {
      guard let minutes = shell.session?.programmeStep?.minutes, minutes > 0 else {
        try shell.refuse(shell.phrases("timer-no-minutes", names))
        return .stay
      }
      start(seconds: minutes * 60, names, in: shell)
    } else if let (seconds, isMore) = seconds(arguments.text),
      case let total = seconds + (isMore ? shell.timerSecondsLeft ?? 0 : 0), (1...limit * 60).contains(total)
    {
      start(seconds: total, names, in: shell)
    } else {
      try shell.refuse(shell.phrases("timer-which", names))
    }
    return .stay
  }

  private static func start(seconds: Int, _ names: [String: String], in shell: Shell) {
    shell.startTimer(seconds: seconds)
    say("timer-runs", shell.durationWords(seconds: seconds), names, in: shell)
  }

  private static func say(_ key: String, _ time: String, _ names: [String: String], in shell: Shell) {
    shell.console.talk(shell.wrapped(shell.phrases(key, names.merging(["time": time]) { $1 })))
  }

  /// What `5`, `5 min`, `30s` or `+2` stands for; null for anything else.
  private static func seconds(_ text: String) -> (Int, isMore: Bool)? {
    guard let match = text.lowercased().wholeMatch(of: /(\+?)\s*([0-9]{1,5})\s*(m|min|s|sec)?/),
      let number = Int(match.2)
    else { return nil }
    return (number * (match.3?.hasPrefix("s") == true ? 1 : 60), !match.1.isEmpty)
  }
}
