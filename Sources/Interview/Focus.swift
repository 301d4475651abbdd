import Instrument

/// What a reflection looks at more closely: the questions that bear the level, and the weakest block.
extension GuidedSession {
  /// What the rule makes of the answers so far.
  public var outcome: Outcome { Outcome(of: relationshipAnswers, with: questionnaire) }

  /// The questions whose 2 or 3 carries most: first those that alone would tip the level down, then the others in
  /// questionnaire order. Those with an example stay in, so that going back to them is possible.
  func bearingQuestions(atMost count: Int) -> [String] {
    let questions = index.all
    let strong = questions.indices.filter { isStrong(questions[$0].id) }
    let tipping = Set(
      outcome.side?.tippingPoints.filter { $0.to < $0.from }.map(\.question) ?? [])
    let ordered = strong.filter(tipping.contains) + strong.filter { !tipping.contains($0) }
    return ordered.prefix(max(0, count)).sorted().map { questions[$0].id }
  }

  /// Whether a question is answered with 2 or 3, and there is something to give an example of.
  func isStrong(_ question: String) -> Bool {
    answer(to: question)?.value.points ?? 0 >= 2 && index[question]?.isExampleAsked != false
  }

  /// The block to answer in full: of those that keep the level where it is the one with the lowest score; where
  /// nothing does, the lowest of all. Of equals the first.
  ///
  /// The answers to the forms decide: who goes back and comes by again finds the same block, unless those changed.
  var weakestBlock: String? {
    let answers = relationshipAnswers(where: index.askedInForms.contains)
    guard let side = Outcome(of: answers, with: questionnaire).side else { return nil }
    let scored = questionnaire.blocks.indices.filter { side.blocks[$0].score != nil }
    let short: [Int] = side.gaps.compactMap { gap in
      if case .block(let index) = gap.place { index } else { nil }
    }
    let candidates = short.isEmpty ? scored : scored.filter(short.contains)
    let weakest = candidates.min { left, right in
      let (a, b) = (side.blocks[left], side.blocks[right])
      return a.sum * b.answered < b.sum * a.answered
    }
    return weakest.map { questionnaire.blocks[$0].id }
  }
}
