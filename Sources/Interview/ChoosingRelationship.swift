import Instrument

/// Choosing the relationship that a session is about, or adding one.
extension GuidedSession {
  mutating func takeRelationshipName(_ name: String) -> [Effect] {
    if name.isEmpty {
      return relationship == nil && position.draftName == nil ? again(.refused(.empty)) : storeAndGoOn([])
    }
    if let known = choosable.first(where: { $0.name == name }) { return takeRelationship(known) }
    if let before = earlierRelationship, before.name.lowercased() == name.lowercased() {
      return again(.refused(.wasBefore(before.name)), prefill: name)
    }
    if let taken = relationships.first(where: { other in
      other.id != relationship?.id && other.name.lowercased() == name.lowercased()
    }) {
      return again(.refused(.nameTaken(taken.name)), prefill: name)
    }
    if position.isNewRelationship, var renamed = relationship {
      renamed.name = name
      return storeAndGoOn([.relationship(renamed)], typed: name)
    }
    // Until its role is known the session is about nobody: what is said now must not go to the one chosen before.
    var changed = session
    changed.relationship = nil
    var ahead = position.anew(at: .relationshipRole)
    (ahead.draftName, ahead.isNewRelationship) = (name, true)
    return store(
      changed == session ? [] : [.session(changed)], at: ahead, messages: [.newRelationship(name)], typed: name)
  }

  mutating func takeRelationship(_ chosen: Relationship) -> [Effect] {
    if chosen.id == session.relationship { return storeAndGoOn([], typed: chosen.name) }
    var changed = session
    changed.relationship = chosen.id
    // What was decided on the way belongs to the one chosen before.
    var ahead = position.anew(at: position.place)
    ahead.action = actions.last { $0.relationship == chosen.id && $0.state == .open }?.id
    return storeAndGoOn([.session(changed)] + sealedAnew(about: chosen.id), from: ahead, typed: chosen.name)
  }

  /// Whoever takes part does so about the relationship that is chosen now.
  func sealedAnew(about relationship: RecordID) -> [Change] {
    team.map { .seal(.closed(session.id, about: relationship, participant: $0.participant.id)) }
  }

  /// Adds the relationship under its draft name, or alters the role of the one that was just added.
  mutating func takeRole(_ role: Role, newID: RecordID) -> [Effect] {
    if var known = relationship {
      let isSame = known.role == role
      known.role = role
      return storeAndGoOn(isSame ? [] : [.relationship(known)])
    }
    guard let name = position.draftName else { return again(.noSuchPlace) }
    var changed = session
    changed.relationship = newID
    var ahead = position
    ahead.draftName = nil
    return storeAndGoOn(
      [.relationship(Relationship(id: newID, name: name, role: role)), .session(changed)]
        + sealedAnew(about: newID), from: ahead)
  }

  /// Another name for the relationship.
  mutating func takeNewName(_ name: String) -> [Effect] {
    guard let relationship, !name.isEmpty, name != relationship.name else { return storeAndGoOn([]) }
    let others = relationships.filter { $0.id != relationship.id }
    if let other = others.first(where: { $0.name.lowercased() == name.lowercased() }) {
      return again(.refused(.nameTaken(other.name)), prefill: name)
    }
    return takeDetail(name) { $0.name = name }
  }

  /// A detail of the relationship; without a text it stays as it is.
  mutating func takeDetail(_ text: String, _ change: (inout Relationship) -> Void) -> [Effect] {
    guard var changed = relationship, !text.isEmpty else { return storeAndGoOn([]) }
    change(&changed)
    return storeAndGoOn(changed == relationship ? [] : [.relationship(changed)], typed: text)
  }
}
