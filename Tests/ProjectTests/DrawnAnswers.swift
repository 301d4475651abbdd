import Instrument
import TestSupport

/// Answers drawn so that every kind of outcome occurs: each block draws from values that go together, and sometimes
/// one direction is low.
enum DrawnAnswers {
  private static let pools: [[Int?]] = [
    [0, 1, 2, 3, nil], [2, 3], [1, 2, 3], [2, 2, 3, 1], [0, 1], [2, 3, nil], [3], [1, 2], [2],
  ]

  /// Answers of one or three raters.
  static func about(
    _ questionnaire: Questionnaire, _ role: Role, _ random: inout SplitMix64
  ) -> RelationshipAnswers {
    let drawn = questionnaire.blocks.map { _ in pools[random.below(pools.count)] }
    let low: Actor? = random.chance(30) ? (random.chance(50) ? .supplier : .customer) : nil
    let raters = (0..<(random.chance(80) ? 1 : 3)).map { number in
      var cells: [AnswerCell] = []
      for (pool, block) in zip(drawn, questionnaire.blocks) {
        for question in block.questions {
          let points = question.by == low ? random.below(2) : pool[random.below(pool.count)]
          let value = points.flatMap(AnswerValue.init(points:)) ?? .unknown
          cells.append(AnswerCell(value, hasExample: random.chance(70)))
        }
      }
      return Rater(participant: "r\(number)", side: .ours, rounds: [(1, cells)])
    }
    return RelationshipAnswers(name: "x", role: role, raters: raters, examplesAsked: random.chance(30))
  }
}
