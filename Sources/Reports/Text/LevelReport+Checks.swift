import Instrument
import TextLayout

extension LevelReport {
  /// Three lines: each check with a bar, its value, and the scores that it is made of.
  func addChecks(of side: SideAssessment, to lines: inout ReportLines) {
    for (number, check) in Check.allCases.enumerated() {
      // An empty bar would look like nothing; what is not known is said in a word.
      let known = side[check].value.map { LevelReport.bar($0, of: words.levels.count) }
      let bar = known ?? pad(cut(words(.unknownCheck), to: 10), to: 10)
      let value = side[check].value.map(String.init) ?? "?"
      let first = "  \(words.checkNames[number]) \(bar) \(value)  "
      // On a narrow screen the scores go under the bar.
      let column = words.checkWidth + 17
      let indent = lines.width - column < 24 ? 4 : column
      lines.add(items: scores(check, side), first: first, firstWidth: column, indent: indent)
    }
    addTooLittleKnown(side, to: &lines)
    if !words.otherBlocks.isEmpty {
      lines.add(words(.otherBlocks, ["scores": scores(words.otherBlocks, side).joined(separator: " · ")]))
    }
  }

  /// Why a check can't be told yet: which of its blocks know too little.
  private func addTooLittleKnown(_ side: SideAssessment, to lines: inout ReportLines) {
    for (check, blocks) in [(Check.evidence, words.evidenceBlocks), (.foundation, words.foundationBlocks)]
    where side.level != nil && side[check].value == nil {
      let short = blocks.filter { side.blocks[$0].answered < side.blocks[$0].of }.map { index in
        let block = side.blocks[index]
        return words(
          .knownOf, ["block": words.blocks[index], "known": String(block.answered), "count": String(block.of)])
      }
      lines.add(words(.tooLittleKnown, ["check": words(.the(check)), "blocks": short.joined(separator: ", ")]))
    }
  }

  /// Which check the level follows.
  func addLowestCheck(_ side: SideAssessment, to lines: inout ReportLines) {
    if side.limitedBy.isEmpty { return }
    let names = side.limitedBy.map { words(.the($0)) }
    lines.add(words(.limitedBy, ["checks": names.joined(separator: " \(words(.and)) ")]))
  }

  /// Ten cells, filled in proportion to `value`.
  static func bar(_ value: Int, of top: Int) -> String {
    let filled = (20 * value + top) / (2 * top)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
  }

  private func scores(_ check: Check, _ side: SideAssessment) -> [String] {
    switch check {
    case .evidence: return scores(words.evidenceBlocks, side)
    case .foundation: return scores(words.foundationBlocks, side)
    case .reciprocity:
      let give = words(.give, ["mean": side.give.map(mean) ?? "–"])
      let get = words(.get, ["mean": side.get.map(mean) ?? "–"])
      return [give, get + " (" + words(.balance(balance(of: side))) + ")"]
    }
  }

  /// A mean of answers, with how far those go: `2,0 van 3`.
  private func mean(_ answers: Fraction) -> String { words(.mean, ["mean": words.tenths(answers)]) }

  /// How give and get relate; undefined while too little is known of one of them.
  func balance(of side: SideAssessment) -> Balance.Label {
    side.reciprocity.value == nil ? .undefined : side.balance.label
  }

  /// Scores in percent; where not everything is answered, how much of it is.
  private func scores(_ blocks: [Int], _ side: SideAssessment) -> [String] {
    blocks.map { index in
      let block = side.blocks[index]
      var text = words.blocks[index] + " " + (block.score.map(words.percent) ?? "–")
      if block.answered < block.of { text += " (\(block.answered)/\(block.of))" }
      return text
    }
  }
}
