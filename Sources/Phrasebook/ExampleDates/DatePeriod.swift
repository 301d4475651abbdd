import Instrument

/// From one day up to and including another.
struct DatePeriod: Equatable, Sendable {
  var first: CalendarDay
  var last: CalendarDay

  init(_ first: CalendarDay, _ last: CalendarDay) { (self.first, self.last) = (first, last) }

  /// Null when there is no such day.
  init?(year: Int, month: Int, day: Int) {
    guard let day = CalendarDay(year: year, month: month, day: day) else { return nil }
    self.init(day, day)
  }

  /// `count` months from `month` (1–12) on; they may end in the next year.
  init?(year: Int, month: Int, count: Int = 1) {
    let end = month + count - 2
    let (lastYear, lastMonth) = (year + end / 12, end % 12 + 1)
    guard let first = CalendarDay(year: year, month: month, day: 1),
      let last = CalendarDay(
        year: lastYear, month: lastMonth, day: CalendarDay.length(ofMonth: lastMonth, in: lastYear))
    else { return nil }
    self.init(first, last)
  }

  /// A year, or a third of it.
  init?(year: Int, part: DateLexicon.Part?) {
    switch part {
    case nil: self.init(year: year, month: 1, count: 12)
    case .early: self.init(year: year, month: 1, count: 4)
    case .middle: self.init(year: year, month: 5, count: 4)
    case .late: self.init(year: year, month: 9, count: 4)
    }
  }

  /// What returns every year, in `year`; without one the last that began on or before `said`.
  ///
  /// - Parameters:
  ///   - isOver: without a year, one that `said` itself is not in.
  ///   - inYear: null where the year has none, as most have no 29 February.
  static func recurring(
    in year: Int?, said: CalendarDay, isOver: Bool, _ inYear: (Int) -> DatePeriod?
  ) -> DatePeriod? {
    if let year { return inYear(year) }
    for back in 0...8 {
      guard let period = inYear(said.year - back), period.first <= said else { continue }
      if !(isOver && period.last >= said) { return period }
    }
    return nil
  }
}

extension CalendarDay {
  /// The same day so many months before, or the last of that month; null before the year 1.
  func before(months: Int) -> CalendarDay? {
    let number = 12 * year + month - 1 - months
    guard number >= 12 else { return nil }
    let (year, month) = (number / 12, number % 12 + 1)
    return CalendarDay(year: year, month: month, day: min(day, CalendarDay.length(ofMonth: month, in: year)))
  }
}
