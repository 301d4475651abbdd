/// One sitting with one programme; it can be interrupted and resumed.
public struct Session: Codable, Sendable, Equatable {
  public enum State: String, Codable, Sendable { case open, closed }

  public var id: RecordID
  public var name: String?
  /// The programme's id in the questionnaire that the session started with.
  public var programme: String
  /// Which frozen questionnaire: the digest that the workbook stored it under.
  public var questionnaire: String
  public var state: State
  /// The relationship it is about; null until one is chosen, and in a session about several.
  public var relationship: RecordID?

  public init(
    id: RecordID, name: String? = nil, programme: String, questionnaire: String, state: State = .open,
    relationship: RecordID? = nil
  ) {
    self.id = id
    self.name = name
    self.programme = programme
    self.questionnaire = questionnaire
    self.state = state
    self.relationship = relationship
  }
}

/// Somebody who answers.
public struct Participant: Codable, Sendable, Equatable {
  public var id: RecordID
  /// Null for the one person of a reflection.
  public var name: String?
  public var side: Side
  /// Whether they left. What they answered before that counts on.
  public var isRemoved: Bool
  /// Whether they left and took what they answered along.
  public var isLeftOut: Bool

  public init(
    id: RecordID, name: String? = nil, side: Side = .ours, isRemoved: Bool = false, isLeftOut: Bool = false
  ) {
    self.id = id
    self.name = name
    self.side = side
    self.isRemoved = isRemoved || isLeftOut
    self.isLeftOut = isLeftOut
  }
}
