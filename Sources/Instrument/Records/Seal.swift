/// What keeps the answers of one round from everybody's eyes, until they are shown together.
///
/// A seal with a participant is closed: that participant takes part, and what they answer in the round nobody sees. A seal
/// without one opens the round for all who were sealed before it; whoever joins later is sealed anew.
public struct Seal: Codable, Sendable, Equatable {
  public var session: RecordID
  public var relationship: RecordID
  /// Whose answers; null for those of all.
  public var participant: RecordID?
  /// 1 or higher.
  public var round: Int
  public var isOpen: Bool

  private init(session: RecordID, relationship: RecordID, participant: RecordID?, round: Int, isOpen: Bool) {
    self.session = session
    self.relationship = relationship
    self.participant = participant
    self.round = round
    self.isOpen = isOpen
  }

  /// The seal under which `participant` answers in `round` (1 or higher).
  public static func closed(
    _ session: RecordID, about relationship: RecordID, participant: RecordID, round: Int = 1
  ) -> Seal {
    Seal(session: session, relationship: relationship, participant: participant, round: round, isOpen: false)
  }

  /// The opening of `round` (1 or higher) for everybody.
  public static func opened(_ session: RecordID, about relationship: RecordID, round: Int = 1) -> Seal {
    Seal(session: session, relationship: relationship, participant: nil, round: round, isOpen: true)
  }
}
