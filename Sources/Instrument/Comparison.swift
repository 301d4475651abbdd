/// What changed between two assessments of the same relationship.
public struct Comparison: Sendable, Equatable {
  /// A value before and now; null where it was not known.
  public struct Pair<Value: Sendable & Equatable>: Sendable, Equatable {
    public var before: Value?
    public var now: Value?
  }

  /// A question whose value is not what it was.
  public struct Moved: Sendable, Equatable {
    /// By index in the questionnaire of now.
    public var question: Int
    /// Null where it was not asked, or not known.
    public var before: TeamValue?
    public var now: TeamValue?

    /// The steps up (above 0) or down on the scale; null where either was not known.
    public var steps: Int? {
      guard let before = before?.points, let now = now?.points else { return nil }
      return now - before
    }
  }

  public var level: Pair<Int>
  /// In the order of `Check.allCases`.
  public var checks: [Pair<Int>]
  /// One for each block of the questionnaire of now, in its order; where it was known both times, over the questions
  /// that were known both times.
  public var blocks: [Pair<Fraction>]
  public var give: Pair<Fraction>
  public var get: Pair<Fraction>
  /// In questionnaire order.
  public var moved: [Moved]
  /// How many questions were known.
  public var known: Pair<Int>
  /// How many questions were known both times.
  public var knownTwice: Int
  /// How many questions were known both times and stayed as they were.
  public var unmoved: Int

  /// Whether other questions were known than before, so that the level and the checks rest on something else.
  public var isOverOtherQuestions: Bool { knownTwice > 0 && known != Pair(before: knownTwice, now: knownTwice) }

  /// Compares what leads each assessment: our own view, or the only one there is. Blocks and questions are told by id.
  /// The level and the checks are those of either time; an answer more or less must not look like a movement in a
  /// block, or in what is given and got.
  ///
  /// Null where the levels are not the same, or where nobody answered; `role` is ours.
  public init?(
    from earlier: Assessment, by before: Questionnaire, to later: Assessment, by now: Questionnaire,
    as role: Role
  ) {
    guard before.levels.map(\.id) == now.levels.map(\.id), let old = earlier.leading, let new = later.leading else {
      return nil
    }
    level = Pair(before: earlier.level, now: later.level)
    checks = Check.allCases.map { Pair(before: old[$0].value, now: new[$0].value) }
    let places = Dictionary(
      before.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let all = now.questions.indices.map { index in
      Moved(
        question: index, before: places[now.questions[index].id].flatMap { old.values[$0] }, now: new.values[index])
    }
    known = Pair(before: old.values.count { $0?.points != nil }, now: new.values.count { $0?.points != nil })
    knownTwice = all.count { $0.steps != nil }
    var firstOfBlock = 0
    blocks = now.blocks.map { block in
      let questions = firstOfBlock..<firstOfBlock + block.questions.count
      firstOfBlock = questions.upperBound
      let earlier = before.blocks.firstIndex { $0.id == block.id }.flatMap { old.blocks[$0].score }
      let later = Self.score(all[questions].map { $0.now?.points })
      return Self.pair(all[questions], earlier, later, Self.score)
    }
    let acts = { (direction: Direction) in
      all.filter { now.questions[$0.question].by.rawValue == direction.actor(ours: role).rawValue }
    }
    give = Self.pair(acts(.give)[...], old.give, new.give, Self.mean)
    get = Self.pair(acts(.get)[...], old.get, new.get, Self.mean)
    moved = all.filter { $0.before?.points != $0.now?.points }
    unmoved = all.count { $0.before?.points != nil && $0.before?.points == $0.now?.points }
  }
  /// What `measure` makes of the points before and now of the questions that were known both times; what was known at
  /// either time alone stays beside an unknown.
  private static func pair(
    _ questions: ArraySlice<Moved>, _ earlier: Fraction?, _ later: Fraction?, _ measure: ([Int?]) -> Fraction?
  ) -> Pair<Fraction> {
    guard earlier != nil, later != nil else { return Pair(before: earlier, now: later) }
    let both = questions.filter { $0.steps != nil }
    return Pair(before: measure(both.map { $0.before?.points }), now: measure(both.map { $0.now?.points }))
  }

  private static func score(_ points: [Int?]) -> Fraction? {
    let known = points.compactMap { $0 }
    return BlockScore(sum: known.reduce(0, +), answered: known.count, of: points.count).score
  }

  private static func mean(_ points: [Int?]) -> Fraction? {
    let known = points.compactMap { $0 }
    return known.isEmpty ? nil : Fraction(known.reduce(0, +), known.count)
  }
}
