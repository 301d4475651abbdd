import Instrument
import Interview
import Storage

/// Starts a session: `begin`, `begin Vendex` about that relationship at once, `begin nieuw Vendex` about one that is not
/// there yet, or `begin PROGRAMME`, by its id, its short name or the file that it stands in. What is open of last
/// time comes first.
enum StartCommand: Command {
  static let id = "start"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.programmeOrRelationship

  /// How many open actions are gone through before a session; `acties` has the rest.
  private static let reviewed = 5

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    // Said now, and not only at the first answer.
    if shell.workbook.isReadOnly { throw WorkbookError.readOnly(path: shell.workbook.path) }
    let (own, rest) = try ownProgramme(arguments.words, in: shell)
    let (questionnaire, yaml) =
      try own.map { ($0.questionnaire, $0.yaml) }
      ?? shell.content.questionnaire(id: shell.surroundings.questionnaire)
    guard let (programme, relationship, newName) = try choose(rest, own?.programme, questionnaire, in: shell) else {
      return .stay
    }
    let digest = try shell.workbook.storeQuestionnaire(questionnaire, yaml: yaml)
    let begin: @MainActor () throws -> Void = { [weak shell] in
      guard let shell else { return }
      try start(programme, digest, about: relationship, in: shell)
      if let newName { try shell.session?.handle(.line(newName, newID: shell.surroundings.newID())) }
    }
    // What is for later, and about others, waits.
    let today = shell.surroundings.today()
    let open = try shell.workbook.actions().map(\.action).filter { action in
      guard action.state == .open else { return false }
      return relationship.map { $0.id == action.relationship } == true || action.due.map { $0 <= today } ?? true
    }
    guard shell.console.isInteractive, !open.isEmpty else {
      try begin()
      return .turned
    }
    shell.console.talk(shell.wrapped(shell.phrases("review-first")))
    let places = open.prefix(reviewed).map { Place.actionReview($0.id.rawValue) }
    // Where the newest session can't be read, nothing stands in the way of a new one.
    if try !shell.beginVisit(places, about: nil, afterwards: begin) { try begin() }
    return .turned
  }

  /// Which programme, and about whom, where that was said; null, and a sentence said, where there is no such.
  private static func choose(
    _ arguments: Arguments, _ own: Programme?, _ questionnaire: Questionnaire, in shell: Shell
  ) throws -> (Programme, Relationship?, newName: String?)? {
    let programmes = questionnaire.offeredProgrammes
    let (named, rest) = own.map { ($0, arguments.words[...]) } ?? programme(arguments.words, questionnaire, in: shell)
    let name = rest.joined(separator: " ")
    guard let programme = named ?? programmes.first else {
      try shell.refuse(shell.phrases("start-unknown-programme", ["word": arguments.text, "names": ""]))
      return nil
    }
    guard !name.isEmpty else { return (programme, nil, nil) }
    let known = try shell.workbook.relationships().filter { !$0.isArchived }
    if let relationship = shell.match(name, amongst: known) {
      return (programme, relationship, nil)
    }
    let words = name.split(separator: " ").map(String.init)
    if words.count > 1, shell.says("word-new", words[0]) {
      return (programme, nil, words.dropFirst().joined(separator: " "))
    }
    let names = shell.listed(known.map(\.name) + programmes.map { $0.shortName(in: shell.phrases.language) })
    let arguments = [
      "word": name, "names": names, "start": shell.phrases("command-start"), "new": shell.phrases("word-new"),
    ]
    try shell.refuse(
      shell.phrases("start-unknown", arguments),
      offering: "\(shell.phrases("command-start")) \(shell.phrases("word-new")) \(name)")
    return nil
  }

  /// The programme in the file that the first words name, up to one that ends in `.yaml`, with its questionnaire; null
  /// where they name none.
  private static func ownProgramme(
    _ words: [String], in shell: Shell
  ) throws -> ((programme: Programme, questionnaire: Questionnaire, yaml: String)?, rest: Arguments) {
    guard let last = words.firstIndex(where: { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }) else {
      return (nil, Arguments(words))
    }
    let file = words[...last].joined(separator: " ")
    let path = shell.surroundings.exporting.path(of: file)
    return (try shell.content.ownProgramme(path: path), Arguments(Array(words[(last + 1)...])))
  }

  /// The programme that the first words name, by its id or by what it is called in short in any language, and the words
  /// behind it.
  private static func programme(
    _ words: [String], _ questionnaire: Questionnaire, in shell: Shell
  ) -> (Programme?, rest: ArraySlice<String>) {
    for count in stride(from: words.count, to: 0, by: -1) {
      let typed = words.prefix(count).joined(separator: " ")
      let named = questionnaire.programmes.first { programme in
        programme.id == typed
          || programme.short?.texts.values.contains { $0.lowercased() == typed.lowercased() } ?? false
      }
      if let named { return (named, words.dropFirst(count)) }
    }
    return (nil, words[...])
  }

  private static func start(
    _ programme: Programme, _ digest: String, about relationship: Relationship?, in shell: Shell
  ) throws {
    let others = try openSessions(in: shell)
    let session = Session(
      id: shell.surroundings.newID(), programme: programme.id, questionnaire: digest, relationship: relationship?.id)
    guard let machine = try SessionRebuilder(shell).beginning(session) else {
      return try shell.refuse(shell.phrases("resume-unreadable", ["start": shell.phrases("command-start")]))
    }
    if let others {
      let arguments = [
        "names": others, "stop": shell.phrases("command-stop"), "resume": shell.phrases("command-resume"),
      ]
      shell.console.talk(shell.wrapped(shell.phrases("start-others-open", arguments)))
    }
    try shell.enter(machine)
  }

  /// Whom the sessions that are still open are about; null when none is.
  private static func openSessions(in shell: Shell) throws -> String? {
    let open = try shell.workbook.openSessions().map(\.session)
    guard !open.isEmpty else { return nil }
    let relationships = try shell.workbook.relationships()
    let names = open.map { session in
      relationships.first { $0.id == session.relationship }?.name ?? shell.phrases("session-without-relationship")
    }
    return names.joined(separator: ", ")
  }
}

extension Programme {
  /// What is typed to begin it.
  func shortName(in language: Language) -> String { short?[language] ?? id }
}

extension Shell {
  /// Enters a session, and asks what it asks first.
  func enter(_ machine: GuidedSession, clock: SessionClock = SessionClock()) throws {
    let driver = SessionDriver(machine, in: self, clock: clock)
    session = driver
    try driver.carryOut()
  }
}
