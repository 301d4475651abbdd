import Instrument

/// Days as people say them: *26 mei*, *vrijdag*, *over twee weken*. The names stand in the phrases under `month-1` …
/// `month-12`, `weekday-1` (Monday) … `weekday-7`, `day-today` and `day-tomorrow`.
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

  /// The day that `text` names, seen from `today`; null when it names none. A day without a year is the next one that
  /// comes. Understood are: today, tomorrow, a weekday, `26 mei`, `26 mei 2027`, `26-5`, `26-5-2027`, `2027-05-26`,
  /// `+14` or `+14d` days and `+2w` weeks.
  public func day(_ text: String, today: CalendarDay) -> CalendarDay? {
    let text = text.lowercased()
    if text == phrases("day-today") { return today }
    if text == phrases("day-tomorrow") { return today.adding(days: 1) }
    if let iso = CalendarDay(iso: text) { return iso }
    if text.hasPrefix("+") { return counted(text.dropFirst(), from: today) }
    if let weekday = number(of: text, amongst: "weekday-", upTo: 7, atLeast: 2) {
      let ahead = (weekday - today.weekday + 7) % 7
      return today.adding(days: ahead == 0 ? 7 : ahead)
    }
    return dayAndMonth(text, today: today)
  }

  private func counted(_ text: Substring, from today: CalendarDay) -> CalendarDay? {
    let weeks = text.hasSuffix("w")
    let digits = weeks || text.hasSuffix("d") ? text.dropLast() : text
    guard digits.count <= 4, let number = Int(digits), number >= 0 else { return nil }
    return today.adding(days: weeks ? 7 * number : number)
  }

  private func dayAndMonth(_ text: String, today: CalendarDay) -> CalendarDay? {
    let parts = text.split { $0 == " " || $0 == "-" || $0 == "/" || $0 == "." }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let words = parts.prefix(2).map(String.init)
    let isMonthFirst = Int(words[0]) == nil
    guard let day = Int(isMonthFirst ? words[1] : words[0]) else { return nil }
    guard let month = month(isMonthFirst ? words[0] : words[1]) else { return nil }
    if parts.count == 3 {
      guard parts[2].count == 4, let year = Int(parts[2]) else { return nil }
      return CalendarDay(year: year, month: month, day: day)
    }
    // 29 February may be years away; a wrong day never comes.
    return (today.year...today.year + 8).lazy
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
      .first { $0 >= today }
  }

  private func month(_ word: String) -> Int? {
    if let number = Int(word) { return (1...12).contains(number) ? number : nil }
    return number(of: word, amongst: "month-", upTo: 12, atLeast: 3)
  }

  /// Which of the names under `prefix` begins with `word`; null when none does, or several do.
  private func number(of word: String, amongst prefix: String, upTo count: Int, atLeast length: Int) -> Int? {
    let names = (1...count).map { phrases("\(prefix)\($0)").lowercased() }
    if let exact = names.firstIndex(of: word) { return exact + 1 }
    guard word.count >= length else { return nil }
    let matches = names.indices.filter { names[$0].hasPrefix(word) }
    return matches.count == 1 ? matches[0] + 1 : nil
  }
}
