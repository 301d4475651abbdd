/// Something said that is not scored: the newest statement on a topic counts.
public struct Statement: Codable, Sendable, Equatable {
  public enum Topic: String, Codable, Sendable, CaseIterable {
    /// The level by gut feeling (`number`), before the computed one is shown.
    case gutFeeling
    /// The level to aim at (`number`) and why (`text`).
    case targetLevel
    /// The story both sides would still tell in ten years.
    case story
    /// One's own success factors, in order of weight.
    case successFactors
    /// Which relationships one would like to deepen.
    case relationshipsToDeepen
    /// What the other side would have answered differently.
    case otherSide
    /// Whether one wants to answer the remaining questions too (`number`: 1 yes, 0 no).
    case goDeeper
    /// Warmer (1), the same (0) or cooler (−1) than a year ago; `subject` is the block.
    case trend
    /// One of a team's own success factors: `subject` is its identity, `number` how many dots it got, and without a `text`
    /// it was taken off.
    case ownFactor
  }

  public var session: RecordID
  /// Null where it is about the person and not about one relationship.
  public var relationship: RecordID?
  public var participant: RecordID
  public var topic: Topic
  /// What within the topic, such as a block's id; null where there is only one.
  public var subject: String?
  public var number: Int?
  public var text: String?

  public init(
    session: RecordID, relationship: RecordID?, participant: RecordID, topic: Topic, subject: String? = nil,
    number: Int? = nil, text: String? = nil
  ) {
    self.session = session
    self.relationship = relationship
    self.participant = participant
    self.topic = topic
    self.subject = subject
    self.number = number
    self.text = text
  }
}
