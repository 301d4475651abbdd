import Instrument
import Interview

/// Who takes part in a team's session, and whose sheet is still to come; never what stands on one. `/deelnemers erbij Kim`
/// adds somebody, `/deelnemers eraf C` lets somebody go, `/deelnemers C = Kim` names somebody.
enum ParticipantsCommand: Command {
  static let id = "participants"
  static let scopes: Set<CommandScope> = [.question]
  static let argument = ArgumentKind.words(["word-joins", "word-leaves"])

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let guided = try shell.teamSession() else { return .stay }
    let rest = arguments.words.dropFirst().joined(separator: " ")
    let names = arguments.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if arguments.isEmpty {
      shell.console.result(lines(guided.machine, in: shell))
    } else if shell.says("word-joins", arguments.words[0]) {
      try add(rest, guided, in: shell)
    } else if shell.says("word-leaves", arguments.words[0]) {
      try remove(rest, guided, in: shell)
    } else if names.count == 2 {
      try rename(String(names[0]).trimmed, to: String(names[1]).trimmed, guided, in: shell)
    } else {
      try shell.refuse(how(in: shell))
    }
    try shell.session?.askAgain()
    return .stay
  }

  private static func how(in shell: Shell) -> String {
    shell.phrases("participants-how", ["participants": "/" + shell.phrases("command-participants")])
  }

  private static func lines(_ machine: GuidedSession, in shell: Shell) -> [String] {
    let shown = { (key: String, members: [TeamMember]) -> [String] in
      guard !members.isEmpty else { return [] }
      let words = ["names": shell.listed(members.map(\.name)), "count": String(members.count)]
      return shell.wrapped(shell.phrases(key, words))
    }
    return (machine.present.isEmpty ? shell.wrapped(shell.phrases("participants-nobody")) : [])
      + shown("team-is", machine.present) + shown("participants-in", machine.present.filter(\.hasAnswered))
      + shown("participants-to-go", machine.sheetsMissing)
      + shown("participants-left", machine.team.filter(\.participant.isRemoved)) + shell.wrapped(how(in: shell))
  }

  private static func add(_ typed: String, _ guided: SessionDriver, in shell: Shell) throws {
    let machine = guided.machine
    guard let relationship = machine.session.relationship, let names = machine.newcomers(in: typed) else {
      return try shell.refuse(shell.phrases("refuse-people", ["limit": String(SheetLetters.limit)]))
    }
    let changes = names.flatMap { name -> [Change] in
      let id = shell.surroundings.newID()
      return [
        .participant(Participant(id: id, name: name)),
        .seal(.closed(machine.session.id, about: relationship, participant: id)),
      ]
    }
    try store(changes, guided, in: shell)
    let screen = TeamScreen(guided)
    shell.console.talk(screen.lines(.teamIs(guided.machine.present.map(\.name))))
    if machine.isRevealed { shell.console.talk(screen.lines(.joinedLate(names))) }
  }

  /// Lets somebody go. Of who answered already it is asked whether that counts on.
  private static func remove(_ name: String, _ guided: SessionDriver, in shell: Shell) throws {
    guard let member = try member(name, guided, in: shell) else { return }
    var gone = member.participant
    gone.isRemoved = true
    var key = "participant-left"
    if member.hasAnswered {
      shell.console.talk(shell.wrapped(shell.phrases("ask-leaver", ["name": member.name])))
      guard case .line(let line) = shell.console.read(ReadRequest(prompt: shell.phrases("prompt-leaver"))),
        let isCounted = isYes(line.trimmed, in: shell)
      else { return shell.console.talk(shell.wrapped(shell.phrases("participant-stays", ["name": member.name]))) }
      gone.isLeftOut = !isCounted
      key = isCounted ? "participant-left-in" : "participant-left-out"
    }
    try store([.participant(gone)], guided, in: shell)
    let words = ["name": member.name, "undo": "/" + shell.phrases("command-undo")]
    shell.console.talk(shell.wrapped(shell.phrases(key, words)))
  }

  /// Whether a word is yes (true) or no (false); null where it is neither.
  private static func isYes(_ word: String, in shell: Shell) -> Bool? {
    let says = { (key: String) in
      shell.says(key, word) || shell.allPhrases().contains { $0(key).prefix(1).lowercased() == word.lowercased() }
    }
    return says("choice-yes") ? true : says("choice-no") ? false : nil
  }

  private static func rename(_ name: String, to new: String, _ guided: SessionDriver, in shell: Shell) throws {
    guard var participant = try member(name, guided, in: shell)?.participant else { return }
    let isCase = new.lowercased() == name.lowercased()
    guard isCase || guided.machine.newcomers(in: new)?.count == 1, Int(new) == nil,
      new.count <= GuidedSession.nameLimit
    else { return try shell.refuse(shell.phrases("participant-name", ["name": new])) }
    participant.name = new
    try store([.participant(participant)], guided, in: shell)
    shell.console.talk(shell.wrapped(shell.phrases("participant-renamed", ["name": name, "new": new])))
  }

  /// Who is there under this name; null, and a sentence said, where nobody is.
  private static func member(_ name: String, _ guided: SessionDriver, in shell: Shell) throws -> TeamMember? {
    let present = guided.machine.present
    if let member = present.first(where: { $0.name.lowercased() == name.lowercased() }) { return member }
    let words = ["name": name, "names": shell.listed(present.map(\.name))]
    try shell.refuse(shell.phrases(present.isEmpty ? "participants-nobody" : "participants-unknown", words))
    return nil
  }

  private static func store(_ changes: [Change], _ guided: SessionDriver, in shell: Shell) throws {
    let machine = guided.machine
    try shell.store((machine.isSessionNew ? [.session(machine.session)] : []) + changes)
    try guided.reload()
    if let visit = shell.session, visit !== guided { try visit.reload() }
  }
}
