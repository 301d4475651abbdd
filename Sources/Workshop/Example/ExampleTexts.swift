import ContentFiles
import Instrument
import Phrasebook

/// The texts of the example in one language, with the days in them as one says them today.
struct ExampleTexts {
  private let phrases: Phrases
  private let today: CalendarDay

  init(_ phrases: Phrases, today: CalendarDay) {
    self.phrases = phrases
    self.today = today
  }

  var language: Language { phrases.language }

  /// Null for null.
  func text(_ text: LocalizedText?) -> String? { text.map(self.text) }

  func text(_ text: LocalizedText) -> String {
    let words = text[language]
    // A file whose braces hold anything else was refused.
    return ExampleTextPiece.pieces(of: words)?.map(said).joined() ?? words
  }

  /// The day that lies so many days ahead, or behind where it is below 0.
  func day(in days: Int) -> CalendarDay? { today.adding(days: days) }

  private func said(_ piece: ExampleTextPiece) -> String {
    switch piece {
    case .words(let words): words
    case .day(let ago): day(in: -ago).map { DayWords(phrases).text(of: $0, today: today) } ?? ""
    case .month(let ago): day(in: -ago).map { month(of: $0) } ?? ""
    }
  }

  private func month(of day: CalendarDay) -> String {
    let month = phrases("month-\(day.month)")
    guard day.year != today.year else { return month }
    return phrases("example-month-and-year", ["month": month, "year": String(day.year)])
  }
}
