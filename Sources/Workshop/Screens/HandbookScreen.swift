import ContentFiles
import Phrasebook
import TextLayout

/// The handbook on the screen: its contents, and a chapter. Nothing is paged; what was said stays visible.
@MainActor
struct HandbookScreen {
  private let handbook: Handbook
  private let shell: Shell
  private var phrases: Phrases { shell.phrases }

  init(_ handbook: Handbook, in shell: Shell) {
    self.handbook = handbook
    self.shell = shell
  }

  /// What was asked for.
  enum Found: Equatable {
    case contents
    case chapter(Int)
    case several([String])
    case unknown(suggestion: String?)
  }

  /// The chapter by its number, by the beginning of its title, or by the beginning of a word in it.
  func find(_ typed: String) -> Found {
    let typed = typed.trimmed.lowercased()
    if typed.isEmpty { return .contents }
    let titles = handbook.chapters.map(\.title)
    if let number = Int(typed) {
      return titles.element(number: number) != nil ? .chapter(number - 1) : .unknown(suggestion: nil)
    }
    let low = titles.map { $0.lowercased() }
    if let exact = low.firstIndex(of: typed) { return .chapter(exact) }
    let beginning = low.indices.filter { low[$0].hasPrefix(typed) }
    let matches = beginning.isEmpty ? low.indices.filter { hasWord(low[$0], beginningWith: typed) } : beginning
    if matches.count == 1 { return .chapter(matches[0]) }
    if matches.count > 1 { return .several(matches.map { titles[$0] }) }
    let words = low.flatMap { $0.split { !$0.isLetter }.map(String.init) }.filter { $0.count > 3 }
    return .unknown(suggestion: closest(to: typed, amongst: titles) ?? closest(to: typed, amongst: words))
  }

  private func hasWord(_ title: String, beginningWith typed: String) -> Bool {
    title.split { !$0.isLetter }.contains { $0.hasPrefix(typed) }
  }

  /// The chapters with their numbers.
  func contents() -> [String] {
    let width = String(handbook.chapters.count).count
    let chapters = handbook.chapters.enumerated().flatMap { index, chapter in
      shell.wrapped(
        pad(String(index + 1), to: width, .right) + "  " + chapter.title, firstIndent: 2, indent: width + 4)
    }
    return shell.heading(phrases("handbook-title"), mark: "══") + chapters
      + shell.wrapped(phrases("handbook-how", ["handbook": command]))
  }

  /// A chapter, and which one comes next.
  func chapter(_ index: Int) -> [String] {
    let chapter = handbook.chapters[index]
    let passages = chapter.passages.flatMap { [""] + lines($0) }
    return shell.heading("\(index + 1). \(chapter.title)", mark: "══") + passages + [""] + next(after: index)
  }

  private func next(after index: Int) -> [String] {
    guard handbook.chapters.indices.contains(index + 1) else {
      return shell.wrapped(phrases("handbook-last", ["handbook": command]))
    }
    let arguments = [
      "handbook": command, "number": String(index + 2), "title": handbook.chapters[index + 1].title,
    ]
    return shell.wrapped(phrases("handbook-next", arguments))
  }

  private var command: String { (shell.session == nil ? "" : "/") + phrases("command-handbook") }

  private func lines(_ passage: Passage) -> [String] {
    switch passage {
    case .heading(let text): shell.heading(quoted(text), mark: "──")
    case .paragraph(let text): wrapped(quoted(text))
    case .items(let items): items.flatMap { wrapped("• " + quoted($0), indent: 2) }
    case .example(let lines): lines.flatMap(example)
    }
  }

  /// A line as it stands on a screen; only one that is too wide is broken.
  private func example(_ line: String) -> [String] {
    shell.wrapped(line, firstIndent: 4, indent: min(4 + line.prefix { $0 == " " }.count, 8))
  }

  /// What is typed, between quotation marks; as it is where a list names it, before a colon.
  private func quoted(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      if index.isMultiple(of: 2) { return String(part) }
      // What is typed as one stays together, as far as that fits a line.
      let typed = part.count > 24 ? String(part) : String(part.map { $0 == " " ? "\u{A0}" : $0 })
      return index == 1 && parts[0].isEmpty && parts[2].hasPrefix(":") ? typed : "‘\(typed)’"
    }.joined()
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    shell.wrapped(text, indent: indent).map { line in String(line.map { $0 == "\u{A0}" ? " " : $0 }) }
  }
}
