import Instrument
import Reports
import Storage

/// Shows all relationships on a map, evidence beside foundation: `kaart`.
enum MapCommand: Command {
  static let id = "map"
  static let scopes: Set<CommandScope> = [.main]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let histories = try shell.workbook.histories().filter { !$0.relationship.isArchived }
    guard !histories.isEmpty else {
      try shell.refuse(shell.phrases("relations-none", ["start": shell.phrases("command-start")]))
      return .stay
    }
    var targets: [RecordID: Int] = [:]
    let ours = try shell.workbook.ourParticipants()
    for statement in try shell.workbook.statements(on: .targetLevel) where ours.contains(statement.participant) {
      if let relationship = statement.relationship { targets[relationship] = statement.number }
    }
    let entries = histories.map { history -> MapReport.Entry in
      let current = history.current
      let earlier = current.flatMap { history.reading(before: $0.session.id) }
      return MapReport.Entry(
        name: history.relationship.name, assessment: current?.outcome.assessment,
        previousLevel: current?.level(of: earlier), target: targets[history.relationship.id])
    }
    // Relationships that were looked at with other levels stand on the map of the newest questionnaire.
    let questionnaire = histories.compactMap(\.current).max { $0.started < $1.started }?.questionnaire
    let report = MapReport(
      entries, levels: try (questionnaire ?? shell.questionnaireOfNew()).levels, phrases: shell.phrases)
    shell.console.result(report.lines(width: shell.mapWidth))
    let (level, names) = (shell.phrases("command-level"), histories.map(\.relationship.name))
    shell.numbered = { number in names.element(number: number).map { "\(level) \($0)" } }
    return .stay
  }
}

extension Shell {
  /// The columns for a map: it may be wider than text that is read.
  var mapWidth: Int { max(20, min(console.columns, 120)) }
}
