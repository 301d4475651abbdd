/// Reads a chapter line by line, in a small part of Markdown that every Markdown tool reads alike:
///
/// - `# title`, once, as the first line
/// - `## heading`
/// - paragraphs; a blank line ends one
/// - `- item`, more lines of it indented by two spaces
/// - lines between two lines of three backticks, as they are
/// - what is typed between backticks
struct ChapterParser {
  private(set) var title: String?
  private(set) var passages: [Passage] = []
  private let findings: FindingCollector
  private var open: Open?
  private var line = 0

  /// The passage that is still being read, and the line it began on.
  private enum Open {
    case paragraph([String], Int)
    case items([String], Int)
    case example([String], Int)
  }

  init(_ findings: FindingCollector) { self.findings = findings }

  mutating func parse(_ text: String) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
      self.line += 1
      if let offset = line.unicodeScalars.enumerated().first(where: { UnwelcomeCharacter.isUnwelcome($0.element) }) {
        let problem = Problem.text(.controlCharacter(offset.element.value))
        findings.add(problem, at: Position(line: self.line, column: offset.offset + 1))
      } else {
        take(line)
      }
    }
    if case .example(_, let start) = open { complain(.unclosedExample, start) }
    close()
    if title == nil { complain(.noTitle, 1) } else if passages.isEmpty { complain(.noText, 1) }
  }

  private mutating func take(_ line: Substring) {
    if case .example(let lines, let start) = open {
      if line == "```" { return close() }
      open = .example(lines + [String(line)], start)
      return
    }
    let text = line.trimmed
    if text.isEmpty {
      close()
    } else if line == "```" {
      close()
      open = .example([], self.line)
    } else if line.hasPrefix("# ") {
      takeTitle(text.dropFirst(2).trimmed)
    } else if line.hasPrefix("## ") {
      close()
      passages.append(.heading(checked(text.dropFirst(3).trimmed, self.line)))
    } else if let mark = foreignMark(line) {
      complain(.unknownNotation(mark), self.line)
    } else {
      takeText(line, text)
    }
  }

  private mutating func takeTitle(_ text: String) {
    close()
    if title != nil { return complain(.secondTitle, line) }
    if !passages.isEmpty { complain(.noTitle, line) }
    title = text
  }

  private mutating func takeText(_ line: Substring, _ text: String) {
    let isItem = line.hasPrefix("- ")
    let isIndented = line.hasPrefix("  ")
    switch open {
    case .items(var items, let start):
      if isItem {
        items.append(text.dropFirst(2).trimmed)
      } else if isIndented {
        items.append((items.popLast() ?? "") + " " + text)
      } else {
        complain(.notIndented, self.line)
      }
      open = .items(items, start)
    case .paragraph(let lines, let start) where !isItem: open = .paragraph(lines + [text], start)
    default:
      close()
      open = isItem ? .items([text.dropFirst(2).trimmed], self.line) : .paragraph([text], self.line)
    }
  }

  private mutating func close() {
    switch open {
    case .paragraph(let lines, let start): passages.append(.paragraph(checked(lines.joined(separator: " "), start)))
    case .items(let items, let start): passages.append(.items(items.map { checked($0, start) }))
    case .example(let lines, _): passages.append(.example(lines))
    case nil: break
    }
    open = nil
  }

  /// `text`, of which is told what Markdown would make of it and we don't.
  private func checked(_ text: String, _ start: Int) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    if parts.count.isMultiple(of: 2) { complain(.unclosedCode, start) }
    for (index, part) in parts.enumerated() where index.isMultiple(of: 2) {
      for mark in ["**", "__", "]("] where part.contains(mark) { complain(.unknownNotation(mark), start) }
    }
    return text
  }

  /// The mark at the beginning of a line that means something else in Markdown; null when there is none.
  private func foreignMark(_ line: Substring) -> String? {
    let word = line.prefix { $0 != " " }
    if let mark = ["```", "~~~", "#", "*", ">", "|", "<", "===", "---"].first(where: word.hasPrefix) { return mark }
    if word == "+" || line == "-" { return String(word) }
    let isNumbered = word.count > 1 && word.last == "." && word.dropLast().allSatisfy(\.isNumber)
    return isNumbered ? String(word) : nil
  }

  private func complain(_ problem: HandbookProblem, _ line: Int) {
    findings.add(.handbook(problem), at: Position(line: line, column: 1))
  }
}

extension StringProtocol {
  /// Without spaces around it.
  fileprivate var trimmed: String {
    guard let start = firstIndex(where: { $0 != " " }), let end = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[start...end])
  }
}
