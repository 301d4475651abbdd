import Instrument
import Phrasebook
import Testing

@Suite struct DayWordsTests {
  /// A Wednesday.
  private let today = CalendarDay(iso: "2027-05-12") ?? .first

  private func read(_ text: String, _ language: Language, today: CalendarDay? = nil) throws -> DayReading {
    DayWords(try ShippedDates.phrases(language)).reading(text, today: today ?? self.today)
  }

  @Test(arguments: [
    ("vandaag", "2027-05-12"), ("Morgen", "2027-05-13"), ("overmorgen", "2027-05-14"), ("vrijdag", "2027-05-14"),
    ("woensdag", "2027-05-19"), ("vr", "2027-05-14"), ("deze vrijdag", "2027-05-14"), ("26 mei", "2027-05-26"),
    ("1 mei", "2028-05-01"), ("mei 26", "2027-05-26"), ("26-5", "2027-05-26"), ("26/5", "2027-05-26"),
    ("26 dec", "2027-12-26"), ("26 mrt", "2028-03-26"), ("26 mei 2028", "2028-05-26"), ("op 26 mei", "2027-05-26"),
    ("woensdag 26 mei", "2027-05-26"), ("26e mei", "2027-05-26"), ("2027-06-01", "2027-06-01"),
    ("+14", "2027-05-26"), ("+14d", "2027-05-26"), ("+2w", "2027-05-26"), ("29 februari", "2028-02-29"),
    ("+0", "2027-05-12"), ("volgende week", "2027-05-21"), ("komende week", "2027-05-21"),
    ("volgende week vrijdag", "2027-05-21"), ("maandag volgende week", "2027-05-17"),
    ("volgende vrijdag", "2027-05-21"), ("komende vrijdag", "2027-05-14"), ("vrijdag over een week", "2027-05-21"),
    ("vrijdag over twee weken", "2027-05-28"), ("over twee weken", "2027-05-26"), ("Over 3 dagen", "2027-05-15"),
    ("binnen veertien dagen", "2027-05-26"), ("over een maand", "2027-06-12"), ("deze week", "2027-05-14"),
    ("eind van de week", "2027-05-14"), ("eind volgende week", "2027-05-21"), ("eind van de maand", "2027-05-31"),
    ("eind volgende maand", "2027-06-30"), ("eind juni", "2027-06-30"), ("eind van het jaar", "2027-12-31"),
    ("26-5-2027", "2027-05-26"), ("de laatste dag van de maand", "2027-05-31"),
  ])
  func aDayIsUnderstoodInDutch(_ text: String, _ day: String) throws {
    #expect(try read(text, .dutch) == CalendarDay(iso: day).map { .day($0) })
  }

  @Test(arguments: [
    ("today", "2027-05-12"), ("Tomorrow", "2027-05-13"), ("the day after tomorrow", "2027-05-14"),
    ("Friday", "2027-05-14"), ("this Friday", "2027-05-14"), ("next Friday", "2027-05-21"),
    ("coming Friday", "2027-05-14"), ("next week", "2027-05-21"), ("Monday next week", "2027-05-17"),
    ("next week Friday", "2027-05-21"), ("in two weeks", "2027-05-26"), ("two weeks from now", "2027-05-26"),
    ("a week on Friday", "2027-05-21"), ("Friday week", "2027-05-21"), ("within fourteen days", "2027-05-26"),
    ("in a month", "2027-06-12"), ("end of the month", "2027-05-31"), ("end of next month", "2027-06-30"),
    ("by the end of June", "2027-06-30"), ("the end of the week", "2027-05-14"), ("26 May", "2027-05-26"),
    ("May 26th", "2027-05-26"), ("Wednesday, 26 May", "2027-05-26"), ("last day of the month", "2027-05-31"),
  ])
  func aDayIsUnderstoodInEnglish(_ text: String, _ day: String) throws {
    #expect(try read(text, .english) == CalendarDay(iso: day).map { .day($0) })
  }

  @Test(arguments: [
    ("over een maand", "2027-01-31", "2027-02-28"), ("deze week", "2027-05-15", "2027-05-16"),
    ("volgende week", "2027-05-16", "2027-05-21"), ("vrijdag", "2027-05-14", "2027-05-21"),
    ("deze vrijdag", "2027-05-14", "2027-05-14"), ("eind van de maand", "2027-12-31", "2027-12-31"),
    ("eind volgende maand", "2027-12-31", "2028-01-31"),
  ])
  func aDayIsSeenFromTheDayItIsSaid(_ text: String, _ said: String, _ day: String) throws {
    #expect(try read(text, .dutch, today: CalendarDay(iso: said)) == CalendarDay(iso: day).map { .day($0) })
  }

  @Test(arguments: [
    "", "ooit", "m", "+", "+x", "+99999", "13-13", "26 m", "26 mei 27", "1 2 3 4", "26", "mei", "week", "over",
    "volgende", "eind vrijdag", "morgen vrijdag", "over een paar dagen", "over 3 vrijdag",
  ])
  func whatIsNoDayIsNotGuessed(_ text: String) throws {
    #expect(try read(text, .dutch) == .unknown)
  }

  @Test(arguments: [
    ("gisteren", Language.dutch), ("vorige week", .dutch), ("twee weken geleden", .dutch), ("11-5-2027", .dutch),
    ("2027-05-11", .dutch), ("maandag deze week", .dutch), ("1 mei 2027", .dutch), ("yesterday", .english),
    ("last Friday", .english), ("a week ago", .english),
  ])
  func aDayThatHasBeenIsTold(_ text: String, _ language: Language) throws {
    #expect(try read(text, language) == .over)
  }

  @Test(arguments: [
    ("30 februari", Language.dutch), ("32 mei", .dutch), ("31-4", .dutch), ("29 februari 2027", .dutch),
    ("30 February", .english),
  ])
  func aDayThatIsOnNoCalendarIsTold(_ text: String, _ language: Language) throws {
    #expect(try read(text, language) == .noSuchDay)
  }

  @Test func theYearIsSaidOnlyWhenItIsAnother() throws {
    let dutch = DayWords(try ShippedDates.phrases(.dutch))
    #expect(dutch.text(of: today, today: today) == "12 mei")
    #expect(dutch.text(of: try #require(CalendarDay(iso: "2028-01-01")), today: today) == "1 januari 2028")
  }
}
