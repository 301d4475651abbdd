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
    let commands = CommandTable.commands(at: scope)
    let usages = commands.map { slash + phrases("command-\($0.id)-usage") }
    let column = (usages.map(displayWidth).max() ?? 0) + 2
    let first = shell.session.map { PlaceHelp($0.place, phrases).sentences() } ?? [phrases("help-main")]
    var lines = first.flatMap { shell.wrapped($0) }
    for (command, usage) in zip(commands, usages) {
      let summary = phrases("command-\(command.id)-summary")
      guard shell.width >= column + 40 else {
        // Too narrow for two columns: the one below the other.
        lines += shell.wrapped(usage, firstIndent: 2, indent: 2) + shell.wrapped(summary, firstIndent: 4, indent: 4)
        continue
      }
      let described = shell.wrapped(summary, firstIndent: column + 2, indent: column + 2)
      lines += ["  " + pad(usage, to: column) + (described.first ?? "").dropFirst(column + 2)] + described.dropFirst()
    }
    let topics = HelpTopic.allCases.map { $0.name(in: phrases) }.joined(separator: ", ")
    return lines + shell.wrapped(phrases("help-more", ["help": slash + phrases("command-help"), "topics": topics]))
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
