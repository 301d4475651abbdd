import Instrument

extension LevelReport {
  /// The level by the article alone, and by examples alone, where they differ.
  func addOtherReadings(_ side: SideAssessment, to lines: inout ReportLines) {
    if side.flags.contains(RuleFlag.extensionsDecide), let level = side.coreLevel {
      lines.add(words(.core, ["level": named(level)]))
    }
    if side.flags.contains(RuleFlag.noExamples), let level = side.strictLevel {
      lines.add(words(.strict, ["level": named(level)]))
    }
  }

  /// Flags, balance and spread: signals beside the level.
  func addSignals(_ side: SideAssessment, to lines: inout ReportLines) {
    for flag in side.flags + context.furtherFlags {
      if let text = words.flag(flag) { lines.add(text) }
    }
    if context.furtherFlags.contains("cooling") { lines.add(words(.cooling)) }
    if context.furtherFlags.contains("stale") { lines.add(words(.stale)) }
    switch side.balance.label {
    case .oneSidedGive: lines.add(words(.oneSidedGive))
    case .oneSidedGet: lines.add(words(.oneSidedGet))
    case .balanced, .leaningGive, .leaningGet, .undefined: break
    }
    if !side.spread.isEmpty {
      let items = side.spread.prefix(3).map { spread in
        words(
          .spreadItem,
          [
            "label": words.label(spread.question, role), "low": String(spread.values.first ?? 0),
            "high": String(spread.values.last ?? 0),
          ])
      }
      lines.add(words(.spread, ["items": joined(items)]))
    }
    if side.flags.contains(RuleFlag.shortForm) { lines.add(words(.shortForm)) }
    if side.flags.contains(RuleFlag.oneView) {
      lines.add(words(assessment.ours == nil ? .oneViewTheirs : .oneViewOurs))
    }
  }

  /// The steps, numbered, each with the answers that called it up.
  func addSteps(to lines: inout ReportLines) {
    guard let side = assessment.leading, !steps.isEmpty else { return }
    lines.add(words(.steps))
    for (number, offered) in steps.enumerated() {
      lines.add(offered.step.text[role][words.language], first: "   \(number + 1). ", firstWidth: 6, indent: 6)
      if offered.because.isEmpty { continue }
      let items = list(offered.because, of: side, limit: 3, template: .item)
      lines.add(words(.because, ["items": items]), first: "      ", firstWidth: 6, indent: 6)
    }
  }
}
