import Instrument
import TestSupport

/// A walk from one generated set of answers to the next, each a single change away, with what must hold on the way.
struct AnswerWalk {
  private let assessor: Assessor
  private let top: Int
  private let form: Form
  /// The form's questions.
  private let asked: [Int]
  private let questionCount: Int
  private var random: SplitMix64
  /// By rater, by question; null is unanswered.
  private var answers: [[Int?]]
  private var before: SideAssessment

  init(_ questionnaire: Questionnaire, _ assessor: Assessor, form: Form, seed: UInt64) throws {
    self.assessor = assessor
    self.form = form
    random = SplitMix64(seed: seed)
    top = questionnaire.levels.count
    let questions = questionnaire.questions
    questionCount = questions.count
    asked = questions.indices.filter { form.includes(questions[$0]) }
    let raterCount = random.chance(60) ? 1 : 2 + random.below(3)
    let known = [100, 95, 80, 60, 30, 5][random.below(6)]
    let base = random.below(5)
    answers = []
    for _ in 0..<raterCount {
      var row: [Int?] = []
      for _ in questions {
        let points = base == 4 ? random.below(4) : min(3, max(0, base + random.below(3) - 1))
        row.append(random.chance(known) ? points : nil)
      }
      answers.append(row)
    }
    before = try assessor.assess(.sketch([])).onlySide
    before = try assess(inRounds: false)
  }

  /// What is wrong with the first set, or with one of the next ones; empty when all is well.
  mutating func violations(steps: Int) throws -> [String] {
    var found = wrong(before)
    for _ in 0..<steps where found.isEmpty {
      switch random.below(10) {
      case 0..<5: found = try raise()
      case 5..<9: found = try answerOneMore()
      default: found = try reorder()
      }
    }
    return found
  }

  /// Raising an answered value lowers neither the level nor an end of the range.
  private mutating func raise() throws -> [String] {
    let rater = random.below(answers.count)
    let low = asked.filter { answers[rater][$0].map { $0 < 3 } ?? false }
    guard let question = low.randomElement(using: &random), let points = answers[rater][question] else { return [] }
    answers[rater][question] = points + 1
    let after = try assess(inRounds: false)
    var found = wrong(after)
    if let old = before.level, let new = after.level, new < old { found.append("raising \(question) lowers the level") }
    if after.range.lowerBound < before.range.lowerBound || after.range.upperBound < before.range.upperBound {
      found.append("raising \(question) lowers the range")
    }
    before = after
    return found
  }

  /// Answering one more question only narrows the range.
  private mutating func answerOneMore() throws -> [String] {
    let missing = asked.filter { question in answers.allSatisfy { $0[question] == nil } }
    guard let question = missing.randomElement(using: &random) else { return [] }
    answers[random.below(answers.count)][question] = random.below(4)
    let after = try assess(inRounds: false)
    var found = wrong(after)
    if !(before.range.contains(after.range.lowerBound) && before.range.contains(after.range.upperBound)) {
      found.append("answering \(question) widens the range")
    }
    before = after
    return found
  }

  /// The order of raters and of their rounds changes nothing.
  private mutating func reorder() throws -> [String] {
    answers.shuffle(using: &random)
    let after = try assess(inRounds: true)
    var found = after == before ? [] : ["the order of the raters or rounds matters"]
    if !found.isEmpty { found.append("\(before) became \(after)") }
    return found
  }

  private mutating func assess(inRounds: Bool) throws -> SideAssessment {
    var raters: [Rater] = []
    for row in answers {
      let cells = row.map { points in points.flatMap(AnswerValue.init(points:)).map { AnswerCell($0) } ?? .absent }
      guard inRounds else {
        raters.append(.sketch(nil, cells))
        continue
      }
      // The newest answers, over older ones that no longer count.
      let isNew = (0..<questionCount).map { _ in random.chance(50) }
      let old = cells.indices.map { isNew[$0] && !cells[$0].isAbsent ? AnswerCell(.zero) : cells[$0] }
      let new = cells.indices.map { isNew[$0] ? cells[$0] : .absent }
      raters.append(Rater(participant: nil, side: .ours, rounds: [(number: 2, cells: new), (number: 1, cells: old)]))
    }
    return try assessor.assess(.sketch(raters)).onlySide
  }

  /// What must hold for every assessment by itself.
  private func wrong(_ side: SideAssessment) -> [String] {
    var found: [String] = []
    let checks = [side.evidence, side.reciprocity, side.foundation]
    for check in checks {
      if let value = check.value, !check.range.contains(value) { found.append("a check lies outside its range") }
      if check.range.count == 1 && check.value == nil { found.append("a check with one value has none") }
    }
    if side.range.count == 1 && side.level != side.range.lowerBound { found.append("one level in the range is not it") }
    guard let level = side.level else {
      if side.status != .open { found.append("no level, but not open") }
      return found
    }
    if !side.range.contains(level) { found.append("the level lies outside its range") }
    if checks.contains(where: { $0.value ?? level < level }) { found.append("the level exceeds a check") }
    if (side.status == .settled) != (side.range.count == 1 && form == .full) { found.append("settled, but not single") }
    if side.limitedBy.isEmpty != (level == top) { found.append("nothing limits, or the highest level is limited") }
    if side.gaps.contains(where: { $0.steps < 1 || !side.limitedBy.contains($0.check) }) { found.append("a false gap") }
    if side.tippingPoints.contains(where: { $0.level == level }) { found.append("a tipping point that tips nothing") }
    return found
  }
}
