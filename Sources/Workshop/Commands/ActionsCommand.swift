import Instrument

/// Lists the open actions: `acties`; or says what became of one: `acties 1 gedaan`.
enum ActionsCommand: Command {
  static let id = "actions"
  static let scopes: Set<CommandScope> = [.main]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard !arguments.isEmpty else {
      shell.console.result(try ActionLines(shell).open())
      return .stay
    }
    let all = try shell.workbook.actions().map(\.action)
    guard let number = number(arguments.words[0]), var action = all.element(number: number), action.state == .open,
      let state = state(arguments.words.dropFirst().first, in: shell)
    else {
      try shell.refuse(
        shell.phrases("actions-which", ["actions": shell.phrases("command-actions"), "count": String(all.count)]))
      return .stay
    }
    action.state = state
    try shell.workbook.append([.action(action)], ids: [shell.surroundings.newID()], at: shell.surroundings.now())
    shell.console.talk(shell.wrapped(shell.phrases("action-now-\(state.rawValue)", ["action": action.text])))
    return .stay
  }

  /// `1`, or `A1` as the list has it.
  private static func number(_ word: String) -> Int? {
    Int(word.lowercased().hasPrefix("a") ? String(word.dropFirst()) : word)
  }

  /// What a word says of an action, in any language; null where it says nothing.
  private static func state(_ word: String?, in shell: Shell) -> Action.State? {
    guard let word = word?.lowercased() else { return nil }
    return [Action.State.done, .dropped].first { state in
      shell.allPhrases().contains { $0("action-state-\(state.rawValue)") == word }
    }
  }
}
