import ContentFiles
import Instrument
import Phrasebook
import Testing
import TextLayout
import Workshop

/// The handbook at the prompt.
@MainActor
@Suite struct HandbookTests {
  private func output(_ lines: [String], _ language: Language = .dutch, columns: Int = 80) throws -> [String] {
    let desk = try Desk(language)
    return try desk.sit(lines.map { .line($0) }, columns: columns).console.results.components(separatedBy: "\n")
  }

  @Test func withoutAWordTheChaptersAreListed() throws {
    let desk = try Desk()
    let chapters = try desk.content.handbook(language: .dutch).chapters
    let shown = try output(["handboek"])
    for (index, chapter) in chapters.enumerated() {
      #expect(shown.contains { $0.hasSuffix("\(index + 1)  \(chapter.title)") }, "\(chapter.id)")
    }
  }

  @Test(arguments: ["handboek 3", "handboek Antwoorden", "handboek antw", "handb antw", "handbook 3"])
  func aChapterIsReadByItsNumberOrItsTitle(_ line: String) throws {
    let shown = try output([line])
    #expect(shown.first == "══ 3. Antwoorden ══")
    #expect(shown.dropLast().last == "Verder lezen: handboek 4 (De uitkomst lezen)")
  }

  @Test func aWordFromATitleWillDo() throws {
    #expect(try output(["handboek parkeer"]).first == "══ 8. Acties en de parkeerplaats ══")
    #expect(try output(["handbook privacy"], .english).first == "══ 12. Your workbook and your privacy ══")
  }

  @Test func theLastChapterSaysSo() throws {
    let desk = try Desk()
    let count = try desk.content.handbook(language: .dutch).chapters.count
    let end = try desk.content.phrases(language: .dutch)("handbook-last", ["handbook": "handboek"])
    #expect(try output(["handboek \(count)"]).dropLast().last == end)
  }

  @Test func whatIsNoChapterIsSaid() throws {
    let desk = try Desk()
    #expect(try desk.type("handboek antwoodren").contains("Bedoelde je Antwoorden?"))
    #expect(try desk.type("handboek 99").contains("Een hoofdstuk ‘99’ is er niet. Met handboek zie je welke er zijn."))
    let several = try desk.type("handboek opdr", columns: 100)
    #expect(several.contains("past bij meer dan één hoofdstuk: Opdrachten, Opdrachten bij een vraag."))
    let script = try desk.sit([.line("handboek 0"), .line("relaties")], isInteractive: false)
    #expect(script.leaving == .badData)
    #expect(script.console.results.isEmpty)
  }

  @Test func atAQuestionTheQuestionComesBack() throws {
    let desk = try Desk()
    let inputs = Desk.upToTheQuestions + ["/handboek", "/handboek 3", "2"]
    let console = try desk.sit(inputs.map { .line($0) }).console
    #expect(console.transcript.split(separator: "[Vendex 1/12", omittingEmptySubsequences: false).count == 4)
    #expect(console.transcript.contains("[Vendex 2/12"))
    #expect(console.results.contains("Verder lezen: /handboek 4 "))
  }

  @Test(arguments: [Language.dutch, .english], [40, 80, 100])
  func noLineIsWiderThanTheScreen(_ language: Language, _ columns: Int) throws {
    let desk = try Desk(language)
    let count = try desk.content.handbook(language: language).chapters.count
    let word = try desk.content.phrases(language: language)("command-handbook")
    let shown = try output([word] + (1...count).map { "\(word) \($0)" }, language, columns: columns)
    #expect(shown.count > 400)
    for line in shown { #expect(displayWidth(line) <= columns, "\(line)") }
    #expect(!shown.contains { $0.contains("`") || $0.contains("\u{A0}") })
  }

  /// The two lists of commands are looked up, not read.
  @Test(arguments: [Language.dutch, .english])
  func aChapterFitsTwoScreens(_ language: Language) throws {
    let desk = try Desk(language)
    let word = try desk.content.phrases(language: language)("command-handbook")
    for (index, chapter) in try desk.content.handbook(language: language).chapters.enumerated()
    where !chapter.id.hasPrefix("commands") {
      #expect(try output(["\(word) \(index + 1)"], language).count <= 2 * 23, "\(chapter.id)")
    }
  }

  @Test func tabCompletesATitle() throws {
    let console = try Desk().sit([.line("stop")]).console
    #expect(try #require(console.requests.first).completions("De u", "handboek ") == ["De uitkomst lezen"])
  }
}
