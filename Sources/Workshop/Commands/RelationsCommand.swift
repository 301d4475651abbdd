import Instrument
import Storage

/// Lists the relationships with their level.
enum RelationsCommand: Command {
  static let id = "relations"
  static let scopes: Set<CommandScope> = [.main]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let relationships = try shell.workbook.relationships().filter { !$0.isArchived }
    guard !relationships.isEmpty else {
      shell.console.talk(
        shell.wrapped(shell.phrases("relations-none", ["start": shell.phrases("command-start")])))
      return .stay
    }
    for relationship in relationships {
      let facts = [shell.phrases("relations-\(relationship.role.rawValue)"), try level(of: relationship, in: shell)]
      shell.console.result(
        shell.wrapped("\(relationship.name)  " + facts.joined(separator: " · "), firstIndent: 2, indent: 4))
    }
    return .stay
  }

  private static func level(of relationship: Relationship, in shell: Shell) throws -> String {
    guard let reading = try RelationshipReading(of: relationship, in: shell) else {
      return shell.phrases("level-not-answered")
    }
    let levels = reading.questionnaire.levels
    guard let level = reading.outcome.assessment.level, levels.indices.contains(level - 1) else {
      return shell.phrases("level-open")
    }
    let isSure = reading.outcome.assessment.status == .settled
    return shell.phrases(
      isSure ? "level-name-and-number" : "level-name-and-number-provisional",
      [
        "name": levels[level - 1].name[shell.phrases.language], "number": String(level),
        "count": String(levels.count),
      ])
  }
}
