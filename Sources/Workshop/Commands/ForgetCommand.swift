import Instrument
import Storage

/// Erases a relationship, a person or a session for good: `vergeet Bakker Smit`, `vergeet sessie 3`. The name is typed
/// in full a second time.
enum ForgetCommand: Command {
  static let id = "forget"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let wanted = try wanted(arguments, in: shell) else { return .stay }
    let facts = ["name": wanted.name, "what": wanted.what]
    shell.console.talk(shell.wrapped(shell.phrases(wanted.question, facts)))
    guard case .line(let line) = shell.console.read(ReadRequest(prompt: shell.phrases("prompt-forget"))),
      line.trimmed == wanted.name
    else {
      shell.console.talk(shell.wrapped(shell.phrases("forget-not", ["name": wanted.name])))
      return .stay
    }
    shell.isToldOfForgetting = false
    let known = try shell.workbook.relationships()
    guard
      let erasure = try shell.workbook.forget(
        wanted.things, newID: shell.surroundings.newID, at: shell.surroundings.now())
    else { return .stay }
    shell.currentRelationship = nil
    shell.mainPrefill = nil
    let others = known.filter { !wanted.things.contains(.relationship($0.id)) }.map(\.name)
    let gone = ForgottenLines(
      of: erasure.names, amongst: wanted.isRelationship ? others : nil, in: shell.allPhrases())
    let isOutOfHistory = shell.console.forgetHistory { gone.contains($0) }
    shell.console.talk(
      try ForgettingWords(shell).lines(erasure, wanted.name, isOutOfHistory: isOutOfHistory))
    return .stay
  }

  private struct Wanted {
    var things: [Forgettable]
    /// What is typed to confirm.
    var name: String
    /// The phrase that says what will be gone.
    var question: String
    /// What a session holds, in words; empty for everything else.
    var what = ""

    var isRelationship: Bool {
      things.contains { if case .relationship = $0 { true } else { false } }
    }
  }

  /// When a session was, about whom, and how many actions came of it.
  private static func what(_ session: Session, in shell: Shell) throws -> String {
    let started = try shell.workbook.session(session.id)?.started
    let actions = try shell.workbook.actions().count { $0.action.session == session.id }
    let facts = [
      started.map(shell.dayText), try session.relationship.flatMap { try shell.workbook.relationship($0)?.name },
      session.name, actions == 0 ? nil : shell.phrases("actions-of-session", ["count": String(actions)]),
    ]
    return facts.compactMap { $0 }.joined(separator: " · ")
  }

  private static func wanted(_ arguments: Arguments, in shell: Shell) throws -> Wanted? {
    guard !arguments.isEmpty else {
      try shell.refuse(shell.phrases("forget-which", ["forget": shell.phrases("command-forget")]))
      return nil
    }
    if let first = arguments.words.first, arguments.words.count == 2, shell.says("word-session", first),
      let number = Int(arguments.words[1])
    {
      let sessions = try shell.workbook.sessions()
      guard let session = sessions.element(number: number)?.session else {
        try shell.refuse(
          shell.phrases("refuse-choice", ["typed": arguments.words[1], "count": String(sessions.count)]))
        return nil
      }
      return Wanted(
        things: [.session(session.id)], name: "\(shell.phrases("word-session")) \(number)",
        question: "forget-session", what: try what(session, in: shell))
    }
    var name = arguments.text
    let isText = arguments.words.first.map { shell.says("word-name", $0) } == true && arguments.words.count > 1
    if isText { name = arguments.words.dropFirst().joined(separator: " ") }
    let things = isText ? [] : try shell.workbook.things(named: name)
    if let first = things.first {
      var wanted = Wanted(things: things.map(\.thing), name: first.name, question: "forget-person")
      if wanted.isRelationship { wanted.question = "forget-relationship" }
      return wanted
    }
    let known = try shell.workbook.relationships().map(\.name)
    let meant = known.first { $0.lowercased().contains(name.lowercased()) } ?? closestName(to: name, amongst: known)
    if !isText, let meant {
      let forget = shell.phrases("command-forget")
      let arguments = [
        "name": name, "relationship": meant, "forget": forget, "word": shell.phrases("word-name"),
      ]
      try shell.refuse(shell.phrases("forget-did-you-mean", arguments))
      return nil
    }
    guard try shell.workbook.mentions(of: name) > 0 else {
      try shell.refuse(shell.phrases("forget-unknown", ["name": name]))
      return nil
    }
    return Wanted(things: [.name(name)], name: name, question: "forget-name")
  }
}
