/// An entry on the give-and-get list of a relationship.
public struct ExchangeEntry: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case money, knowledge, reference, access, attention, growth, other
  }

  public var id: RecordID
  public var session: RecordID
  public var relationship: RecordID
  public var direction: Direction
  public var text: String
  /// Null while not said.
  public var kind: Kind?
  /// What it is worth to the receiver, 1–5; null while not said.
  public var worth: Int?
  public var isRemoved: Bool

  public init(
    id: RecordID, session: RecordID, relationship: RecordID, direction: Direction, text: String, kind: Kind? = nil,
    worth: Int? = nil, isRemoved: Bool = false
  ) {
    self.id = id
    self.session = session
    self.relationship = relationship
    self.direction = direction
    self.text = text
    self.kind = kind
    self.worth = worth
    self.isRemoved = isRemoved
  }
}
