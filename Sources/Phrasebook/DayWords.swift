import Instrument

/// Days as people say them: *26 mei*, *volgende week vrijdag*, *over twee weken*. The names stand in the phrases under
/// `month-1` … `month-12` and `weekday-1` (Monday) … `weekday-7`, the other words in the lists under `day-` and
/// `example-`.
public struct DayWords: Sendable {
  private let phrases: Phrases

  public init(_ phrases: Phrases) { self.phrases = phrases }

  /// *26 mei*, with the year where it is not this year's.
  public func text(of day: CalendarDay, today: CalendarDay) -> String {
    let arguments = [
      "day": String(day.day), "month": phrases("month-\(day.month)"), "year": String(day.year),
    ]
    return phrases(day.year == today.year ? "day-and-month" : "day-month-and-year", arguments)
  }

  /// What `text` says, seen from `today`, where a day to come is asked. A day without a year is the next one that comes.
  ///
  /// Understood are: today, tomorrow and the day after, a weekday, `26 mei`, `26 mei 2027`, `26-5`, `26-5-2027`,
  /// `2027-05-26`, `+14` or `+14d` days and `+2w` weeks, so many days, weeks or months from now, next week (its
  /// Friday), a weekday of next week or so many weeks on, and the end of a week, a month or a year.
  public func reading(_ text: String, today: CalendarDay) -> DayReading {
    let text = text.lowercased()
    if let iso = CalendarDay(iso: text) { return iso < today ? .over : .day(iso) }
    if text.hasPrefix("+") { return counted(text.dropFirst(), from: today).map { .day($0) } ?? .unknown }
    guard let words = DayVocabulary(phrases).words(of: text) else { return .unknown }
    return DayPhrase(words, today: today).reading
  }

  private func counted(_ text: Substring, from today: CalendarDay) -> CalendarDay? {
    let weeks = text.hasSuffix("w")
    let digits = weeks || text.hasSuffix("d") ? text.dropLast() : text
    guard digits.count <= 4, let number = Int(digits), number >= 0 else { return nil }
    return today.adding(days: weeks ? 7 * number : number)
  }
}
