import Instrument
import Phrasebook
import Storage

/// Lists the sessions: `sessies`; or goes on with one, or shows what a finished one said: `sessies 3`.
enum SessionsCommand: Command {
  static let id = "sessions"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.session

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let sessions = try shell.workbook.sessions()
    guard !sessions.isEmpty else {
      shell.console.result(shell.wrapped(shell.phrases("sessions-none", ["start": shell.phrases("command-start")])))
      return .stay
    }
    guard !arguments.isEmpty else {
      shell.console.result(try lines(sessions, in: shell))
      return .stay
    }
    guard let session = Int(arguments.text).flatMap(sessions.element)?.session else {
      try shell.refuse(
        shell.phrases(
          "sessions-which",
          ["typed": arguments.text, "sessions": shell.phrases("command-sessions"), "count": String(sessions.count)]))
      return .stay
    }
    if session.state == .open { return try ResumeCommand.goOn(with: session, in: shell) }
    try showOutcome(of: session, in: shell)
    return .stay
  }

  private static func showOutcome(of session: Session, in shell: Shell) throws {
    let history = try session.relationship.flatMap { try shell.workbook.histories(of: $0).first }
    guard let history, let reading = try RelationshipReading(of: history, in: session, shell: shell) else {
      return shell.console.result(shell.wrapped(shell.phrases("session-without-answers")))
    }
    shell.currentRelationship = history.relationship.id
    shell.console.result(try reading.report(width: shell.width, withSteps: false))
  }

  private static func lines(_ sessions: [SessionSummary], in shell: Shell) throws -> [String] {
    let histories = Dictionary(
      try shell.workbook.histories().map { ($0.relationship.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try sessions.enumerated().flatMap { index, summary -> [String] in
      let history = summary.session.relationship.flatMap { histories[$0] }
      let reading = history?.sessions.first { $0.session.id == summary.session.id }.flatMap(SessionReading.init)
      let facts = [
        history?.relationship.name ?? shell.phrases("session-without-relationship"),
        reading?.level(in: shell) ?? shell.phrases("level-not-answered"),
        summary.session.state == .open ? shell.phrases("session-open") : nil,
        try summary.session.name ?? shell.programmeName(of: summary.session),
      ]
      let day = shell.dayText(of: summary.started)
      return shell.wrapped(
        "\(index + 1)  \(day) · " + facts.compactMap { $0 }.joined(separator: " · "), firstIndent: 2, indent: 5)
    }
  }
}

extension Shell {
  /// The name of the programme that a session follows; null where its questionnaire can't be read.
  func programmeName(of session: Session) throws -> String? {
    try workbook.questionnaire(digest: session.questionnaire)?.programme(session.programme)?.name[phrases.language]
  }

  /// The day of a moment, in words.
  func dayText(of moment: Moment) -> String {
    DayWords(phrases).text(of: day(of: moment), today: surroundings.today())
  }

  /// The day of a moment, in UTC.
  func day(of moment: Moment) -> CalendarDay {
    let days = moment.rawValue >= 0 ? moment.rawValue / 86_400_000 : (moment.rawValue - 86_399_999) / 86_400_000
    return CalendarDay(daysSince1970: Int(days)) ?? .first
  }
}
