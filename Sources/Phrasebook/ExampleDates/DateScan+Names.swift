import Instrument

/// Dates that begin with a word.
extension DateScan {
  /// The month that a word at `index` names, and where it ends; an abbreviation takes its dot along.
  func monthName(at index: Int) -> (value: Int, isSure: Bool, end: Int)? {
    guard let word = word(at: index) else { return nil }
    for case .month(let month) in lexicon.meanings(of: word) {
      let hasDot = isMark(".", at: index + 1) && number(at: past(spaces: index + 2)) != nil
      return (month, lexicon.isSure(word), index + (hasDot ? 2 : 1))
    }
    return nil
  }

  /// *maart*, *maart 2026*, *March 12*, *last March*.
  func month(at index: Int) -> Found? {
    guard let month = monthName(at: index) else { return nil }
    let day = dayBehind(month.end)
    let end = day?.end ?? month.end
    let year = yearBehind(end, isShortAllowed: day != nil)
    let isMeant = day != nil || year != nil || isInCompany(from: index, to: end)
    guard month.isSure || isMeant else { return nil }
    return recurring(year?.value ?? sharedYear(behind: end), from: index, to: year?.end ?? end) { year in
      day.flatMap { DatePeriod(year: year, month: month.value, day: $0.value) }
        ?? DatePeriod(year: year, month: month.value)
    }
  }

  /// The day in *March 12* or *March 12th, 2026*; not the number in *March 3 times*.
  private func dayBehind(_ index: Int) -> (value: Int, end: Int)? {
    let place = past(spaces: index)
    guard let day = number(at: place), day.digits <= 2, (1...31).contains(day.value) else { return nil }
    let end = meanings(at: place + 1).contains(.ordinalEnding) ? place + 2 : place + 1
    let isDay = isEnd(end) || end > place + 1 || yearBehind(end, isShortAllowed: false) != nil
    return isDay && !isMark("-/", at: end) ? (day.value, end) : nil
  }

  /// *voorjaar 2025*, *in the summer*, *vorige winter*.
  func season(at index: Int) -> Found? {
    for length in [3, 2, 1] {
      guard let (words, end) = words(length, at: index) else { continue }
      for case .season(let month) in lexicon.meanings(of: words) {
        let year = yearBehind(end, isShortAllowed: false)
        guard lexicon.isSure(words) || year != nil || isInCompany(from: index, to: end) else { return nil }
        return recurring(year?.value, from: index, to: year?.end ?? end) {
          DatePeriod(year: $0, month: month, count: 3)
        }
      }
    }
    return nil
  }

  /// So many words with a space between them.
  private func words(_ length: Int, at index: Int) -> (String, end: Int)? {
    var words: [String] = []
    var place = index
    while words.count < length {
      guard let word = word(at: place) else { return nil }
      words.append(word)
      place = words.count < length ? past(spaces: place + 1) : place + 1
    }
    return (words.joined(separator: " "), place)
  }

  /// *Q3 2025*, *derde kwartaal*, *3e kwartaal van 2025*.
  func quarter(at index: Int) -> Found? {
    guard let quarter = quarterNumber(at: index), (1...4).contains(quarter.value) else { return nil }
    let year = yearBehind(quarter.end, isShortAllowed: false)
    return recurring(year?.value, from: index, to: year?.end ?? quarter.end) {
      DatePeriod(year: $0, month: 3 * quarter.value - 2, count: 3)
    }
  }

  private func quarterNumber(at index: Int) -> (value: Int, end: Int)? {
    if meanings(at: index).contains(.quarterLetter), let number = number(at: index + 1) {
      return (number.value, index + 2)
    }
    var ordinal: Int?
    var place = index
    if let number = number(at: index), meanings(at: index + 1).contains(.ordinalEnding) {
      (ordinal, place) = (number.value, index + 1)
    }
    for case .ordinal(let value) in meanings(at: index) { ordinal = value }
    let unitPlace = past(spaces: place + 1)
    guard let ordinal, unit(at: unitPlace) == .quarter else { return nil }
    return (ordinal, unitPlace + 1)
  }

  /// *vandaag*, *vorige week*, *dit jaar*, *last Friday*, *begin van het jaar*.
  func relative(at index: Int) -> Found? {
    let here = meanings(at: index)
    for case .daysBefore(let days) in here {
      return said.adding(days: -days).map { Found(period: DatePeriod($0, $0), end: index + 1) }
    }
    if here.contains(.unit(.year)), let part = part(before: index) {
      return DatePeriod(year: said.year, part: part).map { Found(period: $0, end: index + 1) }
    }
    guard here.contains(.this) || here.contains(.last) else { return nil }
    let place = past(spaces: index + 1)
    if let unit = unit(at: place) {
      let period = span(unit, isOver: !here.contains(.this), part: part(before: index))
      return period.map { Found(period: $0, end: place + 1) }
    }
    for case .weekday(let weekday) in meanings(at: place) {
      let back = (said.weekday - weekday + 6) % 7 + 1
      return said.adding(days: -back).map { Found(period: DatePeriod($0, $0), end: place + 1) }
    }
    return nil
  }

  /// The week, month, quarter or year that `said` is in, or the one before it.
  private func span(_ unit: DateLexicon.Unit, isOver: Bool, part: DateLexicon.Part?) -> DatePeriod? {
    switch unit {
    case .day: return nil
    case .week:
      guard let monday = said.adding(days: 1 - said.weekday - (isOver ? 7 : 0)), let sunday = monday.adding(days: 6)
      else { return nil }
      return DatePeriod(monday, sunday)
    case .month:
      return said.before(months: isOver ? 1 : 0).flatMap { DatePeriod(year: $0.year, month: $0.month) }
    case .quarter:
      return said.before(months: isOver ? 3 : 0).flatMap {
        DatePeriod(year: $0.year, month: ($0.month - 1) / 3 * 3 + 1, count: 3)
      }
    case .year: return DatePeriod(year: said.year - (isOver ? 1 : 0), part: part)
    }
  }

  func unit(at index: Int) -> DateLexicon.Unit? {
    for case .unit(let unit) in meanings(at: index) { return unit }
    return nil
  }

  /// What returns every year, in the year that is named or in the last one; *last* before it passes over the one that
  /// is going on.
  func recurring(_ year: Int?, from start: Int, to end: Int, _ inYear: (Int) -> DatePeriod?) -> Found? {
    let before = meanings(before: start)
    let isOver = before.contains(.last) && !before.contains(.this)
    return DatePeriod.recurring(in: year, said: said, isOver: isOver, inYear).map { Found(period: $0, end: end) }
  }
}
