import Instrument
import Testing

@Suite struct CalendarDayTests {
  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    var day = try #require(CalendarDay(iso: "1999-12-31"))
    var weekday = 5
    for count in 10_956..<10_956 + 146_097 {
      #expect(day.daysSince1970 == count)
      #expect(day.weekday == weekday)
      let next = try #require(day.adding(days: 1))
      guard day < next, CalendarDay(iso: next.description) == next else {
        Issue.record("after \(day) comes \(next)")
        return
      }
      day = next
      weekday = weekday % 7 + 1
    }
    #expect(day.description == "2399-12-31")
  }

  @Test(arguments: ["2027-02-29", "2027-13-01", "2027-00-10", "2027-1-1", "27-01-01", "2027-04-31", "", "2027-01-01-1"])
  func whatIsNoDayIsNone(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func theCalendarEndsSomewhere() {
    #expect(CalendarDay(year: 9999, month: 12, day: 31)?.adding(days: 1) == nil)
    #expect(CalendarDay(year: 1, month: 1, day: 1)?.adding(days: -1) == nil)
    #expect(CalendarDay.first.adding(days: .max) == nil)
    #expect(CalendarDay.first.daysSince1970 == 0)
  }
}
