/// What one block must score for each level, seen from one check: the levels as rungs.
///
/// Evidence and foundation are both the lowest of what their blocks' ladders give.
struct Ladder: Sendable {
  /// The block's index.
  let block: Int
  /// Percent (0–100) for level 2, 3, … up to the highest; never falling; 0 where a level asks nothing of the block.
  let percents: [Int]

  /// Makes the percentages never fall, so that a level always asks what the levels below it ask.
  init(block: Int, percents: [Int]) {
    self.block = block
    var highest = 0
    self.percents = percents.map { percent in
      highest = max(highest, percent)
      return highest
    }
  }

  /// The highest level that `sum` points over `count` questions (1 or more) allow.
  func level(sum: Int, over count: Int) -> Int {
    var level = 1
    for percent in percents {
      guard 100 * sum >= percent * 3 * count else { break }
      level += 1
    }
    return level
  }

  /// What the block allows now, and at both ends.
  func reach(_ count: Tally.Count, size: BlockSize) -> Reach {
    Reach(
      low: level(sum: count.sum, over: size.questions),
      high: level(sum: count.sum + 3 * (size.questions - count.answered), over: size.questions),
      value: count.answered >= size.sufficient ? level(sum: count.sum, over: count.answered) : Reach.unknown)
  }

  /// How many single steps up the block is short of `level` (2 or higher); 0 when it is not short, or has no answers.
  func steps(from count: Tally.Count, to level: Int) -> Int {
    guard count.answered > 0 else { return 0 }
    let missing = percents[level - 2] * 3 * count.answered - 100 * count.sum
    return missing > 0 ? (missing + 99) / 100 : 0
  }
}

/// How many questions a block has among those that count, and how many answers suffice.
struct BlockSize: Sendable {
  /// 1 or more: a block without questions stands as one with a single question that cannot be answered, so that it
  /// never suffices and leaves every level possible.
  let questions: Int
  /// 1 or more.
  let sufficient: Int

  init(questions: Int, sufficientPercent: Int) {
    self.questions = max(1, questions)
    sufficient = max(1, (sufficientPercent * self.questions + 99) / 100)
  }
}

/// How far a block, a direction or a check reaches: a level, and the levels at both ends.
struct Reach: Equatable, Sendable {
  /// Stands for a value that is not known; lower than every level, so that it survives taking the lowest.
  static let unknown = 0

  /// The level with every unanswered question taken as 0.
  var low: Int
  /// The level with every unanswered question taken as 3.
  var high: Int
  /// The level over the answered questions, or `unknown`.
  var value: Int

  /// The lower of both, at each end.
  func lower(_ other: Reach) -> Reach {
    Reach(low: min(low, other.low), high: min(high, other.high), value: min(value, other.value))
  }

  /// The check that reaches so far: a number when both ends agree, or when enough is known.
  var result: CheckResult {
    let known = value == Reach.unknown ? nil : value
    return CheckResult(value: low == high ? low : known, range: low...high)
  }
}
