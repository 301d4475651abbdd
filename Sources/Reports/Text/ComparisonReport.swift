import Instrument
import Phrasebook
import TextLayout

/// What changed about a relationship between two sessions: the level, the checks, the blocks, give and get, and every
/// question that moved; each with a mark and in words.
public struct ComparisonReport: Sendable {
  private let comparison: Comparison
  private let name: String
  private let role: Role
  private let questionnaire: Questionnaire
  private let phrases: Phrases
  private let days: (before: String, now: String)
  private let words: ReportWords

  /// - Parameters:
  ///   - questionnaire: that of now.
  ///   - days: when both sessions were, in words.
  public init(
    _ comparison: Comparison, relationshipName: String, role: Role, questionnaire: Questionnaire, phrases: Phrases,
    days: (before: String, now: String)
  ) {
    self.comparison = comparison
    name = terminalSafe(relationshipName)
    self.role = role
    self.questionnaire = questionnaire
    self.phrases = phrases
    self.days = days
    words = ReportWords(questionnaire, phrases)
  }

  /// The comparison in lines of at most `width` columns; 20 is the least.
  public func lines(width: Int) -> [String] {
    var lines = ReportLines(width: width)
    lines.add(
      phrases("compare-heading", ["name": name, "before": days.before, "now": days.now]), first: "", indent: 2)
    if comparison.isOverOtherQuestions {
      let counts = [
        "before": String(comparison.known.before ?? 0), "now": String(comparison.known.now ?? 0),
        "both": String(comparison.knownTwice),
      ]
      lines.add(phrases("compare-other-questions", counts))
    }
    lines.add(levelSentence)
    addNumbers(to: &lines)
    addMoved(to: &lines)
    return lines.lines
  }

  private var levelSentence: String {
    let (before, now) = (named(comparison.level.before), named(comparison.level.now))
    guard let old = comparison.level.before, let new = comparison.level.now, old != new else {
      return phrases(
        comparison.level.before == comparison.level.now ? "compare-level-same" : "compare-level-other",
        ["before": before, "now": now])
    }
    return phrases(new > old ? "compare-level-up" : "compare-level-down", ["before": before, "now": now])
  }

  private func named(_ level: Int?) -> String {
    guard let level else { return words(.open) }
    return words(.level, ["level": words.level(level), "number": String(level)])
  }

  // MARK: Checks, blocks, give and get

  private struct Line {
    var name: String
    var before: String
    var now: String
    /// Above 0 up, below 0 down; null where it can't be said.
    var change: Int?
  }

  private func addNumbers(to lines: inout ReportLines) {
    var rows = zip(Check.allCases, comparison.checks).map { check, pair in
      Line(
        name: words(ReportPhrase.name(of: check)), before: pair.before.map(String.init) ?? "?",
        now: pair.now.map(String.init) ?? "?", change: difference(pair.before, pair.now))
    }
    rows += zip(words.blocks, comparison.blocks).map { block, pair in
      Line(
        name: block, before: pair.before.map(words.percent) ?? "?", now: pair.now.map(words.percent) ?? "?",
        change: difference(pair.before?.hundredths, pair.now?.hundredths))
    }
    rows += [(ReportPhrase.giving, comparison.give), (.getting, comparison.get)].map { phrase, pair in
      Line(
        name: words(phrase), before: pair.before.map(words.tenths) ?? "?", now: pair.now.map(words.tenths) ?? "?",
        change: difference(pair.before?.hundredths, pair.now?.hundredths))
    }
    let names = rows.map { displayWidth($0.name) }.max() ?? 0
    let before = rows.map { displayWidth($0.before) }.max() ?? 0
    let now = rows.map { displayWidth($0.now) }.max() ?? 0
    let directions = rows.map { direction($0.change) }
    let numbersEnd = 2 + names + 2 + before + 3 + now + 2
    // On a narrow screen the marks alone.
    let hasWords = directions.allSatisfy { numbersEnd + displayWidth($0) <= lines.width }
    for (row, direction) in zip(rows, directions) {
      let numbers = "\(pad(row.before, to: before, .right)) → \(pad(row.now, to: now, .right))"
      let mark = hasWords ? direction : String(direction.prefix(1))
      lines.add(verbatim: "  \(pad(row.name, to: names))  \(numbers)  \(mark)")
    }
  }

  private func difference(_ before: Int?, _ now: Int?) -> Int? {
    guard let before, let now else { return nil }
    return now - before
  }

  private func direction(_ change: Int?) -> String {
    switch change {
    case nil: ""
    case let change? where change > 0: phrases("compare-up")
    case let change? where change < 0: phrases("compare-down")
    default: phrases("compare-same")
    }
  }

  // MARK: Questions

  private func addMoved(to lines: inout ReportLines) {
    let stayed = phrases("compare-unmoved", ["count": String(comparison.unmoved)])
    guard !comparison.moved.isEmpty else { return lines.add(phrases("compare-nothing-moved") + " " + stayed) }
    let up = comparison.moved.filter { $0.steps ?? 0 > 0 }
    let down = comparison.moved.filter { $0.steps ?? 0 < 0 }
    let new = comparison.moved.filter { $0.steps == nil && $0.now?.points != nil }
    let gone = comparison.moved.filter { $0.steps == nil && $0.now?.points == nil }
    let parts = [
      ("compare-moved-up", up), ("compare-moved-down", down), ("compare-known-now", new),
      ("compare-not-known-now", gone),
    ]
    for (key, part) in parts where !part.isEmpty {
      lines.add(phrases(key))
      for moved in part.sorted(by: isBefore) {
        let values = "\(text(moved.before)) → \(text(moved.now))"
        lines.add("\(words.label(moved.question, role))  \(values)", first: "    ", indent: 6)
      }
    }
    lines.add(stayed)
  }

  /// The greatest steps first, then the order of the questionnaire.
  private func isBefore(_ left: Comparison.Moved, _ right: Comparison.Moved) -> Bool {
    (abs(right.steps ?? 0), left.question) < (abs(left.steps ?? 0), right.question)
  }

  private func text(_ value: TeamValue?) -> String { value?.points.map(String.init) ?? "?" }
}
