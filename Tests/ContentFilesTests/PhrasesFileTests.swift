import Instrument
import Phrasebook
import Testing

@testable import ContentFiles

@Suite struct PhrasesFileTests {
  /// The phrases of a file, by key.
  private func phrases(_ text: String) -> [String: String] {
    let loaded = PhrasesFile.parse(Array(text.utf8), path: "p.ftl")
    guard loaded.findings.isEmpty else { return ["findings": "\(loaded.findings)"] }
    return Dictionary(loaded.entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  private func lines(_ text: String, in language: Language = .english) -> [String] {
    PhrasesFile.parse(Array(text.utf8), path: "p.ftl").findings.map { $0.line(in: language) }
  }

  @Test func aKeyHasItsTextWithoutTheSpacesAroundIt() {
    #expect(
      phrases("a = one\nlevel-2=two   \nb-c  =   three = 3") == ["a": "one", "level-2": "two", "b-c": "three = 3"])
  }

  @Test func commentsAndBlankLinesSayNothing() {
    #expect(
      phrases("# one\n\n## two\n### three\n#\na = b\n# four\n\nc = d # no comment\n") == [
        "a": "b", "c": "d # no comment",
      ])
    #expect(phrases("") == [:])
    #expect(phrases("\n   \n# only this") == [:])
  }

  @Test func aBlockLosesItsCommonIndentOnly() {
    #expect(phrases("a =\n    one\n      two\n    three\nb = c") == ["a": "one\n  two\nthree", "b": "c"])
    #expect(phrases("a = one\n    two\n  three") == ["a": "one\n  two\nthree"])
  }

  @Test func blankLinesInsideABlockStayAndThoseAroundItGo() {
    #expect(phrases("a =\n\n    one\n\n\n    two\n   \n\nb = c\n\n") == ["a": "one\n\n\ntwo", "b": "c"])
    #expect(phrases("a = one\n\n  two\n\n# comment\n") == ["a": "one\n\ntwo"])
  }

  @Test func placeablesStayAsTheyWereWritten() {
    let text = "{ $name } {$b-2} { \"{\" } { \"\\\"\" } { \"}\" }"
    #expect(phrases("a = \(text)") == ["a": text])
    #expect(PhraseTemplate(text).isWellFormed)
  }

  @Test func windowsLineEndsAndAccentsMakeNoDifference() {
    #expect(phrases("a =\r\n  één\r\n\r\n  ❤️‍🔥 — ‘ja’\r\nb = c\r\n") == ["a": "één\n\n❤️‍🔥 — ‘ja’", "b": "c"])
  }

  @Test(arguments: [
    ("hello", "1:1: error: 'hello' is neither a phrase nor a comment; write 'key = text', or indent it"),
    (
      "a = b\nhello there = x",
      "2:1: error: 'hello there = x' is neither a phrase nor a comment; write 'key = text', or indent it"
    ),
    ("  a = b", "1:1: error: '  a = b' is neither a phrase nor a comment; write 'key = text', or indent it"),
    ("= b", "1:1: error: '= b' is neither a phrase nor a comment; write 'key = text', or indent it"),
    ("#comment", "1:1: error: '#comment' is neither a phrase nor a comment; write 'key = text', or indent it"),
    ("-term = b", "1:1: error: '-term' can't be a key; use lower-case letters, digits and '-'"),
    ("Key = b\n  more\n  more", "1:1: error: 'Key' can't be a key; use lower-case letters, digits and '-'"),
    ("a =", "1:1: error: 'a' has no text; write one after '='"),
    ("a =\n\n\nb = c", "1:1: error: 'a' has no text; write one after '='"),
    ("a = é { b }", "1:7: error: braces hold { $name } or { \"text\" }; write { \"{\" } for a single brace"),
    ("a = b }", "1:7: error: braces hold { $name } or { \"text\" }; write { \"{\" } for a single brace"),
    ("a = { $name", "1:5: error: braces hold { $name } or { \"text\" }; write { \"{\" } for a single brace"),
    ("a =\n  { $n ->\n", "2:3: error: braces hold { $name } or { \"text\" }; write { \"{\" } for a single brace"),
    ("a = b\tc", "1:6: error: there is a tab here; use spaces"),
    ("a = b\n\tc\n  d", "2:1: error: there is a tab here; use spaces"),
    ("a = b\u{7}", "1:6: error: this text holds a control character (U+0007); remove it"),
    ("a = b\u{85}", "1:6: error: this text holds a control character (U+0085); remove it"),
    ("a = b\u{202E}c", "1:6: error: this text holds a control character (U+202E); remove it"),
    ("a = b\rc", "1:6: error: this text holds a control character (U+000D); remove it"),
    ("a = b\n  .c = d", "2:3: error: a line can't start with '.'; write { \".\" }"),
    ("a =\n  * b", "2:3: error: a line can't start with '*'; write { \"*\" }"),
    ("a = b\n\na = c", "3:1: error: 'a' is there already, in p.ftl on line 1; keep one"),
  ])
  func whatIsNoPhraseIsFoundWithItsPlace(_ text: String, _ line: String) {
    #expect(lines(text) == ["p.ftl:" + line])
  }

  @Test func everythingIsFoundInOneRunAndInOrder() {
    #expect(
      lines("junk\na = }\nb =\na = c\n", in: .dutch) == [
        "p.ftl:1:1: error: 'junk' is geen tekst en geen commentaar; schrijf 'sleutel = tekst', of spring in",
        "p.ftl:2:5: error: tussen accolades hoort { $naam } of { \"tekst\" }; schrijf { \"{\" } voor een losse accolade",
        "p.ftl:3:1: error: 'b' heeft geen tekst; schrijf er een achter '='",
        "p.ftl:4:1: error: 'a' staat er al, in p.ftl op regel 2; laat er één staan",
      ])
  }

  @Test func aFileIsReadIntoPhrasesOrRefused() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("on = Verder met { $name }\n", to: "phrases.ftl")
    let phrases = try PhrasesFile.read(path: path, language: .dutch)
    #expect(phrases.language == .dutch)
    #expect(phrases("on", ["name": "Vendex"]) == "Verder met Vendex")
    let broken = try folder.write("on = {", to: "broken.ftl")
    #expect(throws: Findings.self) { try PhrasesFile.read(path: broken, language: .dutch) }
  }
}
