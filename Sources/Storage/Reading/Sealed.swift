/// The conditions of SQL that keep sealed answers sealed. Everything that reads answers goes through them.
enum Sealed {
  /// Of the table `seal`: nobody may see what the participant of the row answers in its round.
  static let isClosed = "(seal.session, seal.relationship, seal.round, seal.participant) IN (\(sealedKeys))"
  /// Of the table `answer`: the row was never sealed, or its seal is open; and nobody took it along who left.
  static let isVisible = """
    (NOT EXISTS (SELECT 1 FROM seal) OR \(key) NOT IN (\(sealedKeys)) AND answer.participant NOT IN (\(leftOut)))
    """

  private static let key = "(answer.session, answer.relationship, answer.round, answer.participant)"

  /// Who left and took their answers along; it depends on no row either.
  private static let leftOut = "SELECT origin FROM participant WHERE isRemoved = 2 AND \(Newest.state("participant"))"

  /// Who is sealed in which round; it depends on no row, and is worked out once.
  private static let sealedKeys = """
    SELECT seal.session, seal.relationship, seal.round, seal.participant FROM seal
    WHERE seal.isOpen = 0 AND seal.participant IS NOT NULL AND seal.relationship IS NOT NULL
      AND \(Newest.standing("seal")) AND NOT EXISTS (
        SELECT 1 FROM seal AS opening
        WHERE opening.session = seal.session AND opening.relationship = seal.relationship
          AND opening.round = seal.round AND opening.isOpen = 1 AND opening.change > seal.change
          AND (opening.participant IS NULL OR opening.participant = seal.participant)
          AND \(Newest.standing("opening")))
    """
}
