import Instrument
import Interview
import Storage

/// Starts a session: `begin`, or `begin PROGRAMME`.
enum StartCommand: Command {
  static let id = "start"
  static let scopes: Set<CommandScope> = [.main]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let (questionnaire, yaml) = try shell.content.questionnaire(id: shell.surroundings.questionnaire)
    let wanted = arguments.words.first ?? questionnaire.programmes.first?.id ?? ""
    guard let programme = questionnaire.programme(wanted) else {
      let names = questionnaire.programmes.map(\.id).joined(separator: ", ")
      try shell.refuse(shell.phrases("start-unknown-programme", ["word": wanted, "names": names]))
      return .stay
    }
    let others = try openSessions(in: shell)
    let digest = try shell.workbook.storeQuestionnaire(questionnaire, yaml: yaml)
    let known = try shell.workbook.ownParticipant()
    let participant = known ?? Participant(id: shell.surroundings.newID())
    let session = Session(id: shell.surroundings.newID(), programme: programme.id, questionnaire: digest)
    let machine = GuidedSession(
      questionnaire: questionnaire, programme: programme, session: session, participant: participant.id,
      relationships: try shell.workbook.relationships())
    let changes: [Change] = (known == nil ? [.participant(participant)] : []) + [.session(session)]
    try shell.workbook.append(
      changes, ids: changes.map { _ in shell.surroundings.newID() }, at: shell.surroundings.now(),
      position: (session.id, try PositionText.text(of: machine.position)))
    if let others {
      let arguments = [
        "names": others, "stop": shell.phrases("command-stop"), "resume": shell.phrases("command-resume"),
      ]
      shell.console.talk(shell.wrapped(shell.phrases("start-others-open", arguments)))
    }
    try shell.enter(machine)
    return .turned
  }

  /// Whom the sessions that are still open are about; null when none is.
  private static func openSessions(in shell: Shell) throws -> String? {
    let open = try shell.workbook.sessions().map(\.session).filter { $0.state == .open }
    guard !open.isEmpty else { return nil }
    let relationships = try shell.workbook.relationships()
    let names = open.map { session in
      relationships.first { $0.id == session.relationship }?.name ?? shell.phrases("session-without-relationship")
    }
    return names.joined(separator: ", ")
  }
}

extension Workbook {
  /// The one person of the reflections: without a name, on our side; null before the first.
  func ownParticipant() throws -> Participant? {
    try participants().first { $0.name == nil && $0.side == .ours && !$0.isRemoved }
  }
}

extension Shell {
  /// Enters a session, and asks what it asks first.
  func enter(_ machine: GuidedSession) throws {
    let driver = SessionDriver(machine, in: self)
    session = driver
    try driver.carryOut()
  }
}
