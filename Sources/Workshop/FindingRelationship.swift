import Instrument
import Storage

/// Finding the relationship that a command is about.
extension Shell {
  /// What is known of the relationship that `name` names; null, and a sentence said, when there is nothing to read.
  func reading(of name: String, for command: any Command.Type) throws -> RelationshipReading? {
    guard let relationship = try relationship(named: name, for: command) else { return nil }
    currentRelationship = relationship.id
    if let reading = try RelationshipReading(of: relationship, in: self) { return reading }
    console.talk(
      wrapped(
        phrases("relationship-not-answered", ["name": relationship.name, "start": phrases("command-start")])))
    return nil
  }

  /// The relationship by its name or the beginning of it; without a name the one spoken of last, or the only one.
  func relationship(named name: String, for command: any Command.Type) throws -> Relationship? {
    let known = try workbook.relationships().filter { !$0.isArchived }
    let names = known.map(\.name).joined(separator: ", ")
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
    if let exact = known.first(where: { $0.name.lowercased() == name.lowercased() }) { return exact }
    let alike = known.filter { $0.name.isFoldedEqual(to: name) }
    if alike.count == 1 { return alike[0] }
    let matches = known.filter { $0.name.hasFoldedPrefix(name) }
    if matches.count == 1 { return matches[0] }
    if matches.count > 1 {
      let several = matches.map(\.name).joined(separator: ", ")
      try refuse(phrases("relationship-several", ["name": name, "names": several]))
    } else if let similar = closestName(to: name, amongst: known.map(\.name)) {
      try refuse(phrases("relationship-did-you-mean", ["name": name, "similar": similar]))
    } else {
      try refuse(phrases("relationship-unknown", ["name": name, "names": names]))
    }
    return nil
  }
}
