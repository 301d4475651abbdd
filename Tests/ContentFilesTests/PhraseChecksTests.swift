import Instrument
import Testing

@testable import ContentFiles

/// Phrases of one language beside those of another.
@Suite struct PhraseChecksTests {
  /// What is found between files given by their path and text.
  private func lines(_ files: (path: String, text: String)..., in language: Language = .english) throws -> [String] {
    let folder = try TemporaryFolder()
    for file in files { try folder.write(file.text, to: file.path) }
    let shelf = PhraseShelf(folder.path, languages: PhraseShelf.languages(in: folder.path), prose: ["small"])
    return Inspection(shelf.findings, fileCount: 0).findings.map {
      String($0.line(in: language).dropFirst(folder.path.count + 1))
    }
  }

  @Test func aPhraseThatIsMissingInAnotherLanguageIsFoundWhereItStands() throws {
    let found = try lines(
      ("nl/a.ftl", "x = een\ny = twee\n"), ("nl/b.ftl", "z = drie\n"), ("en/a.ftl", "z = three\n  more\n\nv = four\n"))
    #expect(
      found == [
        "en/a.ftl:4:1: error: 'v' is missing in 'nl'; add 'v = …' there",
        "nl/a.ftl:1:1: error: 'x' is missing in 'en'; add 'x = …' there",
        "nl/a.ftl:2:1: error: 'y' is missing in 'en'; add 'y = …' there",
      ])
  }

  @Test func aMissingPhraseIsSaidOnceForEachLanguageThatLacksIt() throws {
    let found = try lines(
      ("nl/a.ftl", "x = een\ny = twee\n"), ("en/a.ftl", "x = one\ny = two\n"), ("de/a.ftl", "y = zwei\n"), in: .dutch)
    #expect(found == ["nl/a.ftl:1:1: error: 'x' is er niet in 'de'; voeg daar 'x = …' toe"])
  }

  @Test func placeablesThatDifferAreFoundWhereTheyAreMissing() throws {
    let found = try lines(
      ("nl/a.ftl", "x = { $name } op { $day }\n"), ("en/a.ftl", "w = fine\nx = {$nme} { \"{\" }\n"),
      ("nl/b.ftl", "w = goed\n"))
    #expect(
      found == [
        "en/a.ftl:2:1: error: 'x' lacks { $name } and { $day }, which it has in 'nl'; put it in, or take it out there",
        "nl/a.ftl:1:1: error: 'x' lacks { $nme }, which it has in 'en'; put it in, or take it out there",
      ])
  }

  @Test func theOrderAndTheNumberOfPlaceablesMayDiffer() throws {
    #expect(try lines(("nl/a.ftl", "x = { $b } { $a }\n"), ("en/a.ftl", "x = { $a } { $b } { $a }\n")) == [])
  }

  @Test func theProseOfAQuestionnaireIsComparedWithItselfAlone() throws {
    let found = try lines(
      ("nl/small.ftl", "x = een\n"), ("en/small.ftl", "y = two\n"), ("nl/a.ftl", "y = twee\n"),
      ("en/a.ftl", "x = one\ny = two\n"))
    #expect(
      found.map { $0.prefix(while: { $0 != "'" }) + $0.drop(while: { $0 != "'" }).prefix(3) } == [
        "en/a.ftl:1:1: error: 'x'", "en/small.ftl:1:1: error: 'y'", "nl/small.ftl:1:1: error: 'x'",
      ])
  }

  @Test func aFileThatIsMissingAsAWholeIsOneWarning() throws {
    let found = try lines(
      ("nl/a.ftl", "x = een\n"), ("en/a.ftl", "x = one\n"), ("nl/small.ftl", "a = b\nc = d\n"), in: .dutch)
    #expect(found == ["nl/small.ftl:1:1: warning: dit bestand is er niet in 'en'; schrijf het daar ook"])
  }

  @Test func whatCanNotBeReadIsNotCalledMissing() throws {
    let found = try lines(("nl/a.ftl", "x = een\n"), ("en/a.ftl", "x one\n"))
    #expect(found.map { $0.prefix(13) } == ["en/a.ftl:1:1:"])
  }
}
