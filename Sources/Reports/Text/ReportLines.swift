import TextLayout

/// Lines of at most a given width, filled paragraph by paragraph.
struct ReportLines {
  /// Columns.
  let width: Int
  private(set) var lines: [String] = []

  /// - Parameter width: columns; below 20 there would be a word a line, so 20 is the least.
  init(width: Int) { self.width = max(20, width) }

  mutating func addEmpty() { lines.append("") }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - first: what stands before the first line.
  ///   - firstWidth: the columns it takes, where they are known; else they are counted.
  ///   - indent: the columns left free before the other lines.
  mutating func add(_ text: String, first: String = "  ", firstWidth: Int? = nil, indent: Int = 2) {
    let taken = firstWidth ?? displayWidth(first)
    // A character never takes more columns than bytes.
    if taken + text.utf8.count <= width, !text.utf8.contains(UInt8(ascii: "\n")) {
      lines.append(first + text)
      return
    }
    let space = String(repeating: " ", count: indent)
    for (number, line) in wrappedLines(text, width: width, firstIndent: taken, indent: indent).enumerated() {
      lines.append((number == 0 ? first : space) + line)
    }
  }
}
