/// What somebody took on, with a date.
public struct Action: Codable, Sendable, Equatable {
  public enum State: String, Codable, Sendable { case open, done, dropped }

  public var id: RecordID
  public var session: RecordID
  public var relationship: RecordID?
  public var text: String
  public var owner: String?
  public var due: CalendarDay?
  public var state: State
  /// The next step it came from, by id.
  public var step: String?

  public init(
    id: RecordID, session: RecordID, relationship: RecordID?, text: String, owner: String? = nil,
    due: CalendarDay? = nil, state: State = .open, step: String? = nil
  ) {
    self.id = id
    self.session = session
    self.relationship = relationship
    self.text = text
    self.owner = owner
    self.due = due
    self.state = state
    self.step = step
  }
}

/// A next step as it was shown.
public struct ShownStep: Codable, Sendable, Equatable {
  public var session: RecordID
  public var relationship: RecordID
  public var step: String
  /// The words as shown.
  public var text: String
  /// The questions that called it up, by id; last what else did, where answers do not say it (`OfferedStep.cause`).
  public var because: [String]

  public init(session: RecordID, relationship: RecordID, step: String, text: String, because: [String]) {
    self.session = session
    self.relationship = relationship
    self.step = step
    self.text = text
    self.because = because
  }
}
