import Instrument

/// What the part before this one leaves to it, where a programme follows another: whom it was about, and which steps it
/// showed, so that actions can be taken on over both.
public struct EarlierPart: Sendable, Equatable {
  public var relationship: RecordID
  public var shownSteps: [ShownStep]

  public init(relationship: RecordID, shownSteps: [ShownStep]) {
    self.relationship = relationship
    self.shownSteps = shownSteps
  }
}

extension GuidedSession {
  /// The relationship of the part before; null where there is none.
  public var earlierRelationship: Relationship? {
    earlierPart.flatMap { part in relationships.first { $0.id == part.relationship } }
  }

  /// The steps to choose an action from: those that the result showed, then those of the part before.
  public var offeredSteps: [ShownStep] { shownSteps + (visit == nil ? earlierPart?.shownSteps ?? [] : []) }

  /// Whom an action in one's own words is about: that of the part before where its name stands in it, and only that.
  func relationship(meantIn text: String) -> RecordID? {
    let isNamed = { (relationship: Relationship?) in
      relationship.map { text.lowercased().contains($0.name.lowercased()) } ?? false
    }
    guard isNamed(earlierRelationship), !isNamed(relationship) else { return session.relationship }
    return earlierPart?.relationship
  }
}
