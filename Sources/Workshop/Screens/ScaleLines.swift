import Instrument
import Phrasebook
import TextLayout

/// The values of a question and what they stand for, as many on a line as fit.
struct ScaleLines {
  private let items: [String]

  init(_ question: Question, _ questionnaire: Questionnaire, _ phrases: Phrases) {
    let language = phrases.language
    let anchors = questionnaire.anchors(of: question).enumerated().map { "\($0.offset) \($0.element[language])" }
    let noOccasion = question.noOccasion?[language] ?? phrases("value-no-occasion")
    items =
      anchors + [
        "\(AnswerValue.unknown.rawValue) \(phrases("value-unknown"))",
        "\(AnswerValue.noOccasion.rawValue) \(noOccasion)",
      ]
  }

  func lines(width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for item in items {
      let longer = line.isEmpty ? item : line + "   " + item
      if displayWidth(longer) + 2 <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines += Workshop.lines(of: line, width: width, firstIndent: 2, indent: 4) }
      line = item
    }
    return lines + Workshop.lines(of: line, width: width, firstIndent: 2, indent: 4)
  }
}
