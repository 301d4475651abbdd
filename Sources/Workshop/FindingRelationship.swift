import Instrument
import Storage

/// Finding the relationship that a command is about.
extension Shell {
  /// What is known of the relationship that `name` names; null, and a sentence said, when there is nothing to read.
  func reading(of name: String, for command: any Command.Type) throws -> RelationshipReading? {
    guard let relationship = try relationship(named: name, for: command) else { return nil }
    currentRelationship = relationship.id
    if let reading = try RelationshipReading(of: relationship, in: self) { return reading }
    console.talk(wrapped(notAnswered(relationship)))
    return nil
  }

  /// Names in a sentence: the first few, and how many more there are.
  func listed(_ names: [String]) -> String {
    let limit = 8
    let first = names.prefix(limit).joined(separator: ", ")
    guard names.count > limit else { return first }
    return phrases("names-and-more", ["names": first, "count": String(names.count - limit)])
  }

  /// That nothing was answered about a relationship yet, and how to begin.
  func notAnswered(_ relationship: Relationship) -> String {
    phrases("relationship-not-answered", ["name": relationship.name, "start": phrases("command-start")])
  }

  /// The relationship spoken of last, as it is now.
  func spokenOf() throws -> Relationship? {
    try currentRelationship.flatMap { try workbook.relationship($0) }
  }

  /// The one of `known` that `name` names in full, or by a beginning that only it has; null where there is none, or
  /// several.
  func match(_ name: String, amongst known: [Relationship]) -> Relationship? {
    let low = name.foldingSpaces.lowercased()
    if let exact = known.first(where: { $0.name.foldingSpaces.lowercased() == low }) { return exact }
    let alike = known.filter { $0.name.isFoldedEqual(to: name) }
    if alike.count == 1 { return alike[0] }
    let matches = known.filter { !low.isEmpty && $0.name.hasFoldedPrefix(name) }
    return matches.count == 1 ? matches[0] : nil
  }

  /// The relationship by its name or the beginning of it; without a name the one spoken of last, or the only one.
  ///
  /// - Parameter relationships: those to choose from; by default all that are not archived.
  func relationship(
    named name: String, for command: any Command.Type, amongst relationships: [Relationship]? = nil
  ) throws -> Relationship? {
    let known = try relationships ?? workbook.relationships().filter { !$0.isArchived }
    let names = listed(known.map(\.name))
    guard !known.isEmpty else {
      try refuse(phrases("relations-none", ["start": phrases("command-start")]))
      return nil
    }
    if name.isEmpty {
      if let current = known.first(where: { $0.id == currentRelationship }) { return current }
      if known.count == 1 { return known[0] }
      let word = CommandTable.name(of: command, in: phrases)
      try refuse(phrases("relationship-which", ["command": word, "names": names]))
      return nil
    }
    if let found = match(name, amongst: known) { return found }
    let matches = known.filter { $0.name.hasFoldedPrefix(name) }
    if matches.count > 1 {
      let several = listed(matches.map(\.name))
      try refuse(phrases("relationship-several", ["name": name, "names": several]))
    } else if let similar = closestName(to: name, amongst: known.map(\.name)) {
      try refuse(phrases("relationship-did-you-mean", ["name": name, "similar": similar]))
    } else {
      try refuse(phrases("relationship-unknown", ["name": name, "names": names]))
    }
    return nil
  }
}

extension String {
  /// With one space for every run of white space, which is how the words behind a command are joined.
  var foldingSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
