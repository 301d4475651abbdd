import GRDB
import Instrument

/// Somebody who takes part in a session, and whether their answers are in. What they answered stays sealed.
public struct Attendance: Sendable, Equatable {
  public var participant: Participant
  /// The relationship that they answer about.
  public var relationship: RecordID
  /// How many questions they answered in the first round.
  public var answered: Int
  /// Whether what they answer in the first round may not be seen yet.
  public var isSealed: Bool

  public init(participant: Participant, relationship: RecordID, answered: Int, isSealed: Bool) {
    self.participant = participant
    self.relationship = relationship
    self.answered = answered
    self.isSealed = isSealed
  }
}

extension Workbook {
  /// Whether somebody gave a first answer about `relationship` in `session` after the seal of the first round was opened:
  /// in everybody's sight, and so not blind. False for a session that is not a team's.
  public func isInSight(_ session: RecordID, about relationship: RecordID) throws(WorkbookError) -> Bool {
    try read { database in
      guard let session = try Thing.session.number(of: session, in: database),
        let relationship = try Thing.relationship.number(of: relationship, in: database)
      else { return false }
      let sql = """
        SELECT EXISTS (
          SELECT 1 FROM (
            SELECT participant, min(change) AS change FROM answer
            WHERE session = ?1 AND relationship = ?2 AND round = 1 AND \(Newest.standing("answer")) GROUP BY participant
          ) AS first
          WHERE (
            SELECT isOpen FROM seal
            WHERE seal.session = ?1 AND seal.relationship = ?2 AND seal.round = 1 AND seal.change < first.change
              AND (seal.participant IS NULL OR seal.participant = first.participant) AND \(Newest.standing("seal"))
            ORDER BY seal.change DESC LIMIT 1) = 1)
        """
      return try Bool.fetchOne(database.cachedStatement(sql: sql), arguments: [session, relationship]) ?? false
    }
  }

  /// Who takes part in `session`, by relationship, in the order in which they joined; without those who left before
  /// they answered, or took their answers along. Empty for a session that is not a team's.
  public func attendance(in session: RecordID) throws(WorkbookError) -> [Attendance] {
    try readTogether { database in
      guard let number = try Thing.session.number(of: session, in: database) else { return [] }
      let people = Dictionary(
        try database.list(
          of: "participant", "\(StateRow.participant) WHERE \(Newest.state("participant"))", [], StateRow.participant
        ).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let answered = """
        SELECT count(DISTINCT question) FROM answer
        WHERE answer.session = seal.session AND answer.relationship = seal.relationship
          AND answer.participant = seal.participant AND answer.round = 1 AND \(Newest.standing("answer"))
        """
      let sql = """
        SELECT \(Newest.id("participant", "seal.participant")), \(Newest.id("relationship", "seal.relationship")),
          (\(answered)), \(Sealed.isClosed)
        FROM seal
        WHERE session = ? AND participant IS NOT NULL AND relationship IS NOT NULL AND round = 1
          AND \(Newest.standing("seal"))
        GROUP BY seal.relationship, seal.participant ORDER BY min(seal.change)
        """
      return try database.list(of: "seal", sql, [number]) { row in
        (try row.id(), try row.id(), try row.number(), try row.flag())
      }.compactMap { id, relationship, answered, isSealed in
        guard let participant = people[id], !participant.isLeftOut, answered > 0 || !participant.isRemoved else {
          return nil
        }
        return Attendance(
          participant: participant, relationship: relationship, answered: answered, isSealed: isSealed)
      }
    }
  }
}
