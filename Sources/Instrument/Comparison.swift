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
  /// One for each block of the questionnaire of now, in its order.
  public var blocks: [Pair<Fraction>]
  public var give: Pair<Fraction>
  public var get: Pair<Fraction>
  /// In questionnaire order.
  public var moved: [Moved]
  /// How many questions were known both times and stayed as they were.
  public var unmoved: Int

  /// Compares what leads each assessment: our own view, or the only one there is. Blocks and questions are told by id.
  /// Null where the levels are not the same, or where nobody answered.
  public init?(
    from earlier: Assessment, by before: Questionnaire, to later: Assessment, by now: Questionnaire
  ) {
    guard before.levels.map(\.id) == now.levels.map(\.id), let old = earlier.leading, let new = later.leading else {
      return nil
    }
    level = Pair(before: earlier.level, now: later.level)
    checks = Check.allCases.map { Pair(before: old[$0].value, now: new[$0].value) }
    blocks = now.blocks.indices.map { index in
      let same = before.blocks.firstIndex { $0.id == now.blocks[index].id }
      return Pair(before: same.flatMap { old.blocks[$0].score }, now: new.blocks[index].score)
    }
    give = Pair(before: old.give, now: new.give)
    get = Pair(before: old.get, now: new.get)
    let places = Dictionary(
      before.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let all = now.questions.indices.map { index in
      Moved(
        question: index, before: places[now.questions[index].id].flatMap { old.values[$0] }, now: new.values[index])
    }
    moved = all.filter { $0.before?.points != $0.now?.points }
    unmoved = all.count { $0.before?.points != nil && $0.before?.points == $0.now?.points }
  }
}
