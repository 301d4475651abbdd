/// A text as it stands in a file for an editor: the text, an empty line, and notes that each begin with `#`.
struct EditedText {
  private let text: String
  private let notes: [String]

  init(_ text: String, notes: [String]) {
    self.text = text
    self.notes = notes.flatMap { $0.split(whereSeparator: \.isNewline) }.map { "# " + $0 }
  }

  /// What is written.
  var bytes: [UInt8] { Array(([text, ""] + notes).joined(separator: "\n").utf8) + [0x0A] }

  /// What is left of a file: nil when it was not changed.
  struct Reading: Equatable {
    var text: String
    /// Whether all of it was text; what was not is a U+FFFD.
    var isWhole: Bool
  }

  /// The text in what an editor left: without the notes, wherever they stand, and without lines at the end that begin
  /// with `#`.
  func reading(of left: [UInt8]) -> Reading? {
    guard left != bytes else { return nil }
    let content = left.starts(with: [0xEF, 0xBB, 0xBF]) ? left.dropFirst(3) : left[...]
    let isText = !content.contains(0) && String(validating: content, as: UTF8.self) != nil
    let mended = String(decoding: content, as: UTF8.self).split(separator: "\0", omittingEmptySubsequences: false)
      .joined(separator: "\u{FFFD}")
    var lines = mended.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
      .map(String.init)
    lines.removeAll { notes.contains($0) }
    while let last = lines.last, last.hasPrefix("#") || last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    let found = lines.joined(separator: "\n")
    return found == text ? nil : Reading(text: found, isWhole: isText)
  }
}
