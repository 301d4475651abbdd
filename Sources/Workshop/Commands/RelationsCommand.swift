import Instrument
import Storage

/// Lists the relationships with their level: `relaties`, or `relaties alle` with the archived ones.
enum RelationsCommand: Command {
  static let id = "relations"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.words(["word-all"])

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let isWhole = shell.says("word-all", arguments.text)
    guard arguments.isEmpty || isWhole else {
      try shell.refuse(
        shell.phrases(
          "relations-which", ["word": arguments.text, "relations": shell.phrases("command-relations")]))
      return .stay
    }
    let all = try shell.workbook.histories()
    let shown = all.filter { isWhole || !$0.relationship.isArchived }
    guard !shown.isEmpty else {
      shell.console.talk(
        shell.wrapped(shell.phrases("relations-none", ["start": shell.phrases("command-start")])))
      return .stay
    }
    for history in shown { shell.console.result(line(history, in: shell)) }
    let archived = all.count - shown.count
    if archived > 0 {
      let arguments = ["count": String(archived), "relations": shell.phrases("command-relations")]
      shell.console.talk(shell.wrapped(shell.phrases("relations-archived-count", arguments)))
    }
    return .stay
  }

  private static func line(_ history: RelationshipHistory, in shell: Shell) -> [String] {
    let relationship = history.relationship
    var facts = [
      shell.phrases("relations-\(relationship.role.rawValue)"),
      history.current?.level(in: shell) ?? shell.phrases("level-not-answered"),
    ]
    if relationship.isTenderRunning { facts.append(shell.phrases("relations-tender")) }
    if relationship.isArchived { facts.append(shell.phrases("relations-archived")) }
    return shell.wrapped("\(relationship.name)  " + facts.joined(separator: " · "), firstIndent: 2, indent: 4)
  }
}
