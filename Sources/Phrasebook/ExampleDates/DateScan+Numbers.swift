import Instrument

/// Dates that begin with a number.
extension DateScan {
  /// *2026-05-12*, *2026-05*, *5-2026*, *12-5-2026*, *12/5/26*, *12.5.2026*; without a year *26-5* and *26/5*, unless it may be
  /// something else.
  func numericDate(at index: Int) -> Found? {
    guard let first = number(at: index), !isMark("-/.,+#€$£", at: index - 1) else { return nil }
    for separator in ["-", "/", "."] {
      guard isMark(separator, at: index + 1), let second = number(at: index + 2) else { continue }
      let third = isMark(separator, at: index + 3) ? number(at: index + 4) : nil
      let end = index + (third == nil ? 3 : 5)
      guard isWhole(upTo: end) else { return nil }
      guard let third else { return pair(first, second, separator, from: index, to: end) }
      let period =
        first.digits == 4
        ? DatePeriod(year: first.value, month: second.value, day: third.value)
        : fullYear(third.value, third.digits).flatMap {
          DatePeriod(year: $0, month: second.value, day: first.value)
        }
      return period.map { Found(period: $0, end: end) }
    }
    return nil
  }

  private func pair(
    _ first: (value: Int, digits: Int), _ second: (value: Int, digits: Int), _ separator: String, from start: Int,
    to end: Int
  ) -> Found? {
    if first.digits == 4, second.digits == 2, separator == "-" {
      return DatePeriod(year: first.value, month: second.value).map { Found(period: $0, end: end) }
    }
    if first.digits <= 2, let year = plausibleYear(at: end - 1) {
      return DatePeriod(year: year, month: first.value).map { Found(period: $0, end: end) }
    }
    guard first.digits <= 2, second.digits <= 2, separator != "." else { return nil }
    // "3-4 keer" and "een 9/10" are no days, and "24/7" is none either.
    let isMoreThanAMonth = first.value > 12 && (first.value, second.value) != (24, 7)
    guard isMoreThanAMonth || meanings(before: start).contains(.inside) else { return nil }
    return recurring(nil, from: start, to: end) {
      DatePeriod(year: $0, month: second.value, day: first.value)
    }
  }

  /// Whether no letter and no further number hangs on what ends at `end`.
  private func isWhole(upTo end: Int) -> Bool {
    if word(at: end) != nil { return false }
    return !(isMark("-/.,:", at: end) && number(at: end + 1) != nil)
  }

  /// *12 mei 2026*, *3rd of May*, *12-mrt-26*.
  func dayAndMonth(at index: Int) -> Found? {
    guard let day = number(at: index), day.digits <= 2, (1...31).contains(day.value) else { return nil }
    var place = index + 1
    if meanings(at: place).contains(.ordinalEnding) { place += 1 }
    place = isMark("-", at: place) ? place + 1 : past(between: place)
    guard let month = monthName(at: place) else { return nil }
    let year = yearBehind(month.end, isShortAllowed: true)
    return recurring(year?.value ?? sharedYear(behind: month.end), from: index, to: year?.end ?? month.end) {
      DatePeriod(year: $0, month: month.value, day: day.value)
    }
  }

  /// *2 weken geleden*, *a year ago*.
  func ago(at index: Int) -> Found? {
    let isHalf = meanings(at: index).contains(.half)
    guard let count = isHalf ? 1 : count(at: index) else { return nil }
    let place = past(between: index + 1)
    let end = past(spaces: place + 1)
    guard let unit = unit(at: place), meanings(at: end).contains(.ago) else { return nil }
    let day: CalendarDay? =
      switch unit {
      case .day: said.adding(days: -count)
      case .week: said.adding(days: -7 * count)
      case .month: said.before(months: count)
      case .quarter: said.before(months: 3 * count)
      case .year: said.before(months: isHalf ? 6 : 12 * count)
      }
    return day.map { Found(period: DatePeriod($0, $0), end: end + 1) }
  }

  private func count(at index: Int) -> Int? {
    if let number = number(at: index) { return number.digits <= 3 ? number.value : nil }
    for case .count(let count) in meanings(at: index) { return count }
    return nil
  }

  /// *in 2025*, *begin 2026*, *klantendag 2025*; not *2025 stuks* and not *€ 2025*.
  func year(at index: Int) -> Found? {
    guard let year = plausibleYear(at: index), isWhole(upTo: index + 1) else { return nil }
    let before = index > 0 && tokens[index - 1] == .space ? index - 2 : index - 1
    if isMark("€$£#.,", at: before) && before == index - 1 || isMark("€$£#", at: before) { return nil }
    let next = past(spaces: index + 1)
    let closes = isEnd(index + 1) || meanings(at: next).contains { $0 == .inside || $0 == .and }
    guard closes || isInCompany(from: index, to: index + 1) else { return nil }
    return DatePeriod(year: year, part: part(before: index)).map { Found(period: $0, end: index + 1) }
  }

  // MARK: Years

  /// The year that stands behind a day or a month: *2026*, *’26*, *last year*; a bare *26* where that is allowed.
  func yearBehind(_ index: Int, isShortAllowed: Bool) -> (value: Int, end: Int)? {
    var place = isMark("-/", at: index) ? index + 1 : past(between: index)
    if isMark(",", at: place), number(at: past(spaces: place + 1))?.digits == 4 { place = past(spaces: place + 1) }
    if let year = plausibleYear(at: place), isWhole(upTo: place + 1) { return (year, place + 1) }
    if isMark("'’‘", at: place), let short = number(at: place + 1), short.digits == 2 {
      return (2000 + short.value, place + 2)
    }
    if isShortAllowed, let short = number(at: place), short.digits == 2, isWhole(upTo: place + 1) {
      return (2000 + short.value, place + 1)
    }
    let unitPlace = past(spaces: place + 1)
    guard unit(at: unitPlace) == .year else { return nil }
    if meanings(at: place).contains(.this) { return (said.year, unitPlace + 1) }
    return meanings(at: place).contains(.last) ? (said.year - 1, unitPlace + 1) : nil
  }

  /// The year of the next month, where that stands in one breath with what ends at `index`: *maart en april 2026*.
  func sharedYear(behind index: Int) -> Int? {
    var place = index
    var isJoined = false
    while tokens.indices.contains(place) {
      if isMark("-–/&+", at: place) || meanings(at: place).contains(.and) {
        isJoined = true
      } else if tokens[place] != .space {
        break
      }
      place += 1
    }
    if let day = number(at: place), day.digits <= 2 { place = past(spaces: place + 1) }
    guard isJoined, let month = monthName(at: place) else { return nil }
    return yearBehind(month.end, isShortAllowed: false)?.value
  }

  private func plausibleYear(at index: Int) -> Int? {
    guard let number = number(at: index), number.digits == 4, number.value >= 1950, number.value <= said.year + 1
    else {
      return nil
    }
    return number.value
  }

  private func fullYear(_ value: Int, _ digits: Int) -> Int? {
    digits == 4 ? value : digits == 2 ? 2000 + value : nil
  }
}
