/// A participant's answer to one question about one relationship, in one round of a session.
public struct Answer: Codable, Sendable, Equatable {
  public var session: RecordID
  public var relationship: RecordID
  public var participant: RecordID
  /// The question's id.
  public var question: String
  /// 1 or higher.
  public var round: Int
  public var value: AnswerValue
  /// What happened, and when, in the words that were typed; null when none was given.
  public var example: String?

  public init(
    session: RecordID, relationship: RecordID, participant: RecordID, question: String, round: Int = 1,
    value: AnswerValue, example: String? = nil
  ) {
    self.session = session
    self.relationship = relationship
    self.participant = participant
    self.question = question
    self.round = round
    self.value = value
    self.example = example
  }
}

/// What a side settled on in discussion: a value, or that it stays of two minds.
public struct AgreedValue: Codable, Sendable, Equatable {
  public var session: RecordID
  public var relationship: RecordID
  public var side: Side
  public var question: String
  /// Null when the side is of two minds: then everybody's own answers count.
  public var value: AnswerValue?
  /// What happened, or what was said about it, in the words that were typed; null when nothing was.
  public var example: String?

  /// Whether the side talked about it and stayed of two minds.
  public var isOfTwoMinds: Bool { value == nil }

  public init(
    session: RecordID, relationship: RecordID, side: Side, question: String, value: AnswerValue?,
    example: String? = nil
  ) {
    self.session = session
    self.relationship = relationship
    self.side = side
    self.question = question
    self.value = value
    self.example = example
  }
}
