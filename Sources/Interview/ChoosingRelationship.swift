import Instrument

/// Choosing the relationship that a session is about, or adding one.
extension GuidedSession {
  mutating func takeRelationshipName(_ name: String) -> [Effect] {
    if name.isEmpty { return relationship == nil ? again(.refused(.empty)) : storeAndGoOn([]) }
    if let known = choosable.first(where: { $0.name == name }) { return takeRelationship(known) }
    if position.isNewRelationship, var renamed = relationship {
      renamed.name = name
      return storeAndGoOn([.relationship(renamed)], typed: name)
    }
    var ahead = position
    ahead.draftName = name
    ahead.isNewRelationship = true
    ahead.place = .relationshipRole
    return store([], at: ahead, messages: [.newRelationship(name)], typed: name)
  }

  mutating func takeRelationship(_ chosen: Relationship) -> [Effect] {
    var ahead = position
    ahead.draftName = nil
    if chosen.id != session.relationship { ahead.isNewRelationship = false }
    var changed = session
    changed.relationship = chosen.id
    return storeAndGoOn(changed == session ? [] : [.session(changed)], from: ahead, typed: chosen.name)
  }

  /// Adds the relationship under its draft name, or alters the role of the one that was just added.
  mutating func takeRole(_ role: Role, newID: RecordID) -> [Effect] {
    if var known = relationship, position.draftName == nil {
      known.role = role
      return storeAndGoOn([.relationship(known)])
    }
    guard let name = position.draftName else { return again(.noSuchPlace) }
    var changed = session
    changed.relationship = newID
    var ahead = position
    ahead.draftName = nil
    return storeAndGoOn(
      [.relationship(Relationship(id: newID, name: name, role: role)), .session(changed)], from: ahead)
  }

  mutating func takeSince(_ text: String) -> [Effect] {
    guard var relationship, !text.isEmpty, text != relationship.since else { return storeAndGoOn([]) }
    relationship.since = text
    return storeAndGoOn([.relationship(relationship)], typed: text)
  }
}
