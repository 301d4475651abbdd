import Instrument

extension LevelReport {
  /// What is not there yet, by the lowest answers behind the gaps, and what evidence and foundation say together.
  func addWhatIsNotThereYet(_ side: SideAssessment, to lines: inout ReportLines) {
    var sentences: [String] = []
    let low = lowQuestions(side)
    if !low.isEmpty {
      sentences.append(words(.notYet, ["items": list(low, of: side, limit: 5, template: .item)]))
    }
    if let missing = missing(side) { sentences.append(words(missing)) }
    switch side.pattern {
    case .opportunity: sentences.append(words(.patternOpportunity))
    case .vulnerable: sentences.append(words(.patternVulnerable))
    case .inBalance, nil: break
    }
    if !sentences.isEmpty { lines.add(sentences.joined(separator: " ")) }
  }

  /// The unanswered questions on which the level still hangs.
  func addWhatIsUnknown(_ side: SideAssessment, to lines: inout ReportLines) {
    if side.range.count == 1 { return }
    let undecided = Check.allCases.filter {
      side[$0].range.count > 1 && side[$0].range.lowerBound < side.range.upperBound
    }
    let questions = side.unanswered.filter { question in
      undecided.contains { uses($0, question) }
    }
    if questions.isEmpty { return }
    guard let asking = context.asking, let first = questions.compactMap({ asking.numbers[$0] }).first else {
      return lines.add(words(.unknown, ["items": list(questions, of: side, limit: 6, template: .itemPlain)]))
    }
    lines.add(
      words(.unknown, ["items": numbered(questions, asking, limit: 6)]) + " "
        + words(.unknownHow, ["command": "\(asking.question) \(first)"]))
  }

  /// Labels with the numbers that answer them.
  private func numbered(_ questions: [Int], _ asking: Context.Asking, limit: Int) -> String {
    var items = questions.prefix(limit).map { question in
      let label = words.label(question, role)
      return asking.numbers[question].map { words(.itemNumbered, ["label": label, "number": String($0)]) } ?? label
    }
    if questions.count > limit { items.append(words(.more, ["count": String(questions.count - limit)])) }
    return joined(items)
  }

  /// What would have to happen for another level, and what must not slip.
  func addTippingPoints(_ side: SideAssessment, to lines: inout ReportLines) {
    guard let now = side.level else { return }
    for level in (1...words.levels.count).reversed() where level != now {
      // What only happens by chance is nothing to hold on to.
      let points = side.tippingPoints.filter { $0.level == level && (level > now || $0.from >= 2) }
      if points.isEmpty { continue }
      let items = list(points.map(\.question), of: side, limit: 4, template: .item)
      let phrase = ReportPhrase.tipping(up: level > now, isOne: points.count == 1)
      lines.add(words(phrase, ["level": named(level), "items": items]))
    }
  }

  /// How many single steps up are missing to the next level, by what is short.
  func addStepsToGo(_ side: SideAssessment, to lines: inout ReportLines) {
    guard let level = side.level, !side.gaps.isEmpty else { return }
    let items = side.gaps.map { gap in
      let place =
        switch gap.place {
        case .block(let index): words.blocks[index]
        case .direction(let direction): words(direction == .give ? .giving : .getting)
        }
      return words(gap.steps == 1 ? .toGoOne : .toGoOther, ["place": place, "steps": String(gap.steps)])
    }
    lines.add(words(.toGo, ["level": named(level + 1), "items": joined(items)]))
  }

  /// The answers of 0 and 1 (else those below 3) in the places that are short, the lowest first.
  private func lowQuestions(_ side: SideAssessment) -> [Int] {
    var chosen: [(question: Int, points: Int)] = []
    for gap in side.gaps {
      let answered = words.questions.indices.compactMap { question in
        side.values[question]?.points.map { (question: question, points: $0) }
      }.filter { isIn(gap.place, $0.question) && !chosen.map(\.question).contains($0.question) }
      let low = answered.filter { $0.points <= 1 }
      chosen += low.isEmpty ? answered.filter { $0.points < 3 } : low
    }
    return chosen.sorted { ($0.points, $0.question) < ($1.points, $1.question) }.map(\.question)
  }

  /// From which side little is coming; null when reciprocity lacks nothing.
  private func missing(_ side: SideAssessment) -> ReportPhrase? {
    let isShort = { (direction: Direction) in side.gaps.contains { $0.place == .direction(direction) } }
    switch (isShort(.give), isShort(.get)) {
    case (true, true): return .missingBoth
    case (true, false): return .missingGive
    case (false, true): return .missingGet
    case (false, false): return nil
    }
  }

  private func isIn(_ place: Gap.Place, _ question: Int) -> Bool {
    switch place {
    case .block(let block): words.blockOfQuestion[question] == block
    case .direction(let direction): words.questions[question].by.rawValue == direction.actor(ours: role).rawValue
    }
  }

  private func uses(_ check: Check, _ question: Int) -> Bool {
    switch check {
    case .evidence: words.evidenceBlocks.contains(words.blockOfQuestion[question])
    case .foundation: words.foundationBlocks.contains(words.blockOfQuestion[question])
    case .reciprocity: words.questions[question].by != .both
    }
  }
}
