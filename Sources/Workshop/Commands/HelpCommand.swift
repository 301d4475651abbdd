import Phrasebook
import TextLayout

/// What can be typed now, first; with a word behind it, how that one works.
enum HelpCommand: Command {
  static let id = "help"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.command
  static let isBareWord = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if arguments.isEmpty {
      shell.console.result(overview(in: shell))
    } else {
      try explain(arguments.words[0], in: shell)
    }
    try shell.session?.askAgain()
    return .stay
  }

  private static func overview(in shell: Shell) -> [String] {
    let scope: CommandScope = shell.session == nil ? .main : .question
    let phrases = shell.phrases
    let slash = scope == .question ? "/" : ""
    let first = shell.session.map { PlaceHelp($0.place, phrases).sentences() } ?? [phrases("help-main")]
    var lines = first.flatMap { shell.wrapped($0) }
    for (id, commands) in CommandTable.groups {
      let here = commands.filter { $0.scopes.contains(scope) }
      guard !here.isEmpty else { continue }
      lines += shell.wrapped(phrases("help-group-\(id)")) + here.flatMap { line(of: $0, slash: slash, in: shell) }
    }
    let topics = HelpTopic.allCases.map { $0.name(in: phrases) }.joined(separator: ", ")
    return lines + shell.wrapped(phrases("help-more", ["help": slash + phrases("command-help"), "topics": topics]))
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
