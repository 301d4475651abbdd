import TextLayout

/// Lines of at most a given width, filled paragraph by paragraph, as UTF-8 with a line end behind each.
struct ReportLines {
  /// Columns.
  let width: Int
  private(set) var bytes: [UInt8] = []

  /// - Parameter width: columns; below 20 there would be a word a line, so 20 is the least.
  init(width: Int) {
    self.width = max(20, width)
    bytes.reserveCapacity(4096)
  }

  /// The lines as strings, without their ends.
  var lines: [String] {
    bytes.split(separator: ReportLines.lineFeed, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Adds a paragraph; line ends in `text` count as spaces.
  ///
  /// - Parameters:
  ///   - first: what stands before the first line.
  ///   - firstWidth: the columns it takes, where they are known; else they are counted.
  ///   - indent: the columns left free before the other lines.
  mutating func add(_ text: String, first: String = "  ", firstWidth: Int? = nil, indent: Int = 2) {
    var text = text
    let taken = firstWidth ?? SimpleText.width(of: first)
    bytes.append(contentsOf: first.utf8)
    let isFilled = text.withUTF8 { text in
      guard SimpleText.isSimple(text) else { return false }
      SimpleText.fill(&bytes, with: text, width: width, taken: taken, indent: indent)
      return true
    }
    if isFilled { return }
    text = String(text.map { $0.isNewline ? " " : $0 })
    for (number, line) in wrappedLines(text, width: width, firstIndent: taken, indent: indent).enumerated() {
      if number > 0 { addSpaces(indent) }
      bytes.append(contentsOf: line.utf8)
      bytes.append(ReportLines.lineFeed)
    }
  }

  /// Adds one line as it is; spaces at its end go.
  mutating func add(verbatim line: String) {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    bytes.append(contentsOf: line.utf8)
    bytes.append(ReportLines.lineFeed)
  }

  /// Adds items with ` · ` between them; an item is not broken as long as it fits on a line.
  mutating func add(items: [String], first: String, firstWidth: Int, indent: Int) {
    var line = ""
    var prefix = first
    var taken = firstWidth
    // Where not even the first fits behind what stands before it, it begins below.
    if let item = items.first, taken > indent, taken + SimpleText.width(of: item) > width {
      add(verbatim: prefix)
      (prefix, taken) = (String(repeating: " ", count: indent), indent)
    }
    for item in items {
      let longer = line.isEmpty ? item : line + " · " + item
      if line.isEmpty || taken + SimpleText.width(of: longer) <= width {
        line = longer
      } else {
        add(line, first: prefix, firstWidth: taken, indent: indent)
        (prefix, taken, line) = (String(repeating: " ", count: indent), indent, item)
      }
    }
    add(line, first: prefix, firstWidth: taken, indent: indent)
  }

  private mutating func addSpaces(_ count: Int) { bytes.append(contentsOf: repeatElement(0x20, count: count)) }

  private static let lineFeed = UInt8(ascii: "\n")
}
