import Instrument
import Testing

@Suite struct WorkbookFlagTests {
  private let today = CalendarDay(iso: "2027-05-12") ?? .first

  @Test(
    arguments: [
      ([-1], true), ([-1, 0, nil], true), ([0, 0, 0], false), ([-1, 1, 0], false), ([1, nil], false),
      ([nil, nil], false),
      ([], false),
    ] as [([Int?], Bool)])
  func itIsCoolingWhereAFactorIsCoolerAndNoneIsWarmer(_ trends: [Int?], _ isCooling: Bool) {
    let flags = WorkbookFlag.raised(trends: trends, newestExample: nil, today: today)
    #expect(flags == (isCooling ? ["cooling"] : []))
  }

  @Test(arguments: [
    ("2026-05-11", true), ("2026-05-12", false), ("2027-05-12", false), ("2020-01-01", true),
  ])
  func itIsStaleWhereTheNewestExampleIsOverAYearOld(_ day: String, _ isStale: Bool) {
    let flags = WorkbookFlag.raised(trends: [], newestExample: CalendarDay(iso: day), today: today)
    #expect(flags == (isStale ? ["stale"] : []))
  }

  @Test func aYearBeforeALeapDayIsThe28th() throws {
    let leapDay = try #require(CalendarDay(iso: "2028-02-29"))
    let stale = { (day: String) in
      WorkbookFlag.raised(trends: [], newestExample: CalendarDay(iso: day), today: leapDay).contains("stale")
    }
    #expect(!stale("2027-02-28"))
    #expect(stale("2027-02-27"))
  }

  @Test func whatHasNoDateIsNotOld() {
    #expect(WorkbookFlag.raised(trends: [-1], newestExample: nil, today: today) == ["cooling"])
  }

  @Test func theNewestThatWasSaidAboutAFactorIsItsTrend() {
    let vendex = RecordID(rawValue: "vendex")
    let trend = { (factor: String, number: Int?, about: RecordID?) in
      Statement(
        session: RecordID(rawValue: "s"), relationship: about, participant: RecordID(rawValue: "p"), topic: .trend,
        subject: factor, number: number)
    }
    let statements = [
      trend("click", 1, vendex), trend("click", -1, vendex), trend("care", 0, RecordID(rawValue: "other")),
      trend("attention", 1, vendex), trend("attention", nil, vendex),
    ]
    let trends = WorkbookFlag.trends(in: statements, about: vendex, factors: ["click", "attention", "care"])
    #expect(trends == [-1, nil, nil])
  }
}
