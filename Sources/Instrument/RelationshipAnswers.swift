/// All answers about one relationship.
public struct RelationshipAnswers: Sendable, Equatable {
  public var name: String
  /// Our role.
  public var role: Role
  public var raters: [Rater]
  /// What the sides settled on in discussion: one cell per question, empty when nothing was agreed. A `?` counts too.
  public var agreed: [Side: [AnswerCell]]
  /// Whether examples were asked for at all; without that there is no strict level.
  public var examplesAsked: Bool

  public init(
    name: String, role: Role, raters: [Rater], agreed: [Side: [AnswerCell]] = [:], examplesAsked: Bool
  ) {
    self.name = name
    self.role = role
    self.raters = raters
    self.agreed = agreed
    self.examplesAsked = examplesAsked
  }
}

/// What one rater answered, round by round. Each list of cells has one cell per question, in questionnaire order.
public struct Rater: Sendable, Equatable {
  /// The name or code; null for the one unnamed rater.
  public var participant: String?
  public var side: Side
  /// The answers by round (1 or higher), in any order. In the newest round that has an answer to a question, that
  /// answer counts, also when it is `?`.
  public var rounds: [(number: Int, cells: [AnswerCell])]

  public init(participant: String?, side: Side, rounds: [(number: Int, cells: [AnswerCell])]) {
    self.participant = participant
    self.side = side
    self.rounds = rounds
  }

  public static func == (left: Rater, right: Rater) -> Bool {
    left.participant == right.participant && left.side == right.side
      && left.rounds.elementsEqual(right.rounds) { $0.number == $1.number && $0.cells == $1.cells }
  }
}
