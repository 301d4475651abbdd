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
    shell.console.talk(shell.wrapped(shell.phrases(wanted.question, ["name": wanted.name])))
    guard case .line(let line) = shell.console.read(ReadRequest(prompt: shell.phrases("prompt-forget"))),
      line.trimmed == wanted.name
    else {
      shell.console.talk(shell.wrapped(shell.phrases("forget-not", ["name": wanted.name])))
      return .stay
    }
    guard
      let erasure = try shell.workbook.forget(
        wanted.thing, newID: shell.surroundings.newID, at: shell.surroundings.now())
    else { return .stay }
    shell.currentRelationship = nil
    shell.mainPrefill = nil
    shell.console.talk(try ForgettingWords(shell).lines(erasure, wanted.name, names: wanted.names))
    return .stay
  }

  private struct Wanted {
    var thing: Forgettable
    /// What is typed to confirm.
    var name: String
    /// What to look for afterwards.
    var names: [String]
    /// The phrase that says what will be gone.
    var question: String
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
      guard sessions.indices.contains(number - 1) else {
        try shell.refuse(
          shell.phrases("refuse-choice", ["typed": arguments.words[1], "count": String(sessions.count)]))
        return nil
      }
      return Wanted(
        thing: .session(sessions[number - 1].session.id), name: "\(shell.phrases("word-session")) \(number)",
        names: [], question: "forget-session")
    }
    let name = arguments.text
    let isNamed = { (other: String) in other.lowercased() == name.lowercased() }
    if let relationship = try shell.workbook.relationships().first(where: { isNamed($0.name) }) {
      return Wanted(
        thing: .relationship(relationship.id), name: relationship.name, names: [relationship.name],
        question: "forget-relationship")
    }
    if let person = try shell.workbook.participants().first(where: { $0.name.map(isNamed) == true }),
      let known = person.name
    {
      return Wanted(thing: .participant(person.id), name: known, names: [known], question: "forget-person")
    }
    guard try shell.workbook.mentions(of: name) > 0 else {
      try shell.refuse(shell.phrases("forget-unknown", ["name": name]))
      return nil
    }
    return Wanted(thing: .name(name), name: name, names: [name], question: "forget-name")
  }
}
