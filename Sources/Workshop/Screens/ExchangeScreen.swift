import Instrument
import Phrasebook
import TextLayout

/// The two lists beside each other, or on a narrow screen the one below the other, with what they are worth together.
@MainActor
struct ExchangeScreen {
  private let entries: [ExchangeEntry]
  private let relationship: Relationship
  private let shell: Shell

  init(_ entries: [ExchangeEntry], _ relationship: Relationship, in shell: Shell) {
    self.entries = entries
    self.relationship = relationship
    self.shell = shell
  }

  func lines() -> [String] {
    let gap = 3
    let column = (shell.width - gap) / 2
    let isWide = column >= 32
    let lists = [Direction.get, .give].map { list($0, width: isWide ? column : shell.width) }
    var lines: [String] = []
    if isWide {
      for row in 0..<(lists.map(\.count).max() ?? 0) {
        let parts = lists.map { row < $0.count ? $0[row] : "" }
        lines.append(pad(parts[0], to: column + gap) + parts[1])
      }
    } else {
      lines = lists[0] + lists[1]
    }
    return lines + shell.wrapped(balance)
  }

  private func list(_ direction: Direction, width: Int) -> [String] {
    let listed = entries.filter { $0.direction == direction }
    let heading = shell.phrases("exchange-\(direction.rawValue)", ["name": terminalSafe(relationship.name)])
    let nothing = Workshop.lines(of: shell.phrases("exchange-nothing"), width: width, firstIndent: 2, indent: 2)
    let items = listed.enumerated().flatMap { index, entry in
      Workshop.lines(
        of: terminalSafe("\(index + 1)  " + ExchangeKindWords([shell.phrases]).text(of: entry)), width: width,
        firstIndent: 2, indent: 5)
    }
    let isValued = listed.contains { $0.worth != nil }
    let arguments = ["bar": bar(direction), "worth": String(worth(direction))]
    let total = Workshop.lines(
      of: shell.phrases(isValued ? "exchange-worth" : "exchange-no-worth", arguments), width: width, firstIndent: 2,
      indent: 4)
    return Workshop.lines(of: heading, width: width) + (listed.isEmpty ? nothing : items + total)
  }

  /// What the entries of a direction are worth together; those without a worth count for nothing.
  private func worth(_ direction: Direction) -> Int {
    entries.filter { $0.direction == direction }.compactMap(\.worth).reduce(0, +)
  }

  /// A bar in proportion to the greater of both.
  private func bar(_ direction: Direction) -> String {
    let most = max(worth(.give), worth(.get))
    guard most > 0 else { return "" }
    let filled = (20 * worth(direction) + most) / (2 * most)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
  }

  private var balance: String {
    let (give, get) = (worth(.give), worth(.get))
    let valued = Set(entries.filter { $0.worth != nil }.map(\.direction))
    guard valued.count == 2 else { return shell.phrases("exchange-balance-unknown") }
    let key =
      switch give - get {
      case 0: "exchange-balance-even"
      case 1...: "exchange-balance-give"
      default: "exchange-balance-get"
      }
    let unvalued = entries.count { $0.worth == nil }
    let note = unvalued == 0 ? "" : " " + shell.phrases("exchange-unvalued", ["count": String(unvalued)])
    return shell.phrases(key, ["give": String(give), "get": String(get)]) + note
  }
}

/// The words for the kinds of what is given and got.
struct ExchangeKindWords {
  private let languages: [Phrases]

  init(_ languages: [Phrases]) { self.languages = languages }

  /// The names of all kinds.
  func names(in phrases: Phrases) -> String {
    ExchangeEntry.Kind.allCases.map { phrases("kind-\($0.rawValue)") }.joined(separator: ", ")
  }

  /// An entry with its kind and what it is worth, as it was typed: `een goed woord #referentie 4`.
  func text(of entry: ExchangeEntry) -> String {
    var text = entry.text
    if let kind = entry.kind, let phrases = languages.first { text += " #" + phrases("kind-\(kind.rawValue)") }
    if let worth = entry.worth { text += entry.kind == nil ? " #\(worth)" : " \(worth)" }
    return text
  }

  /// The word behind a `#` at the end of a line that is neither a kind nor a worth; null where there is none.
  func unknownWord(in line: String) -> String? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let (text, _, worth) = parts(of: line)
    let rest = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if let last = rest.last, last.hasPrefix("#") { return last }
    // A number behind a kind, or behind a word that is none, that is no worth.
    guard worth == nil, words.count > 1, let last = words.last, Int(last) != nil, words[words.count - 2].hasPrefix("#"),
      rest.last == last
    else { return nil }
    // Behind a word that is no kind, that word is what is wrong.
    return unknownWord(in: words.dropLast().joined(separator: " ")) ?? last
  }

  /// What was typed for an entry, taken apart: the text, and behind a `#` the kind, in any language, and the worth.
  /// A word behind a `#` that is no kind stays in the text.
  func parts(of line: String) -> (text: String, kind: ExchangeEntry.Kind?, worth: Int?) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    var kind: ExchangeEntry.Kind?
    var worth: Int?
    func number(_ word: String) -> Int? { Int(word).flatMap { (1...5).contains($0) ? $0 : nil } }
    // From the end: `#4`, `#kind 4`, `#kind #4`, `#kind`.
    if let last = words.last, last.hasPrefix("#"), let found = number(String(last.dropFirst())) {
      worth = found
      words.removeLast()
    } else if words.count > 1, let last = words.last, let found = number(last),
      self.kind(words[words.count - 2]) != nil
    {
      worth = found
      words.removeLast()
    }
    if let last = words.last, let found = self.kind(last) {
      kind = found
      words.removeLast()
    }
    return kind == nil && worth == nil ? (line, nil, nil) : (words.joined(separator: " "), kind, worth)
  }

  /// The kind that `#word` names, or the beginning of one.
  private func kind(_ word: String) -> ExchangeEntry.Kind? {
    guard word.hasPrefix("#"), word.count > 1 else { return nil }
    let typed = word.dropFirst().lowercased()
    for phrases in languages {
      let matches = ExchangeEntry.Kind.allCases.filter { phrases("kind-\($0.rawValue)").hasPrefix(typed) }
      if matches.count == 1 { return matches[0] }
    }
    return nil
  }
}
