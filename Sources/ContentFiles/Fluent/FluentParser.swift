/// Reads the subset of Fluent in one pass over the bytes: it runs before the first prompt.
struct FluentParser {
  private(set) var entries: [FluentEntry] = []
  /// What is wrong, with the byte where it is.
  private(set) var problems: [(PhraseProblem, Int)] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The phrase that is still being read: null after a comment or after a line that makes no sense.
  private var open: Open?
  /// Whether indented lines belong to a line that made no sense, so that nothing more is said about them.
  private var isAfterJunk = false

  /// A phrase as far as it was read.
  private struct Open {
    let key: String
    let offset: Int
    /// What stands behind `=` on the first line.
    let first: Range<Int>
    /// The lines below it without their indentation; empty for a blank line.
    var lines: [Range<Int>] = []
    /// How far each of them is indented.
    var indents: [Int] = []
  }

  /// - Parameter bytes: valid UTF-8, read as long as the parser lives.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func parse() {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let next = end + 1
      if end < bytes.count, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      line(start..<end)
      start = next
    }
    close()
  }

  /// Takes in one line, without its end and the spaces before that.
  private mutating func line(_ line: Range<Int>) {
    guard let first = line.isEmpty ? nil : bytes[line.lowerBound] else {
      open?.lines.append(line)
      open?.indents.append(Int.max)
      return
    }
    switch first {
    case UInt8(ascii: " "): continuation(line)
    case UInt8(ascii: "#"): comment(line)
    case UInt8(ascii: "\t"): problems.append((.tab, line.lowerBound))
    default:
      close()
      isAfterJunk = false
      key(line)
    }
  }

  private mutating func comment(_ line: Range<Int>) {
    close()
    let marks = line.prefix { bytes[$0] == UInt8(ascii: "#") }
    isAfterJunk = false
    if marks.count > 3 || (marks.endIndex < line.upperBound && bytes[marks.endIndex] != UInt8(ascii: " ")) {
      junk(line)
    }
  }

  private mutating func continuation(_ line: Range<Int>) {
    guard open != nil else {
      if !isAfterJunk { junk(line) }
      return
    }
    var start = line.lowerBound
    while bytes[start] == UInt8(ascii: " ") { start += 1 }
    switch bytes[start] {
    case UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "*"):
      problems.append((.specialStart(text(start..<start + 1)), start))
    default: break
    }
    checkText(start..<line.upperBound)
    open?.lines.append(start..<line.upperBound)
    open?.indents.append(start - line.lowerBound)
  }

  private mutating func key(_ line: Range<Int>) {
    guard let equals = line.first(where: { bytes[$0] == UInt8(ascii: "=") }), equals > line.lowerBound else {
      return junk(line)
    }
    var end = equals
    while end > line.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let key = text(line.lowerBound..<end)
    guard Names.isKebabCase(key) else {
      isAfterJunk = true
      problems.append((key.contains(" ") ? .junk(text(line)) : .badKey(key), line.lowerBound))
      return
    }
    var start = equals + 1
    while start < line.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    checkText(start..<line.upperBound)
    open = Open(key: key, offset: line.lowerBound, first: start..<line.upperBound)
  }

  private mutating func junk(_ line: Range<Int>) {
    isAfterJunk = true
    problems.append((.junk(text(line)), line.lowerBound))
  }

  /// Ends the phrase that was being read.
  private mutating func close() {
    guard var phrase = open else { return }
    open = nil
    while phrase.lines.last?.isEmpty == true { phrase.lines.removeLast() }
    guard !phrase.first.isEmpty || !phrase.lines.isEmpty else {
      problems.append((.emptyPhrase(phrase.key), phrase.offset))
      return
    }
    let indent = phrase.indents.min() ?? 0
    var joined = Array(bytes[phrase.first])
    // A block that starts on the line below `=` has no line end, and no blank line, before its first text.
    var isStarted = !phrase.first.isEmpty
    for (line, own) in zip(phrase.lines, phrase.indents) {
      if !isStarted && line.isEmpty { continue }
      if isStarted { joined.append(UInt8(ascii: "\n")) }
      isStarted = true
      if !line.isEmpty {
        joined.append(contentsOf: repeatElement(UInt8(ascii: " "), count: own - indent))
        joined.append(contentsOf: bytes[line])
      }
    }
    entries.append(
      FluentEntry(key: phrase.key, text: String(decoding: joined, as: UTF8.self), offset: phrase.offset))
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Looks at the braces and the characters of one line of text.
  private mutating func checkText(_ line: Range<Int>) {
    var at = line.lowerBound
    while at < line.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "{"):
        if let end = FluentPlaceable.end(in: bytes, at..<line.upperBound) {
          checkCharacters(at..<end)
          at = end
          continue
        }
        problems.append((.badPlaceable, at))
        // Its closing brace is not another mistake.
        let rest = at + 1..<line.upperBound
        if let brace = rest.first(where: { bytes[$0] == UInt8(ascii: "{") || bytes[$0] == UInt8(ascii: "}") }),
          bytes[brace] == UInt8(ascii: "}")
        {
          checkCharacters(at..<brace)
          at = brace
        }
      case UInt8(ascii: "}"): problems.append((.badPlaceable, at))
      default: checkCharacter(at)
      }
      at += 1
    }
  }

  private mutating func checkCharacters(_ range: Range<Int>) { for at in range { checkCharacter(at) } }

  /// Notes a character that no text may hold. The bytes are valid, so that the lead byte tells what follows.
  private mutating func checkCharacter(_ at: Int) {
    let byte = bytes[at]
    if byte >= 0x20 && byte < 0x7F { return }
    if byte == UInt8(ascii: "\t") {
      problems.append((.tab, at))
    } else if byte < 0x80 {
      problems.append((.controlCharacter(UInt32(byte)), at))
    } else if byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF {
      let length = byte < 0xE0 ? 2 : 3
      guard at + length <= bytes.count, let scalar = text(at..<at + length).unicodeScalars.first,
        UnwelcomeCharacter.isUnwelcome(scalar)
      else { return }
      problems.append((.controlCharacter(scalar.value), at))
    }
  }
}
