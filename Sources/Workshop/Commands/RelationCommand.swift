import Instrument
import Interview
import Storage

/// One relationship's details: `relatie Vendex` shows them, `relatie Vendex 3` changes one, and a new name adds a
/// relationship.
enum RelationCommand: Command {
  static let id = "relation"
  static let scopes: Set<CommandScope> = [.main]
  static let argument = ArgumentKind.relationship

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let known = try shell.workbook.relationships()
    if let first = arguments.words.first, arguments.words.count > 1, shell.says("word-new", first),
      shell.match(arguments.text, amongst: known, by: .whole) == nil
    {
      return try add(arguments.words.dropFirst().joined(separator: " "), in: shell)
    }
    // A number at the end is a detail, unless it belongs to the name.
    if let number = arguments.words.last.flatMap({ Int($0) }), arguments.words.count > 1,
      shell.match(arguments.text, amongst: known, by: .whole) == nil
    {
      let name = arguments.words.dropLast().joined(separator: " ")
      guard let relationship = try shell.relationship(named: name, for: self, amongst: known) else { return .stay }
      return try change(number, of: relationship, in: shell)
    }
    let names = known.map(\.name)
    guard !arguments.isEmpty, NameFinder().matches(arguments.text, amongst: names).isEmpty,
      closestName(to: arguments.text, amongst: names) == nil
    else {
      guard let relationship = try shell.relationship(named: arguments.text, for: self, amongst: known) else {
        if !arguments.isEmpty { sayHowToAdd(arguments.text, in: shell) }
        return .stay
      }
      shell.currentRelationship = relationship.id
      try showCard(of: relationship, in: shell)
      // A word of a name may have been meant as a name of its own.
      let isOneWord = shell.match(arguments.text, amongst: known, by: .whole) == nil
      if isOneWord, !arguments.isEmpty { sayHowToAdd(arguments.text, in: shell) }
      return .stay
    }
    return try add(arguments.text, in: shell)
  }

  /// Shows the details; the number of one alone then changes it.
  private static func showCard(of relationship: Relationship, in shell: Shell) throws {
    shell.console.result(try RelationshipCard(relationship, in: shell).lines())
    let command = shell.phrases("command-relation")
    shell.numbered = { number in
      RelationshipCard.Detail.allCases.element(number: number).map { _ in "\(command) \(relationship.name) \(number)" }
    }
  }

  private static func sayHowToAdd(_ name: String, in shell: Shell) {
    let command = "\(shell.phrases("command-relation")) \(shell.phrases("word-new")) \(name)"
    shell.console.talk(shell.wrapped(shell.phrases("relation-how-to-add", ["command": command])))
  }

  private static func add(_ name: String, in shell: Shell) throws -> CommandOutcome {
    if let same = try shell.workbook.relationships().first(where: { $0.name.lowercased() == name.lowercased() }) {
      try shell.refuse(shell.phrases("refuse-name-taken", ["name": same.name]))
      return .stay
    }
    guard name.count <= GuidedSession.nameLimit, !name.unicodeScalars.contains(where: \.isControl) else {
      try shell.refuse(shell.phrases("refuse-name", ["limit": String(GuidedSession.nameLimit)]))
      return .stay
    }
    shell.console.talk(shell.wrapped(shell.phrases("relationship-new", ["name": name])))
    let places: [Place] = [.relationshipRole, .relationshipSince, .ourPeople, .theirPeople]
    let start = Position(place: .relationshipRole, draftName: name, isNewRelationship: true)
    try shell.visit(places, about: nil, isAboutNew: true, position: start) { [weak shell] in
      guard let shell, let relationship = try shell.spokenOf() else { return }
      let arguments = ["name": relationship.name, "start": shell.phrases("command-start")]
      shell.console.talk(shell.wrapped(shell.phrases("relation-added", arguments)))
    }
    return .turned
  }

  private static func change(_ number: Int, of relationship: Relationship, in shell: Shell) throws -> CommandOutcome {
    let details = RelationshipCard.Detail.allCases
    guard let detail = details.element(number: number) else {
      try shell.refuse(shell.phrases("refuse-choice", ["typed": String(number), "count": String(details.count)]))
      return .stay
    }
    shell.currentRelationship = relationship.id
    guard let place = detail.place else { return try archive(relationship, in: shell) }
    try shell.visit([place], about: relationship.id) { [weak shell] in
      guard let shell, let changed = try shell.spokenOf() else { return }
      try showCard(of: changed, in: shell)
    }
    return .turned
  }

  /// Puts the relationship in the archive, or takes it out.
  private static func archive(_ relationship: Relationship, in shell: Shell) throws -> CommandOutcome {
    var changed = relationship
    changed.isArchived.toggle()
    try shell.store([.relationship(changed)])
    let arguments = ["name": relationship.name, "undo": shell.phrases("command-undo")]
    shell.console.talk(
      shell.wrapped(shell.phrases(changed.isArchived ? "relation-archived" : "relation-unarchived", arguments)))
    return .stay
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, which no name may have.
  fileprivate var isControl: Bool { properties.generalCategory == .control }
}
