import Instrument
import Interview
import Storage

/// Lists the open actions: `acties`, or `acties alle` with those that are done or dropped. Says what became of one:
/// `acties 1 gedaan`, opens it again: `acties 1 open`, gives it another day:
/// `acties 1 vrijdag`, or alters it: `acties 1 anders`.
enum ActionsCommand: Command {
  static let id = "actions"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.words(["word-all"])

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard !arguments.isEmpty else {
      shell.console.result(try ActionLines(shell).open())
      return .stay
    }
    if isAll(arguments.text, in: shell) {
      shell.console.result(try ActionLines(shell).all())
      return .stay
    }
    let all = try shell.workbook.actions().map(\.action)
    let word = arguments.words.dropFirst().joined(separator: " ")
    guard let number = number(arguments.words[0]), let action = all.element(number: number) else {
      return try refuse(all, in: shell)
    }
    if let state = state(word, in: shell) { return try settle(action, as: state, in: shell) }
    if action.state == .open, let day = shell.day(named: word) { return try move(action, to: day, in: shell) }
    guard shell.says("word-alter", word), action.state == .open else { return try refuse(all, in: shell) }
    return try alter(action, in: shell)
  }

  private static func refuse(_ all: [Action], in shell: Shell) throws -> CommandOutcome {
    guard !all.isEmpty else {
      try shell.refuse(shell.phrases("actions-none"))
      return .stay
    }
    try shell.refuse(
      shell.phrases("actions-which", ["actions": shell.phrases("command-actions"), "count": String(all.count)]))
    return .stay
  }

  private static func settle(
    _ action: Action, as state: Action.State, in shell: Shell
  ) throws -> CommandOutcome {
    var settled = action
    settled.state = state
    if settled != action { try shell.store([.action(settled)]) }
    shell.console.talk(shell.wrapped(shell.phrases("action-now-\(state.rawValue)", ["action": action.text])))
    return .stay
  }

  private static func move(_ action: Action, to day: CalendarDay, in shell: Shell) throws -> CommandOutcome {
    var moved = action
    moved.due = day
    if moved != action { try shell.store([.action(moved)]) }
    shell.console.talk(try ActionLines(shell).open())
    return .stay
  }

  /// Asks what, when and who again; Enter leaves each as it is.
  private static func alter(_ action: Action, in shell: Shell) throws -> CommandOutcome {
    try shell.visit(
      [.action, .actionDay, .actionOwner], about: action.relationship,
      position: Position(place: .action, action: action.id)
    ) { [weak shell] in
      guard let shell else { return }
      shell.console.talk(try ActionLines(shell).open())
    }
    return .turned
  }

  /// `1`, or `A1` as the list has it.
  private static func number(_ word: String) -> Int? {
    Int(word.lowercased().hasPrefix("a") ? String(word.dropFirst()) : word)
  }

  /// Whether a word alone stands for an action, as the list numbers them: `A2`.
  static func isNumber(_ word: String) -> Bool { word.lowercased().hasPrefix("a") && number(word) != nil }

  /// *alle*, and *alles* too.
  private static func isAll(_ text: String, in shell: Shell) -> Bool {
    shell.says("word-all", text) || shell.says("word-everything", text)
  }

  /// What a word says of an action, in any language; null where it says nothing.
  private static func state(_ word: String, in shell: Shell) -> Action.State? {
    if shell.says("word-open", word) { return .open }
    return [Action.State.open, .done, .dropped].first { shell.says("action-state-\($0.rawValue)", word) }
  }
}
