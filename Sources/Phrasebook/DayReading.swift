import Instrument

/// What somebody meant who was asked for a day to come.
public enum DayReading: Sendable, Equatable {
  case day(CalendarDay)
  /// A day that has been.
  case over
  /// A day and a month that never go together, such as 30 February.
  case noSuchDay
  /// No day that is known here.
  case unknown
}

/// What the words of a day say together, whatever their order.
struct DayPhrase {
  private let today: CalendarDay
  private var ahead: Int?
  private var weekday: Int?
  private var month: Int?
  private var unit: DayVocabulary.Unit?
  private var numbers: [(value: Int, digits: Int)] = []
  private var isInside = false
  private var isNext = false
  private var isComing = false
  private var isThis = false
  private var isEnd = false
  private var isPast = false

  private static let friday = 5

  init(_ words: [DayVocabulary.Word], today: CalendarDay) {
    self.today = today
    for word in words {
      switch word {
      case .ahead(let days): ahead = days
      case .weekday(let number): weekday = number
      case .month(let number): month = number
      case .unit(let named): unit = named
      case .number(let value, let digits): numbers.append((value, digits))
      case .inside: isInside = true
      case .next: isNext = true
      case .coming: isComing = true
      case .this: isThis = true
      case .end: isEnd = true
      case .past: isPast = true
      case .between: break
      }
    }
  }

  var reading: DayReading {
    if isPast { return .over }
    if month != nil || unit == nil && !numbers.isEmpty { return date }
    guard let day else { return .unknown }
    return day < today ? .over : .day(day)
  }

  private var day: CalendarDay? {
    if let ahead { return unit == nil && weekday == nil ? today.adding(days: ahead) : nil }
    switch unit {
    case nil: return isEnd || isInside ? nil : weekday.flatMap(named)
    case _ where numbers.count == 1 && !isNext && !isComing && !isThis && !isEnd: return counted(numbers[0].value)
    case .week where numbers.isEmpty: return inWeek
    case .month where weekday == nil && numbers.isEmpty && (isNext || isComing || isThis || isEnd):
      return endOfMonth(later: isNext || isComing ? 1 : 0)
    case .year where weekday == nil && numbers.isEmpty && (isThis || isEnd):
      return CalendarDay(year: today.year + (isNext || isComing ? 1 : 0), month: 12, day: 31)
    default: return nil
    }
  }

  /// A weekday alone is the first that comes after today; the *next* one is that of next week.
  private func named(_ weekday: Int) -> CalendarDay? {
    if isNext { return inWeek(1, weekday) }
    let days = (weekday - today.weekday + 7) % 7
    return today.adding(days: days == 0 && !isThis ? 7 : days)
  }

  /// So many days, weeks, months or years from today; with a weekday so many weeks from the first that comes.
  private func counted(_ count: Int) -> CalendarDay? {
    switch unit {
    case .week:
      let start = weekday.flatMap(named) ?? today
      return start.adding(days: 7 * count)
    case _ where weekday != nil: return nil
    case .day: return today.adding(days: count)
    case .month: return later(months: count)
    case .year: return later(months: 12 * count)
    case nil: return nil
    }
  }

  /// Who plans for *next week* means before it is over: its Friday.
  private var inWeek: CalendarDay? {
    if isNext || isComing { return inWeek(1, weekday ?? Self.friday) }
    if isThis || isEnd {
      let lastDay = today.weekday > Self.friday ? 7 : Self.friday
      return inWeek(0, weekday ?? lastDay)
    }
    // *Friday week*
    return weekday.flatMap(named)?.adding(days: 7)
  }

  private func inWeek(_ weeks: Int, _ weekday: Int) -> CalendarDay? {
    today.adding(days: 7 * weeks + weekday - today.weekday)
  }

  private func later(months: Int, on day: Int? = nil) -> CalendarDay? {
    let count = 12 * today.year + today.month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day ?? today.day, CalendarDay.length(ofMonth: month, in: year)))
  }

  private func endOfMonth(later months: Int) -> CalendarDay? { later(months: months, on: 31) }

  // MARK: A day of a month

  private var date: DayReading {
    guard unit == nil, ahead == nil, !isNext, !isComing, !isThis, !isInside else { return .unknown }
    var rest = numbers
    var day: Int?
    if !isEnd {
      guard !rest.isEmpty else { return .unknown }
      day = rest.removeFirst().value
    }
    var month = month
    if month == nil, !isEnd, !rest.isEmpty { month = rest.removeFirst().value }
    guard let month, (1...12).contains(month), rest.count <= 1, rest.allSatisfy({ $0.digits == 4 }) else {
      return .unknown
    }
    let found = { (year: Int) in
      CalendarDay(year: year, month: month, day: day ?? CalendarDay.length(ofMonth: month, in: year))
    }
    if let year = rest.first?.value {
      return found(year).map { $0 < today ? .over : .day($0) } ?? .noSuchDay
    }
    // 29 February may be years away; a wrong day never comes.
    let coming = (today.year...today.year + 8).lazy.compactMap(found).first { $0 >= today }
    return coming.map { .day($0) } ?? .noSuchDay
  }
}
