/// How often each value was given to each question.
struct AnswerCounts: Sendable {
  /// Four counts per question, for the values 0–3.
  private var counts: [Int32]

  init(questions: Int) { counts = Array(repeating: 0, count: 4 * questions) }

  /// Counts one more answer of `points` (0–3).
  mutating func add(_ points: Int, to question: Int) { counts[4 * question + points] += 1 }

  /// How many raters gave `points`.
  func count(_ points: Int, of question: Int) -> Int { Int(counts[4 * question + points]) }

  /// How many raters know.
  func known(_ question: Int) -> Int {
    count(0, of: question) + count(1, of: question) + count(2, of: question) + count(3, of: question)
  }

  /// The value at place `rank` (from 0) when all known values stand in ascending order; null when there are not so many.
  func value(at rank: Int, of question: Int) -> Int? {
    var passed = 0
    for points in 0...3 {
      passed += count(points, of: question)
      if rank < passed { return points }
    }
    return nil
  }

  /// The lower of the two middle values, or the one in the middle; null when nothing is known.
  func lowerMedian(of question: Int) -> Int? { value(at: (known(question) - 1) / 2, of: question) }

  /// The upper of the two middle values, or the one in the middle.
  func upperMedian(of question: Int) -> Int? { value(at: known(question) / 2, of: question) }

  /// How far the known values of `question` lie apart (points); 0 when nothing is known.
  func range(of question: Int) -> Int {
    let first = 4 * question
    guard let low = (0...3).first(where: { counts[first + $0] > 0 }) else { return 0 }
    let high = (0...3).last { counts[first + $0] > 0 } ?? low
    return high - low
  }

  /// The known values of `question` with their average deviation from the mean.
  func spread(of question: Int) -> Spread {
    let known = known(question)
    var values: [Int] = []
    values.reserveCapacity(known)
    var sum = 0
    for points in 0...3 {
      values.append(contentsOf: repeatElement(points, count: count(points, of: question)))
      sum += points * count(points, of: question)
    }
    var deviation = 0
    for points in values { deviation += abs(known * points - sum) }
    return Spread(question: question, values: values, deviation: Fraction(deviation, max(1, known * known)))
  }
}

extension RulePlan {
  /// The questions for discussion: the widest first, then by deviation, then in questionnaire order.
  func spread(of counts: AnswerCounts) -> [Spread] {
    var spread: [Spread] = []
    for question in whole.questions where counts.range(of: question) >= discussionRange {
      spread.append(counts.spread(of: question))
    }
    if spread.count > 1 { spread.sort(by: Spread.isWider) }
    return spread
  }
}

extension Spread {
  /// The difference between the highest and the lowest value (points).
  fileprivate var range: Int { (values.last ?? 0) - (values.first ?? 0) }

  fileprivate static func isWider(_ left: Spread, _ right: Spread) -> Bool {
    if left.range != right.range { return left.range > right.range }
    let leftDeviation = left.deviation.numerator * right.deviation.denominator
    let rightDeviation = right.deviation.numerator * left.deviation.denominator
    return leftDeviation == rightDeviation ? left.question < right.question : leftDeviation > rightDeviation
  }
}
