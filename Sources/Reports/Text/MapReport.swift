import Instrument
import Phrasebook
import TextLayout

/// A map of relationships as text: evidence from left to right, foundation from the bottom up. On the map stand numbers;
/// the list below says who they are, with the level, the movement since last time and the level aimed at.
public struct MapReport: Sendable {
  /// A relationship on the map.
  public struct Entry: Sendable {
    var name: String
    var assessment: Assessment?
    var previousLevel: Int?
    var target: Int?

    /// - Parameters:
    ///   - assessment: null where nothing was answered.
    ///   - previousLevel: the level of the session before; null where there is none, or it was open.
    ///   - target: the level aimed at (1 is the lowest); null where none was said.
    public init(name: String, assessment: Assessment?, previousLevel: Int? = nil, target: Int? = nil) {
      self.name = name
      self.assessment = assessment
      self.previousLevel = previousLevel
      self.target = target
    }
  }

  private let entries: [Entry]
  private let levels: [Level]
  private let phrases: Phrases

  public init(_ entries: [Entry], levels: [Level], phrases: Phrases) {
    self.entries = entries
    self.levels = levels
    self.phrases = phrases
  }

  /// The map in lines of at most `width` columns; 20 is the least.
  public func lines(width: Int) -> [String] {
    var lines = ReportLines(width: width)
    lines.add(phrases("map-heading"), first: "", indent: 0)
    addGrid(to: &lines)
    lines.add("", first: "", indent: 0)
    for (index, entry) in entries.enumerated() { add(entry, number: index + 1, to: &lines) }
    return lines.lines
  }

  // MARK: The grid

  private struct Cell: Hashable {
    var evidence: Int
    var foundation: Int
  }

  /// The numbers that stand in each cell.
  private var places: [Cell: [Int]] {
    var places: [Cell: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      guard let side = entry.assessment?.leading, let evidence = side.evidence.value,
        let foundation = side.foundation.value
      else { continue }
      places[Cell(evidence: evidence, foundation: foundation), default: []].append(index + 1)
    }
    return places
  }

  private func addGrid(to lines: inout ReportLines) {
    let places = places
    let top = max(1, levels.count)
    // "3 │" before the row, and "│" between the cells.
    let column = max(4, min(28, (lines.width - 4) / top - 1))
    let rule = "  " + String(repeating: "+" + String(repeating: "-", count: column), count: top) + "+"
    for foundation in stride(from: top, through: 1, by: -1) {
      lines.add(verbatim: rule)
      let cells = (1...top).map { evidence in
        let numbers = places[Cell(evidence: evidence, foundation: foundation)] ?? []
        return wrappedLines(numbers.map(String.init).joined(separator: " "), width: column - 2).map(String.init)
      }
      for row in 0..<(cells.map(\.count).max() ?? 1) {
        let texts = cells.map { " " + pad(row < $0.count ? $0[row] : "", to: column - 1) }
        lines.add(verbatim: (row == 0 ? "\(foundation) " : "  ") + "|" + texts.joined(separator: "|") + "|")
      }
    }
    lines.add(verbatim: rule)
    lines.add(verbatim: "   " + (1...top).map { pad(String($0), to: column + 1, .centre) }.joined())
    lines.add(phrases("map-axes"), first: "  ", indent: 2)
  }

  // MARK: The list

  private func add(_ entry: Entry, number: Int, to lines: inout ReportLines) {
    let first = "  " + pad(String(number), to: String(entries.count).count, .right) + "  "
    var facts = [levelText(of: entry)]
    if let target = entry.target, levels.element(number: target) != nil {
      facts.append(phrases("map-target", ["level": named(target)]))
    }
    if let side = entry.assessment?.leading, side.evidence.value == nil || side.foundation.value == nil {
      let unknown = [Check.evidence, .foundation].filter { side[$0].value == nil }
      let names = unknown.map { phrases("report-check-\($0.rawValue)") }
      facts.append(phrases("map-not-placed", ["checks": names.joined(separator: ", ")]))
    }
    lines.add(
      "\(terminalSafe(entry.name))  " + facts.joined(separator: " · "), first: first, indent: displayWidth(first))
  }

  private func levelText(of entry: Entry) -> String {
    guard let assessment = entry.assessment else { return phrases("level-not-answered") }
    guard let level = assessment.level else { return phrases("level-open") }
    var text = named(level)
    if let previous = entry.previousLevel, previous != level {
      text += " " + phrases(level > previous ? "map-up" : "map-down", ["level": named(previous)])
    }
    return text
  }

  private func named(_ level: Int) -> String {
    let name = levels.element(number: level)?.name[phrases.language] ?? ""
    return phrases("report-level", ["level": name, "number": String(level)])
  }
}
