import Foundation
import Instrument
import Testing

@testable import ContentFiles

@Suite struct HandbookTests {
  private func chapter(_ text: String) throws -> Chapter {
    try ChapterFile.parse(Array(text.utf8), path: "h.md", name: "03-answering")
  }

  private func lines(_ text: String, name: String = "03-answering") -> [String] {
    do {
      return ["\(try ChapterFile.parse(Array(text.utf8), path: "h.md", name: name))"]
    } catch {
      return error.lines(in: .english)
    }
  }

  @Test func aChapterIsATitleAndItsPassages() throws {
    let text = """
      # Antwoorden

      Eén zin
      over twee regels.
      - een `stap`
        die doorgaat
      - nog een

      ## Kop

      ```
      $ wederzijds

        # geen kop
      ```
      Slot.

      """
    let passages: [Passage] = [
      .paragraph("Eén zin over twee regels."), .items(["een `stap` die doorgaat", "nog een"]), .heading("Kop"),
      .example(["$ wederzijds", "", "  # geen kop"]), .paragraph("Slot."),
    ]
    #expect(try chapter(text) == Chapter(id: "answering", title: "Antwoorden", passages: passages))
  }

  @Test func windowsLineEndsMakeNoDifference() throws {
    #expect(try chapter("# A\r\n\r\nb\r\nc\r\n") == chapter("# A\n\nb\nc\n"))
  }

  @Test(arguments: [
    ("", "1:1: error: a chapter begins with a title; write '# Title'"),
    ("Text.\n\n# Title\n", "3:1: error: a chapter begins with a title; write '# Title'"),
    ("# One\n\nText.\n\n# Two\n", "5:1: error: a chapter has one title; write '## Heading'"),
    ("# One\n", "1:1: error: this chapter is empty; write something below its title"),
    ("# One\n\n- a\nb\n", "4:1: error: this line stands below a list without belonging to it; "),
    ("# One\n\na `b\n", "3:1: error: there is a ` that is not closed; "),
    ("# One\n\n```\na\n", "3:1: error: this example does not end; "),
    ("# One\n\nText.\na\tb\n", "4:2: error: this text holds a control character (U+0009); remove it"),
  ])
  func whatIsWrongIsSaidWithItsLine(_ text: String, _ line: String) {
    #expect(lines(text).first?.hasPrefix("h.md:" + line) == true, "\(lines(text))")
  }

  @Test(arguments: ["### c", "* a", "+ a", "1. a", "> a", "| a |", "<b>a</b>", "~~~", "---", "a **b** c", "a [b](c)"])
  func markdownThatIsNotOursIsRefused(_ line: String) {
    #expect(lines("# One\n\nText.\n\n\(line)\n").first?.contains("5:1: error: ") == true, "\(line)")
    #expect(lines("# One\n\n```\n\(line)\n```\n").first?.contains("error") == false, "\(line)")
  }

  @Test(arguments: ["answering", "3-answering", "03-Answering", "03-", "ab-answering"])
  func aFileHasANumberAndAName(_ name: String) {
    #expect(lines("# One\n\nText.\n", name: name).first?.contains("is no name for a chapter") == true)
    #expect(lines("# One\n\nText.\n").first?.contains("error") == false)
  }

  @Test func aChapterThatOneLanguageLacksIsFound() throws {
    let folder = try TemporaryFolder()
    for language in ["nl", "en"] { try folder.write("a = b\n", to: "Content/\(language)/phrases.ftl") }
    try folder.write("# Eén\n\nTekst.\n", to: "Content/nl/handbook/01-one.md")
    try folder.write("# Twee\n\nTekst.\n", to: "Content/nl/handbook/02-two.md")
    try folder.write("# One\n\nText.\n", to: "Content/en/handbook/01-one.md")
    let content = ContentDirectory(path: folder.path)
    let missing = "\(folder.path)/Content/en/handbook/02-two.md:1:1: error: this chapter is not there, "
    let found = content.inspection().findings.map { $0.line(in: .english) }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(missing) == true, "\(found)")
    #expect(try content.handbook(language: .dutch).chapters.map(\.id) == ["one", "two"])
    try folder.write("# Two\n\nText.\n", to: "Content/en/handbook/02-two.md")
    #expect(content.inspection().findings == [])
  }

  @Test func aChapterThatIsNotRightIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("a = b\n", to: "Content/en/phrases.ftl")
    try folder.write("Text.\n", to: "Content/en/handbook/01-one.md")
    let content = ContentDirectory(path: folder.path)
    #expect(throws: ContentError.self) { try content.handbook(language: .english) }
    #expect(throws: ContentError.noSuchLanguage(.dutch, known: [.english])) {
      try content.handbook(language: .dutch)
    }
  }

  @Test func theHandbookHasTheSameChaptersInEveryLanguage() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let content = ContentDirectory(path: root.path)
    #expect(content.handbookFindings() == [])
    let dutch = try content.handbook(language: .dutch).chapters.map(\.id)
    #expect(dutch.count > 10)
    #expect(try content.handbook(language: .english).chapters.map(\.id) == dutch)
  }
}
