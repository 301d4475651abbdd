import Instrument
import Interview
import Storage

/// Which level to aim at, and why: `doel Vendex`.
enum TargetCommand: Command {
  static let id = "target"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let relationship = try shell.relationship(named: arguments.text, for: self) else { return .stay }
    try shell.visit([.targetLevel, .targetReason], about: relationship.id) { [weak shell] in
      guard let shell else { return }
      try say(relationship, in: shell)
    }
    return .turned
  }

  /// What the target means beside the level now.
  private static func say(_ relationship: Relationship, in shell: Shell) throws {
    let said = try shell.workbook.ourStatements(about: relationship.id).last { $0.topic == .targetLevel }
    let questionnaire = try shell.questionnaire(about: relationship.id)
    guard let number = said?.number, let target = questionnaire.levels.element(number: number) else { return }
    let level = try shell.workbook.histories(of: relationship.id).first?.current?.outcome.assessment.level
    let key =
      switch level {
      case nil: "target-said"
      case let level? where level < number: "target-higher"
      case let level? where level > number: "target-lower"
      default: "target-reached"
      }
    let arguments = [
      "name": relationship.name, "level": target.name[shell.phrases.language],
      "steps": shell.phrases("command-steps"),
    ]
    shell.console.talk(shell.wrapped(shell.phrases(key, arguments)))
  }
}

/// Per success factor warmer, the same or cooler than a year ago: `warmte Vendex`.
enum WarmthCommand: Command {
  static let id = "warmth"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let relationship = try shell.relationship(named: arguments.text, for: self) else { return .stay }
    let questionnaire = try shell.questionnaire(about: relationship.id)
    let factors = questionnaire.blocks.map(\.id).filter(questionnaire.rule.foundation.blocks.contains)
    try shell.visit(factors.map { .trend($0) }, about: relationship.id) { [weak shell] in
      guard let shell else { return }
      shell.console.result(try RelationshipCard(relationship, in: shell).warmthLines())
    }
    return .turned
  }
}

/// One's own success factors, and which relationships to deepen: `succesfactoren`.
enum OwnFactorsCommand: Command {
  static let id = "factors"
  static let scopes: Set<CommandScope> = [.main]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    try shell.visit([.successFactors, .relationshipsToDeepen], about: nil)
    return .turned
  }
}
