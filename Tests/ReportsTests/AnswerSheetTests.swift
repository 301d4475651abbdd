import Instrument
import Phrasebook
import TestSupport
import Testing

@testable import Reports

@Suite struct AnswerSheetTests {
  private let questionnaire = Questionnaire.givingAndTaking

  private func html(
    _ form: Form = .short, role: Role = .supplier, name: String? = "Vendex", letters: [String] = ["A", "B", "C"],
    language: Language = .dutch, of questionnaire: Questionnaire = .givingAndTaking
  ) throws -> String {
    AnswerSheet(
      questionnaire, form: form, role: role, relationshipName: name, letters: letters,
      phrases: try .shipped(language, "sheet")
    ).html
  }

  private func count(_ part: String, in text: String) -> Int { text.ranges(of: part).count }

  /// What stands between `start` and the next `end`, each time.
  private func texts(between start: String, _ end: String, in html: String) -> [String] {
    html.ranges(of: start).map { found in
      let rest = html[found.upperBound...]
      return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
    }
  }

  @Test(arguments: [(Form.short, 12, 1), (.full, 29, 2)], [Language.dutch, .english])
  func everySheetHasItsLetterItsQuestionsAndARowToType(_ form: (Form, Int, Int), _ language: Language) throws {
    let (form, questions, pages) = form
    let html = try html(form, language: language)
    #expect(count("<div class=\"page\">", in: html) == 3 * pages)
    #expect(
      texts(between: "<div class=\"letter\">", "<", in: html)
        == ["A", "B", "C"].flatMap { Array(repeating: $0, count: pages) })
    #expect(count("<tr class=\"question\">", in: html) == 3 * questions)
    #expect(count("<span class=\"box\">", in: html) == 3 * questions * 6)
    #expect(count("<div class=\"copy\">", in: html) == 3)
    #expect(count("<span class=\"four\">", in: html) == 3 * ((questions + 3) / 4))
    let cells = texts(between: "<span class=\"cell\">", "<", in: html)
    #expect(cells == (1...3).flatMap { _ in (1...questions).map(String.init) })
    #expect(html.contains("<html lang=\"\(language)\">"))
    #expect(!html.contains("[sheet-") && !html.contains("{ $"))
  }

  /// What is typed is the answers from top to bottom.
  @Test(arguments: Form.allCases)
  func theQuestionsStandInTheOrderInWhichTheyAreTyped(_ form: Form) throws {
    let html = try html(form, letters: ["A"])
    let rows = texts(between: "<tr class=\"question\">", "</tr>", in: html)
    let asked = questionnaire.questions.filter(form.includes)
    #expect(rows.count == asked.count)
    for (place, (row, question)) in zip(rows, asked).enumerated() {
      #expect(row.hasPrefix("<td class=\"number\">\(place + 1) "))
      #expect(row.contains(">" + htmlSafe(question.wording.supplier[.dutch]) + "<"))
      #expect(texts(between: "<span class=\"box\">", "<", in: row) == ["0", "1", "2", "3", "?", "-"])
    }
  }

  @Test func theQuestionsAreWordedForTheChair() throws {
    var changed = questionnaire
    changed.blocks[0].questions[0].wording = ChairText(
      supplier: LocalizedText([.dutch: "wij leveren"]), customer: LocalizedText([.dutch: "wij kopen"]))
    let supplier = try html(role: .supplier, of: changed)
    let customer = try html(role: .customer, of: changed)
    #expect(supplier.contains("wij leveren") && !supplier.contains("wij kopen"))
    #expect(customer.contains("wij kopen") && !customer.contains("wij leveren"))
  }

  @Test func aSharedScaleStandsOnceAndOwnAnchorsWithTheirQuestion() throws {
    var changed = questionnaire
    let own = ["nooit", "soms", "vaak", "altijd"].map { LocalizedText([.dutch: $0]) }
    changed.scales = [Scale(id: "deed", anchors: (0...3).map { LocalizedText([.dutch: "daad \($0)"]) })]
    for block in changed.blocks.indices {
      for question in changed.blocks[block].questions.indices {
        changed.blocks[block].questions[question].scale = "deed"
        changed.blocks[block].questions[question].anchors = nil
        changed.blocks[block].questions[question].noOccasion = nil
      }
    }
    changed.blocks[0].questions[0].scale = "own"
    changed.blocks[0].questions[0].anchors = own
    changed.blocks[0].questions[0].noOccasion = LocalizedText([.dutch: "nog niet gebotst"])
    let html = try html(letters: ["A"], of: changed)
    #expect(count("daad 2", in: html) == 1)
    let rows = texts(between: "<tr class=\"question\">", "</tr>", in: html)
    #expect(rows[0].contains("<b>0</b> nooit · <b>1</b> soms · <b>2</b> vaak · <b>3</b> altijd"))
    #expect(rows[0].contains("<b>-</b> nog niet gebotst"))
    #expect(!rows[0].contains("●"))
    #expect(rows.dropFirst().allSatisfy { $0.contains("●") && !$0.contains("class=\"own\"") })
  }

  @Test func aNameIsNeverTakenForMarkup() throws {
    let name = "</title><script>alert('x')</script> & \"Zn\"\u{0}\n"
    let html = try html(name: name, letters: ["<b>"])
    #expect(!html.contains("<script") && !html.contains("<b></div>"))
    let safe = "&lt;/title&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Zn&quot;"
    #expect(html.contains("<p>Over \(safe)"))
    #expect(html.contains(">&lt;b&gt;<"))
    #expect(!html.unicodeScalars.contains("\u{0}"))
    #expect(texts(between: "<title>", "</title>", in: html)[0].contains(safe))
  }

  @Test func nothingIsFetchedAndNothingRuns() throws {
    let html = try html(.full)
    for word in ["http:", "https:", "src=", "href=", "url(", "@import", "<script", "onload"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("@page { size: A4;"))
  }

  @Test func withoutANameThereIsALineToWriteItOn() throws {
    #expect(count("<span class=\"line\">", in: try html(name: nil)) == 3)
    #expect(count("<span class=\"line\">", in: try html()) == 0)
  }
}
