import Instrument
import Interview

/// Takes an action on: `actie Vendex bellen`, then the day, and who.
enum ActionCommand: Command {
  static let id = "action"
  static let scopes: Set<CommandScope> = [.main]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let relationship = try shell.relationshipIn(arguments.words)
    try shell.visit(
      [.action, .actionDay, .actionOwner], about: relationship?.id, position: Position(place: .action),
      first: arguments.isEmpty ? nil : arguments.text
    ) { [weak shell] in
      guard let shell else { return }
      shell.console.talk(try ActionLines(shell).open())
    }
    return .turned
  }
}

extension Shell {
  /// The relationship whose name stands among `words`; else the one spoken of last; null where there is neither.
  func relationshipIn(_ words: [String]) throws -> Instrument.Relationship? {
    let known = try workbook.relationships().filter { !$0.isArchived }
    let text = " " + words.joined(separator: " ").lowercased() + " "
    let named = known.filter { text.contains(" " + $0.name.lowercased() + " ") }
    if let longest = named.max(by: { $0.name.count < $1.name.count }) { return longest }
    return known.first { $0.id == currentRelationship }
  }
}
