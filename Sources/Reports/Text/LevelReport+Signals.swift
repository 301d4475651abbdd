import Instrument
import TextLayout

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
    if context.furtherFlags.contains(WorkbookFlag.cooling) { addCooling(to: &lines) }
    if context.furtherFlags.contains(WorkbookFlag.stale) { lines.add(words(.stale)) }
    switch balance(of: side) {
    case .oneSidedGive: lines.add(words(.oneSidedGive))
    case .oneSidedGet: lines.add(words(.oneSidedGet))
    case .balanced, .leaningGive, .leaningGet, .undefined: break
    }
    // What was talked about and stayed as it was is not asked again.
    let open = side.spread.filter { !context.ofTwoMinds.contains($0.question) }
    if !open.isEmpty {
      let items = open.prefix(3).map { spread in
        words(
          .spreadItem,
          [
            "label": words.label(spread.question, role), "low": String(spread.values.first ?? 0),
            "high": String(spread.values.last ?? 0),
          ])
      }
      lines.add(words(.spread, ["items": joined(items)]))
    }
    if !context.ofTwoMinds.isEmpty {
      lines.add(words(.ofTwoMinds, ["items": joined(context.ofTwoMinds.map { words.label($0, role) })]))
    }
    if side.flags.contains(RuleFlag.shortForm) {
      lines.add(context.answeredBeside > 0 ? beside : words(.shortForm))
    }
    if side.flags.contains(RuleFlag.oneView) {
      lines.add(words(assessment.ours == nil ? .oneViewTheirs : .oneViewOurs))
    }
  }

  /// Which factors are cooler.
  private func addCooling(to lines: inout ReportLines) {
    lines.add(words(.cooling, ["factors": context.cooler.joined(separator: " \(words(.and)) ")]))
  }

  /// That answers beside the short form do not count yet, and how they will.
  private var beside: String {
    let short = words.questions.count { $0.inShortForm }
    let sentence = words(
      context.answeredBeside == 1 ? .besideOne : .beside,
      ["short": String(short), "count": String(context.answeredBeside)])
    guard let asking = context.asking else { return sentence }
    return sentence + " " + words(asking.isRestLater ? .besideAfterwards : .besideHow, ["command": asking.rest])
  }

  /// What was written on the two lists.
  func addLists(to lines: inout ReportLines) {
    let lists = [(ReportPhrase.listedGet, context.get), (.listedGive, context.give)]
    let sentences = lists.filter { !$0.1.isEmpty }.map { phrase, entries in
      words(phrase, ["items": joined(entries.map { terminalSafe($0) })])
    }
    if !sentences.isEmpty { lines.add(sentences.joined(separator: " ")) }
  }

  /// The steps, numbered, each with the answers that called it up.
  func addSteps(to lines: inout ReportLines) {
    guard let side = assessment.leading, !steps.isEmpty else { return }
    lines.add(words(.steps))
    for (number, offered) in steps.enumerated() {
      lines.add(offered.step.text[role][words.language], first: "   \(number + 1). ", firstWidth: 6, indent: 6)
      let cause = offered.cause.flatMap { ReportPhrase(rawValue: "cause-\($0)") }.map { words($0) }
      if cause == nil && offered.because.isEmpty { continue }
      let items = cause ?? list(offered.because, of: side, limit: 3, template: .item)
      lines.add(words(.because, ["items": items]), first: "      ", firstWidth: 6, indent: 6)
    }
  }
}
