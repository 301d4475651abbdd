import Instrument
import Reports
import Storage

/// Lays a relationship's outcome beside that of an earlier session: `vergelijk Vendex`, or `vergelijk Vendex 3` with the
/// number that `sessies` shows.
enum CompareCommand: Command {
  static let id = "compare"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.relationshipAndSession

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let isName = shell.match(arguments.text, amongst: try shell.workbook.relationships(), by: .whole) != nil
    let number = isName ? nil : arguments.words.last.flatMap { Int($0) }
    let name = number == nil ? arguments.text : arguments.words.dropLast().joined(separator: " ")
    guard try !isAboutSeveral(arguments, in: shell) else {
      try shell.refuse(
        shell.phrases(
          "compare-one", ["compare": shell.phrases("command-compare"), "map": shell.phrases("command-map")]))
      return .stay
    }
    guard let relationship = try shell.relationship(named: name, for: self, isOnlyRead: true) else { return .stay }
    shell.currentRelationship = relationship.id
    guard let history = try shell.workbook.histories(of: relationship.id).first, let now = history.current else {
      shell.console.talk(shell.wrapped(shell.notAnswered(relationship)))
      return .stay
    }
    guard let earlier = try earlier(number, than: now, history, in: shell) else { return .stay }
    guard
      let comparison = Comparison(
        from: earlier.outcome.assessment, by: earlier.questionnaire, to: now.outcome.assessment, by: now.questionnaire,
        as: relationship.role)
    else {
      try shell.refuse(shell.phrases("compare-not-possible"))
      return .stay
    }
    let days = shell.dayTexts(of: [earlier.started, now.started])
    let report = ComparisonReport(
      comparison, relationshipName: relationship.name, role: relationship.role, questionnaire: now.questionnaire,
      phrases: shell.phrases, days: (days[0], days[1]))
    shell.console.result(report.lines(width: shell.width))
    return .stay
  }

  /// Whether the words name more than one relationship, each by a word of its own.
  private static func isAboutSeveral(_ arguments: Arguments, in shell: Shell) throws -> Bool {
    let known = try shell.workbook.relationships()
    guard shell.match(arguments.text, amongst: known) == nil else { return false }
    let words = arguments.words.map { $0.filter { $0 != "," } }.filter { $0.count > 2 }
    return Set(words.compactMap { shell.match($0, amongst: known)?.id.rawValue }).count > 1
  }

  /// The session to compare with; null, and a sentence said, where there is none.
  private static func earlier(
    _ number: Int?, than now: SessionReading, _ history: RelationshipHistory, in shell: Shell
  ) throws -> SessionReading? {
    guard let number else {
      if let before = history.reading(before: now.session.id) { return before }
      let arguments = ["name": history.relationship.name, "start": shell.phrases("command-start")]
      shell.console.talk(shell.wrapped(shell.phrases("compare-nothing-earlier", arguments)))
      return nil
    }
    let sessions = try shell.workbook.sessions()
    let chosen = sessions.element(number: number)?.session
    let reading = history.sessions.first { $0.session.id == chosen?.id }.flatMap(SessionReading.init)
    guard let reading, reading.session.id != now.session.id else {
      let arguments = ["name": history.relationship.name, "sessions": shell.phrases("command-sessions")]
      try shell.refuse(shell.phrases("compare-no-such-session", arguments))
      return nil
    }
    return reading
  }
}
