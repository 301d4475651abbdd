import Instrument
import Storage

/// Finding the relationship that a command is about.
extension Shell {
  /// What is known of the relationship that `name` names; null, and a sentence said, when there is nothing to read.
  func reading(of name: String, for command: any Command.Type) throws -> RelationshipReading? {
    guard let relationship = try relationship(named: name, for: command, isOnlyRead: true) else { return nil }
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

  /// The one of `known` that `name` names; null where there is none, or several.
  ///
  /// - Parameter reach: whether a word of the name will do too.
  func match(_ name: String, amongst known: [Relationship], by reach: NameFinder.Reach = .anyWord) -> Relationship? {
    let found = NameFinder(reach).matches(name, amongst: known.map(\.name))
    return found.count == 1 ? known[found[0]] : nil
  }

  /// The relationship by its name or a part of it; without a name the one spoken of last, or the only one.
  ///
  /// - Parameters:
  ///   - relationships: those to choose from; by default all that are not archived.
  ///   - isOnlyRead: whether nothing is changed: then a name that looks like one other only is taken for that one.
  func relationship(
    named name: String, for command: any Command.Type, amongst relationships: [Relationship]? = nil,
    isOnlyRead: Bool = false
  ) throws -> Relationship? {
    let known = try relationships ?? workbook.relationships().filter { !$0.isArchived }
    guard !known.isEmpty else {
      try refuse(phrases("relations-none", ["start": phrases("command-start")]))
      return nil
    }
    guard !name.isEmpty else { return try unnamed(amongst: known, for: command) }
    let names = known.map(\.name)
    let found = NameFinder().matches(name, amongst: names)
    if found.count == 1 { return known[found[0]] }
    if found.count > 1 {
      let several = listed(found.map { names[$0] })
      try refuse(phrases("relationship-several", ["name": name, "names": several]))
      return nil
    }
    let similar = closeNames(to: name, amongst: names)
    // Of names of a few letters any two look alike.
    if isOnlyRead, similar.count == 1, min(name.count, similar[0].count) > 3,
      let taken = known.first(where: { $0.name == similar[0] })
    {
      console.talk(wrapped(phrases("relationship-taken", ["name": taken.name])))
      return taken
    }
    if let closest = similar.first {
      let line = mainPrefill.flatMap { line in
        line.ranges(of: name).last.map { line[..<$0.lowerBound] + closest + line[$0.upperBound...] }
      }
      try refuse(
        phrases("relationship-did-you-mean", ["name": name, "similar": closest]), offering: line.map(String.init))
    } else {
      try refuse(phrases("relationship-unknown", ["name": name, "names": listed(names)]))
    }
    return nil
  }

  /// The relationship that is meant where none is named; null, and a sentence said, where that is not clear.
  private func unnamed(amongst known: [Relationship], for command: any Command.Type) throws -> Relationship? {
    if let current = known.first(where: { $0.id == currentRelationship }) { return current }
    if known.count == 1 { return known[0] }
    let word = CommandTable.name(of: command, in: phrases)
    try refuse(phrases("relationship-which", ["command": word, "names": listed(known.map(\.name))]))
    return nil
  }
}

extension String {
  /// With one space for every run of white space, which is how the words behind a command are joined.
  var foldingSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
