import Instrument

extension LevelReport {
  /// That a side is of two minds, and that both sides see it differently: before anything else.
  func addBeforeTheLevel(to lines: inout ReportLines) {
    for (key, side) in [(ReportPhrase.divided, assessment.ours), (.dividedTheirs, assessment.theirs)] {
      guard let side, side.flags.contains(RuleFlag.divided) else { continue }
      var sentence = words(key, ["name": name])
      let levels = side.raters.compactMap(\.level)
      // With two raters a level would have a name.
      if levels.count > 2 { sentence += " " + words(.dividedSpread, ["levels": spread(of: levels)]) }
      lines.add(sentence, first: "", indent: 2)
    }
    guard let ours = assessment.ours, let theirs = assessment.theirs else { return }
    let key: ReportPhrase =
      switch assessment.gap {
      case nil: .viewsOpen
      case 0: .viewsSame
      default: .gap
      }
    lines.add(
      words(key, ["name": name, "ours": named(ours.level), "theirs": named(theirs.level)]), first: "", indent: 2)
  }

  /// The level by its name, before its number, and how sure it is.
  func addHeading(to lines: inout ReportLines) {
    let top = words.levels.count
    if let level = assessment.level {
      lines.add(
        words(
          assessment.status == .provisional ? .headingProvisional : .heading,
          ["name": name, "level": words.level(level), "number": String(level), "top": String(top)]),
        first: "", indent: 2)
    } else {
      lines.add(words(.headingOpen, ["name": name]), first: "", indent: 2)
    }
    if assessment.status != .settled, assessment.range.count > 1 {
      let (low, high) = (assessment.range.lowerBound, assessment.range.upperBound)
      lines.add(words(.range, ["low": named(low), "high": named(high)]))
    }
    if assessment.level == top, isOneView { lines.add(words(.reserve)) }
    if context.isInSight { lines.add(words(.inSight)) }
    if context.isStrict { lines.add(words(.countedStrictly)) }
    addOtherLevels(to: &lines)
    if assessment.ours != nil, assessment.theirs != nil {
      lines.add(words(assessment.leading == assessment.ours ? .detailsOurs : .detailsTheirs))
    }
  }

  private var isOneView: Bool { (assessment.ours == nil) != (assessment.theirs == nil) }

  /// The level of last time, and the one by gut feeling.
  private func addOtherLevels(to lines: inout ReportLines) {
    if let previous = context.previousLevel {
      let mark =
        switch assessment.level {
        case let level? where level > previous: " ▲"
        case let level? where level < previous: " ▼"
        default: ""
        }
      lines.add(words(.previous, ["level": named(previous)]) + mark)
    }
    if let feeling = context.gutFeeling {
      var sentence = words(.gutFeeling, ["level": named(feeling)])
      if let level = assessment.level, level != feeling {
        sentence += ". " + words(feeling > level ? .gutFeelingHigher : .gutFeelingLower)
      }
      lines.add(sentence)
    }
  }

  /// How many raters see which level, without names.
  private func spread(of levels: [Int]) -> String {
    (1...words.levels.count).compactMap { level in
      let count = levels.count { $0 == level }
      return count == 0 ? nil : words(.dividedCount, ["count": String(count), "level": words.level(level)])
    }.joined(separator: ", ")
  }
}
