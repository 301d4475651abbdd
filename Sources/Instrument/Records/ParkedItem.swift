/// What must not be lost but is not discussed now: an entry on the parking lot.
public struct ParkedItem: Codable, Sendable, Equatable {
  public var id: RecordID
  public var session: RecordID
  /// Which relationship it is about; null where it is about none.
  public var relationship: RecordID?
  /// At which question it came up, by id.
  public var question: String?
  public var text: String
  public var isRemoved: Bool

  public init(
    id: RecordID, session: RecordID, relationship: RecordID? = nil, question: String? = nil, text: String,
    isRemoved: Bool = false
  ) {
    self.id = id
    self.session = session
    self.relationship = relationship
    self.question = question
    self.text = text
    self.isRemoved = isRemoved
  }
}
