import Instrument

/// Sets of answers that lead to all kinds of outcomes; each is a list of raters, with a cell for each question.
struct AnswerSamples {
  private let questions: [Question]
  private let blockOfQuestion: [Int]
  private let blockCount: Int

  init(_ questionnaire: Questionnaire) {
    questions = questionnaire.questions
    blockCount = questionnaire.blocks.count
    blockOfQuestion = questionnaire.blocks.indices.flatMap { index in
      questionnaire.blocks[index].questions.map { _ in index }
    }
  }

  /// At most so many questions are tried one by one: a search must end.
  private static let mostSingles = 100

  /// The same answer everywhere; one block, one role or one question that differs from the rest; two raters apart.
  var typical: [[[AnswerCell]]] {
    let values: [AnswerValue] = [.zero, .one, .two, .unknown]
    var sets = ([.three] + values).map { value in all { _ in value } }
    for rest in [AnswerValue.three, .two] {
      for value in values {
        sets += (0..<min(blockCount, AnswerSamples.mostSingles)).map { block in
          all { blockOfQuestion[$0] == block ? value : rest }
        }
        sets += [Actor.supplier, .customer].map { actor in all { questions[$0].by == actor ? value : rest } }
        sets.append(all { questions[$0].status == .extension ? value : rest })
      }
    }
    for value in [AnswerValue.zero, .one, .unknown] {
      sets += questions.indices.prefix(AnswerSamples.mostSingles).map { place in all { $0 == place ? value : .three } }
    }
    for (low, high) in [(AnswerValue.zero, AnswerValue.three), (.one, .three), (.one, .two), (.zero, .two)] {
      sets += halves(low, high)
    }
    return sets.map { [$0] } + [[all { _ in .zero }, all { _ in .three }]]
  }

  /// One block of which half is low, and the rest high: it is weak by few answers. And one role of which two acts are
  /// known, both low.
  private func halves(_ low: AnswerValue, _ high: AnswerValue) -> [[AnswerCell]] {
    let blocks = (0..<min(blockCount, AnswerSamples.mostSingles)).flatMap { block in
      (0..<3).map { part in all { blockOfQuestion[$0] == block && $0 % 3 != part ? low : high } }
    }
    let roles = [Actor.supplier, .customer].map { actor in
      let known = questions.indices.filter { questions[$0].by == actor }.suffix(2)
      return all { questions[$0].by == actor ? (known.contains($0) ? low : .noOccasion) : high }
    }
    return blocks + roles
  }

  /// `sample` with the answer that a condition asks for.
  func fitting(_ condition: NextStep.Condition, _ sample: [[AnswerCell]]) -> [[AnswerCell]] {
    guard let place = questions.firstIndex(where: { $0.id == condition.question }) else { return sample }
    let value = condition.atMost.flatMap(AnswerValue.init(points:)) ?? .unknown
    return sample.map { cells in
      var cells = cells
      cells[place] = AnswerCell(value)
      return cells
    }
  }

  /// One rater, or three: each block draws from values that go together, and sometimes one role does little.
  func random(_ random: inout SmallRandom) -> [[AnswerCell]] {
    let pools: [[AnswerValue]] = [
      [.zero, .one, .two, .three, .unknown], [.two, .three], [.one, .two, .three], [.two, .two, .three, .one],
      [.zero, .one], [.two, .three, .unknown], [.three], [.one, .two], [.two],
    ]
    let drawn = (0..<blockCount).map { _ in pools[random.below(pools.count)] }
    let idle: Actor? = [nil, nil, nil, nil, .supplier, .customer][random.below(6)]
    return (0..<(random.below(5) == 0 ? 3 : 1)).map { _ in
      all { place in
        if questions[place].by == idle { return random.below(2) == 0 ? .zero : .one }
        let pool = drawn[blockOfQuestion[place]]
        return pool[random.below(pool.count)]
      }
    }
  }

  private func all(_ value: (Int) -> AnswerValue) -> [AnswerCell] {
    questions.indices.map { AnswerCell(value($0)) }
  }
}
