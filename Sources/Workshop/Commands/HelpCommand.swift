import Phrasebook
import TextLayout

/// What can be typed now, first; with a word behind it, how that one works; with `alles`, every command in a line.
enum HelpCommand: Command {
  static let id = "help"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.command
  static let isBareWord = true
  static let takesBareArguments = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if arguments.isEmpty {
      shell.console.result(overview(in: shell))
    } else if shell.says("word-everything", arguments.text) {
      shell.console.result(everything(in: shell))
    } else {
      try explain(arguments.words[0], in: shell)
    }
    try shell.session?.askAgain()
    return .stay
  }

  /// What fits a screen: what can be typed, the commands needed first, and the names of all.
  private static func overview(in shell: Shell) -> [String] {
    let phrases = shell.phrases
    let (scope, slash) = scope(in: shell)
    let first = shell.session.map { PlaceHelp($0.place, phrases).sentences() } ?? [phrases("help-main")]
    var lines = first.flatMap { shell.wrapped($0) }
    let needed = CommandTable.neededFirst(at: scope).filter(shell.isAllowed)
    lines += needed.flatMap { line(of: $0, slash: slash, in: shell) }
    for (id, commands) in groups(at: scope, in: shell) {
      let names = commands.map { slash + CommandTable.name(of: $0, in: phrases) }.joined(separator: ", ")
      lines += shell.wrapped(phrases("help-group-\(id)") + ": " + names, indent: 2)
    }
    let example = needed.first.map { CommandTable.name(of: $0, in: phrases) } ?? ""
    return lines + more(slash, ["example": example, "all": phrases("word-everything")], in: shell)
  }

  /// Every command with what may stand behind it and what it does.
  private static func everything(in shell: Shell) -> [String] {
    let phrases = shell.phrases
    let (scope, slash) = scope(in: shell)
    return groups(at: scope, in: shell).flatMap { id, commands in
      shell.wrapped(phrases("help-group-\(id)")) + commands.flatMap { line(of: $0, slash: slash, in: shell) }
    } + shell.wrapped(phrases("help-topics", ["help": slash + phrases("command-help"), "topics": topics(phrases)]))
  }

  private static func more(_ slash: String, _ words: [String: String], in shell: Shell) -> [String] {
    let help = ["help": slash + shell.phrases("command-help"), "topics": topics(shell.phrases)]
    return shell.wrapped(shell.phrases("help-more", help.merging(words) { $1 }))
      + shell.wrapped(shell.phrases("help-topics", help))
  }

  private static func topics(_ phrases: Phrases) -> String {
    HelpTopic.allCases.map { $0.name(in: phrases) }.joined(separator: ", ")
  }

  /// Where one is, and what stands before a command there.
  private static func scope(in shell: Shell) -> (CommandScope, slash: String) {
    shell.session == nil ? (.main, "") : (.question, "/")
  }

  /// The groups that have a command at `scope`, with those.
  private static func groups(
    at scope: CommandScope, in shell: Shell
  ) -> [(id: String, commands: [any Command.Type])] {
    CommandTable.groups.map { id, commands in
      (id, commands.filter { $0.scopes.contains(scope) && shell.isAllowed($0) })
    }.filter { !$0.1.isEmpty }
  }

  /// How a command is typed and what it does, beside each other; on a narrow screen the one below the other.
  private static func line(of command: any Command.Type, slash: String, in shell: Shell) -> [String] {
    let column = 27
    let usage = slash + shell.phrases("command-\(command.id)-usage")
    let summary = shell.phrases("command-\(command.id)-summary")
    guard shell.width >= column + 40, displayWidth(usage) < column else {
      let indent = shell.width >= column + 40 ? column + 2 : 4
      return shell.wrapped(usage, firstIndent: 2, indent: 2)
        + shell.wrapped(summary, firstIndent: indent, indent: indent)
    }
    let described = shell.wrapped(summary, firstIndent: column + 2, indent: column + 2)
    return ["  " + pad(usage, to: column) + (described.first ?? "").dropFirst(column + 2)] + described.dropFirst()
  }

  private static func explain(_ word: String, in shell: Shell) throws {
    let phrases = shell.phrases
    let bare = word.hasPrefix("/") ? String(word.dropFirst()) : word
    if let topic = HelpTopic.allCases.first(where: { topic in
      shell.allPhrases().contains { topic.name(in: $0) == bare.lowercased() }
    }) {
      return shell.console.result(try topic.lines(in: shell))
    }
    for scope in [shell.session == nil ? CommandScope.main : .question, .main, .question] {
      guard case .command(let command) = CommandTable.resolve(bare, at: scope, in: shell.allPhrases()) else { continue }
      let head = phrases("command-\(command.id)-usage") + " — " + phrases("command-\(command.id)-summary")
      shell.console.result(
        shell.wrapped(head) + shell.wrapped(phrases("command-\(command.id)-help"), firstIndent: 2, indent: 2))
      return
    }
    try shell.refuse(shell.unknownSentence(word, nil))
  }
}
