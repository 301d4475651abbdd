import Instrument

/// How a moment stands in a workbook: `2027-05-26T09:30:00.250Z`, always UTC, always with milliseconds. Plain whole
/// numbers, because a date formatter costs more than opening the workbook.
enum MomentText {
  private static let millisecondsPerDay: Int64 = 86_400_000

  /// The text of `moment`; for years outside 0–9999 a text that the schema refuses.
  static func text(of moment: Moment) -> String {
    let days = floorDivided(moment.rawValue, by: millisecondsPerDay)
    let rest = moment.rawValue - days * millisecondsPerDay
    let (year, month, day) = date(ofDay: days)
    let seconds = rest / 1000
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    let time = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    return "\(date)T\(time).\(padded(rest % 1000, 3))Z"
  }

  /// The moment that `text` stands for; null when it is not of this form or no such time exists.
  static func moment(of text: String) -> Moment? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24 else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      var value: Int64 = 0
      for byte in bytes[range] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int64(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19), let fraction = number(20..<23)
    else { return nil }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    let days = dayNumber(year: year, month: month, day: day)
    let moment = Moment(rawValue: days * millisecondsPerDay + seconds * 1000 + fraction)
    return self.text(of: moment) == text ? moment : nil
  }

  /// Days since 1 January 1970 in the Gregorian calendar, counted in eras of 400 years that begin on 1 March.
  private static func dayNumber(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivided(shifted, by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The inverse of `dayNumber`.
  private static func date(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = floorDivided(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private static func floorDivided(_ number: Int64, by divisor: Int64) -> Int64 {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
