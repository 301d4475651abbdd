/// Breaks `text` at spaces into lines of at most `width` columns, joined by line ends.
///
/// Line ends in `text` are kept. A word is broken only when it is wider than a line. A space that does not break is
/// U+00A0. An empty line stays empty: it gets no indent.
/// - Parameters:
///   - firstIndent: what stands before the first line, such as a bullet.
///   - indent: what stands before every other line.
public func wrap(_ text: String, width: Int, firstIndent: String = "", indent: String = "") -> String {
  let lines = wrappedLines(
    text, width: width, firstIndent: displayWidth(firstIndent), indent: displayWidth(indent))
  return lines.enumerated().map { number, line in
    line.isEmpty ? "" : (number == 0 ? firstIndent : indent) + line
  }.joined(separator: "\n")
}

/// The lines that `wrap` makes, as parts of `text`, without indent.
/// - Parameters:
///   - firstIndent: the columns to leave free before the first line.
///   - indent: the columns to leave free before every other line.
public func wrappedLines(_ text: String, width: Int, firstIndent: Int = 0, indent: Int = 0) -> [Substring] {
  var breaker = LineBreaker(text: text, first: max(1, width - firstIndent), rest: max(1, width - indent))
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
    breaker.add(paragraph)
  }
  return breaker.lines
}

/// Fills lines word by word.
private struct LineBreaker {
  private let text: String
  private let rest: Int
  private var available: Int
  private(set) var lines: [Substring] = []
  private var start: String.Index
  private var end: String.Index
  private var used = 0

  init(text: String, first: Int, rest: Int) {
    self.text = text
    self.rest = rest
    available = first
    start = text.startIndex
    end = text.startIndex
  }

  mutating func add(_ paragraph: Substring) {
    begin(at: paragraph.startIndex)
    for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) { add(word: word) }
    finishLine()
  }

  private mutating func add(word: Substring) {
    let gap = displayWidth(text[end..<word.startIndex])
    let width = displayWidth(word)
    if used + gap + width <= available {
      used += gap + width
      end = word.endIndex
      return
    }
    if end > start { finishLine() }
    begin(at: word.startIndex)
    for index in word.indices {
      let width = displayWidth(word[index])
      if used + width > available && end > start {
        finishLine()
        begin(at: index)
      }
      used += width
      end = word.index(after: index)
    }
  }

  private mutating func begin(at index: String.Index) {
    start = index
    end = index
    used = 0
  }

  private mutating func finishLine() {
    lines.append(text[start..<end])
    available = rest
  }
}
