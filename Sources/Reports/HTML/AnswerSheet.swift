import Instrument
import Phrasebook

/// The sheets of paper that a team fills in: one self-contained page of HTML, to be printed on A4. Every sheet bears a
/// letter and no name, and begins on a page of its own: the short form takes one page, the full form two. The
/// questions stand in the order in which the answers are typed.
public struct AnswerSheet: Sendable {
  private let questionnaire: Questionnaire
  private let form: Form
  private let role: Role
  private let relationshipName: String?
  private let letters: [String]
  private let phrases: Phrases

  /// - Parameters:
  ///   - role: the chair that the questions are worded for.
  ///   - relationshipName: whom it is about; null leaves a line to write the name on.
  ///   - letters: what stands on each sheet to tell it from the others.
  public init(
    _ questionnaire: Questionnaire, form: Form, role: Role, relationshipName: String?, letters: [String],
    phrases: Phrases
  ) {
    self.questionnaire = questionnaire
    self.form = form
    self.role = role
    self.relationshipName = relationshipName
    self.letters = letters
    self.phrases = phrases
  }

  /// The whole page.
  public var html: String {
    let title = [questionnaire.title[phrases.language], relationshipName].compactMap { $0 }.joined(separator: ": ")
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(htmlSafe(phrases.language.rawValue))\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"viewport\" content=\"width=device-width\">", "<title>\(htmlSafe(title))</title>",
      "<style>\n\(Self.style)\n</style>", "</head>", "<body>",
    ]
    let lines: [String] = head + letters.flatMap(sheet) + ["</body>", "</html>"]
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: One sheet

  private func sheet(_ letter: String) -> [String] {
    let pages = pages
    return pages.indices.flatMap { page -> [String] in
      let isLast = page == pages.count - 1
      return ["<div class=\"page\">"] + header(letter, isContinued: page > 0) + (page == 0 ? instructions : [])
        + pages[page].flatMap(section) + (isLast ? copyRow : ["<p class=\"next\">\(words("sheet-next-page"))</p>"])
        + ["</div>"]
    }
  }

  private func header(_ letter: String, isContinued: Bool) -> [String] {
    let kind = letter.count > 2 ? "letter long" : "letter"
    let about =
      relationshipName.map { words("sheet-about", ["name": $0]) }
      ?? words("sheet-about-open") + " <span class=\"line\"></span>"
    let continued = isContinued ? " (\(words("sheet-continued")))" : ""
    let title = htmlSafe(questionnaire.title[phrases.language])
    return [
      "<header>", "<div class=\"\(kind)\">\(htmlSafe(letter))</div>",
      "<div><h1>\(title)\(continued)</h1><p>\(about)</p></div>", "<div class=\"marks\">",
    ] + marks + ["</div>", "</header>"]
  }

  /// What the marks mean that stand with every question.
  private var marks: [String] {
    let marks: [(AnswerValue, String)] = [
      (.zero, words("sheet-how-zero")), (.unknown, words("sheet-how-unknown")),
      (.noOccasion, words("sheet-how-no-occasion")),
    ]
    return ["<ul>"] + marks.map { "<li><b>\($0.rawValue)</b> \($1)</li>" } + ["</ul>"]
  }

  /// How to answer, with what the values of the shared scales mean.
  private var instructions: [String] {
    let how = "<p class=\"how\">\(words("sheet-how"))"
    guard !scales.isEmpty else { return [how + "</p>"] }
    let rows = scales.map { scale in
      let cells = scale.anchors.enumerated().map { "<td><b>\($0)</b> \(htmlSafe($1[phrases.language]))</td>" }
      return "<tr><td>\(mark(of: scale.id))</td>\(cells.joined())</tr>"
    }
    return ["\(how) \(words("sheet-scales"))</p>", "<table class=\"scales\">"] + rows + ["</table>"]
  }

  private func section(_ block: Block) -> [String] {
    [
      "<section>", "<h2>\(htmlSafe(block.name[phrases.language]))</h2>",
      "<p class=\"intro\">\(htmlSafe(block.introduction[phrases.language]))</p>", "<table class=\"questions\">",
    ] + block.questions.map(row) + ["</table>", "</section>"]
  }

  private func row(_ question: Question) -> String {
    let number = (numbers[question.id].map(String.init) ?? "") + " " + mark(of: question.scale)
    let boxes = AnswerValue.allCases.map { "<span class=\"box\">\($0.rawValue)</span>" }.joined()
    let wording = htmlSafe(question.wording[role][phrases.language])
    return "<tr class=\"question\"><td class=\"number\">\(number)</td><td>\(wording)\(ownAnchors(question))</td>"
      + "<td class=\"boxes\">\(boxes)</td></tr>"
  }

  /// What the values mean with this question, where that stands with the question itself.
  private func ownAnchors(_ question: Question) -> String {
    var parts = (question.anchors ?? []).enumerated().map { (String($0), $1) }
    if let noOccasion = question.noOccasion { parts.append((AnswerValue.noOccasion.rawValue, noOccasion)) }
    guard !parts.isEmpty else { return "" }
    let texts = parts.map { "<b>\($0)</b> \(htmlSafe($1[phrases.language]))" }
    return "<div class=\"own\">\(texts.joined(separator: " · "))</div>"
  }

  /// The row that is typed: a box for every answer, in groups of four.
  private var copyRow: [String] {
    let count = numbers.count
    let groups = stride(from: 1, through: count, by: 4).map { first in
      let cells = (first...min(first + 3, count)).map { "<span class=\"cell\">\($0)<i></i></span>" }
      return "<span class=\"four\">\(cells.joined())</span>"
    }
    return ["<div class=\"copy\">", "<p>\(words("sheet-copy"))</p>"] + groups + ["</div>"]
  }

  // MARK: What stands on it

  /// The blocks with the questions of this form.
  private var blocks: [Block] {
    questionnaire.blocks.map { block in
      var asked = block
      asked.questions = block.questions.filter(form.includes)
      return asked
    }.filter { !$0.questions.isEmpty }
  }

  /// The blocks of each page: the full form turns where half of the questions have been.
  private var pages: [[Block]] {
    let blocks = blocks
    guard form == .full else { return [blocks] }
    let all = blocks.reduce(0) { $0 + $1.questions.count }
    var (first, count) = (0, 0)
    while first < blocks.count, count * 2 < all {
      count += blocks[first].questions.count
      first += 1
    }
    return [Array(blocks[..<first]), Array(blocks[first...])].filter { !$0.isEmpty }
  }

  /// The number of each question on the sheet, by id; 1 is the first.
  private var numbers: [String: Int] {
    let ids = questionnaire.questions.filter(form.includes).map(\.id)
    return Dictionary(ids.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The shared scales that questions of this form have.
  private var scales: [Scale] {
    let used = Set(blocks.flatMap(\.questions).filter { $0.anchors == nil }.map(\.scale))
    return questionnaire.scales.filter { used.contains($0.id) }
  }

  /// The sign that ties a question to its row of the scales; nothing where its anchors stand with it.
  private func mark(of scale: String) -> String {
    let marks = ["●", "○", "▲", "△", "■", "□", "◆", "◇"]
    guard let place = scales.firstIndex(where: { $0.id == scale }) else { return "" }
    return place < marks.count ? marks[place] : "(\(place + 1))"
  }

  private func words(_ key: String, _ arguments: [String: String] = [:]) -> String {
    htmlSafe(phrases(key, arguments))
  }
}
