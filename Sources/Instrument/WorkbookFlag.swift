/// The flags that the workbook raises beside those of the rule, because it knows of earlier times; next steps and
/// reports name them too.
///
/// Source: the design of the instrument, section 3, item 13.
public enum WorkbookFlag {
  /// A factor is cooler than a year ago, and none is warmer.
  public static let cooling = "cooling"
  /// The newest dated example is over a year old.
  public static let stale = "stale"

  public static let all = [cooling, stale]

  /// The flags that what was said about a relationship raises, alphabetical.
  ///
  /// - Parameters:
  ///   - trends: for each factor, warmer (1), the same (0) or cooler (−1) than a year ago; null where nobody said.
  ///   - newestExample: the day of the newest example that has one; null where none has. What has no date is not
  ///     therefore old.
  public static func raised(trends: [Int?], newestExample: CalendarDay?, today: CalendarDay) -> [String] {
    let said = trends.compactMap { $0 }
    let isCooling = said.contains { $0 < 0 } && !said.contains { $0 > 0 }
    let isStale = newestExample.map { $0 < today.aYearBefore } ?? false
    return (isCooling ? [cooling] : []) + (isStale ? [stale] : [])
  }

  /// For each of `factors`, by id, the newest trend that was said about a relationship; null where none was.
  ///
  /// - Parameter statements: the oldest first.
  public static func trends(
    in statements: [Statement], about relationship: RecordID, factors: [String]
  ) -> [Int?] {
    factors.map { factor in
      let newest = statements.last { statement in
        statement.topic == .trend && statement.subject == factor && statement.relationship == relationship
      }
      return newest?.number
    }
  }
}

extension CalendarDay {
  /// The same day of the year before; for 29 February the 28th.
  fileprivate var aYearBefore: CalendarDay {
    CalendarDay(year: year - 1, month: month, day: day)
      ?? CalendarDay(year: year - 1, month: month, day: day - 1) ?? .first
  }
}
