import Instrument
import Interview
import Storage

/// The list of what is given: `geven Vendex`.
enum GiveCommand: Command {
  static let id = "give"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    try shell.visitList(.give, arguments, for: self)
  }
}

/// The list of what is got: `krijgen Vendex`.
enum GetCommand: Command {
  static let id = "get"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    try shell.visitList(.get, arguments, for: self)
  }
}

extension Shell {
  /// Goes through one of the two lists; afterwards both stand beside each other.
  fileprivate func visitList(
    _ direction: Direction, _ arguments: Arguments, for command: any Command.Type
  ) throws -> CommandOutcome {
    guard let relationship = try relationshipHere(arguments, for: command) else { return .stay }
    if let session, session.machine.places.contains(.exchange(direction)), arguments.isEmpty {
      try session.handle(.goTo(.exchange(direction)))
      return .stay
    }
    console.talk(wrapped(phrases("exchange-how", ["kinds": ExchangeKindWords(allPhrases()).names(in: phrases)])))
    try visit([.exchange(direction)], about: relationship.id) { [weak self] in
      guard let self else { return }
      let entries = try workbook.currentExchange(about: relationship.id)
      console.result(ExchangeScreen(entries, relationship, in: self).lines())
    }
    return .turned
  }

  /// The relationship that a command is about: the session's at a question, the one named at the main prompt.
  func relationshipHere(_ arguments: Arguments, for command: any Command.Type) throws -> Relationship? {
    guard arguments.isEmpty, let session else { return try relationship(named: arguments.text, for: command) }
    if let relationship = session.machine.relationship { return relationship }
    try refuse(phrases("no-such-place"))
    return nil
  }
}
