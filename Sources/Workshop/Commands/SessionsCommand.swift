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
    let days = shell.dayTexts(of: sessions.map(\.started))
    return try sessions.enumerated().flatMap { index, summary -> [String] in
      let history = summary.session.relationship.flatMap { histories[$0] }
      let reading = history?.sessions.first { $0.session.id == summary.session.id }.flatMap(SessionReading.init)
      let facts = [
        history?.relationship.name ?? shell.phrases("session-without-relationship"),
        reading?.level(in: shell) ?? shell.phrases("level-not-answered"),
        summary.session.state == .open ? try SessionStanding(summary.session, in: shell).open : nil,
        try summary.session.name ?? shell.programmeName(of: summary.session),
      ]
      return shell.wrapped(
        "\(index + 1)  \(days[index]) · " + facts.compactMap { $0 }.joined(separator: " · "), firstIndent: 2, indent: 5)
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

  /// The days of moments, in words; with the time where a day is there more than once.
  func dayTexts(of moments: [Moment]) -> [String] {
    let counts = Dictionary(moments.map { (day(of: $0), 1) }, uniquingKeysWith: +)
    return moments.map { moment in
      guard counts[day(of: moment)] != 1 else { return dayText(of: moment) }
      return phrases("day-and-time", ["day": dayText(of: moment), "time": time(of: moment)])
    }
  }

  /// The day of a moment, where the person is.
  func day(of moment: Moment) -> CalendarDay {
    CalendarDay(daysSince1970: minutes(of: moment) / 1440) ?? .first
  }

  /// The time of a moment, where the person is: `09:05`.
  private func time(of moment: Moment) -> String {
    let minutes = minutes(of: moment) % 1440
    return [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }

  /// The minutes since 1970 began where the person is.
  private func minutes(of moment: Moment) -> Int {
    max(0, Int(moment.rawValue / 60_000) + surroundings.minutesFromUTC(moment))
  }
}
