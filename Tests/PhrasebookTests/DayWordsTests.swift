import Instrument
import Phrasebook
import Testing

@Suite struct DayWordsTests {
  /// A Wednesday.
  private let today = CalendarDay(iso: "2027-05-12") ?? .first

  private let dutch: DayWords = {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december",
    ]
    let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    var templates = [
      "day-today": "vandaag", "day-tomorrow": "morgen", "day-and-month": "{ $day } { $month }",
      "day-month-and-year": "{ $day } { $month } { $year }",
    ]
    for (index, month) in months.enumerated() { templates["month-\(index + 1)"] = month }
    for (index, weekday) in weekdays.enumerated() { templates["weekday-\(index + 1)"] = weekday }
    return DayWords(Phrases(language: .dutch, templates: templates))
  }()

  @Test(arguments: [
    ("vandaag", "2027-05-12"), ("Morgen", "2027-05-13"), ("vrijdag", "2027-05-14"), ("woensdag", "2027-05-19"),
    ("vr", "2027-05-14"), ("26 mei", "2027-05-26"), ("1 mei", "2028-05-01"), ("mei 26", "2027-05-26"),
    ("26-5", "2027-05-26"), ("26/5", "2027-05-26"), ("26 dec", "2027-12-26"), ("26 mei 2028", "2028-05-26"),
    ("2027-06-01", "2027-06-01"), ("+14", "2027-05-26"), ("+14d", "2027-05-26"), ("+2w", "2027-05-26"),
    ("29 februari", "2028-02-29"), ("+0", "2027-05-12"),
  ])
  func aDayIsUnderstood(_ text: String, _ day: String) {
    #expect(dutch.day(text, today: today)?.description == day)
  }

  @Test(arguments: [
    "", "gisteren", "30 februari", "32 mei", "+", "+x", "+99999", "ooit", "m", "13-13", "26 m", "26 mei 27", "1 2 3 4",
  ])
  func whatIsNoDayIsNotGuessed(_ text: String) {
    #expect(dutch.day(text, today: today) == nil)
  }

  @Test func theYearIsSaidOnlyWhenItIsAnother() throws {
    #expect(dutch.text(of: today, today: today) == "12 mei")
    #expect(dutch.text(of: try #require(CalendarDay(iso: "2028-01-01")), today: today) == "1 januari 2028")
  }
}
