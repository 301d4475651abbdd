import Instrument

/// Everything that counts in one session, as it is now.
public struct SessionRecord: Sendable, Equatable {
  public var session: Session
  /// When it started, and when something in it was last said or altered (UTC).
  public var started: Moment
  public var changed: Moment
  /// The relationship it is about, as it is now; null until one is chosen, and in a session about several.
  public var relationship: Relationship?
  /// The newest answer by relationship, participant, question and round; in the order in which they were given.
  public var answers: [Answer]
  /// The newest agreed value by relationship, side and question; in the order in which they were agreed.
  public var agreed: [AgreedValue]
  /// The give-and-get list, without what was taken off; in the order in which entries were added.
  public var exchange: [ExchangeEntry]
  /// The newest statement by relationship, participant, topic and subject; in the order in which they were made.
  public var statements: [Statement]
  /// Where the session was; null when that was never stored.
  public var position: String?

  public init(
    session: Session, started: Moment, changed: Moment, relationship: Relationship? = nil, answers: [Answer] = [],
    agreed: [AgreedValue] = [], exchange: [ExchangeEntry] = [], statements: [Statement] = [], position: String? = nil
  ) {
    self.session = session
    self.started = started
    self.changed = changed
    self.relationship = relationship
    self.answers = answers
    self.agreed = agreed
    self.exchange = exchange
    self.statements = statements
    self.position = position
  }
}
