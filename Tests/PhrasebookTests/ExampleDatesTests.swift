import Instrument
import Phrasebook
import Testing

/// When an example was, from the words that it was told in. Said on a Wednesday, 12 May 2027.
@Suite struct ExampleDatesTests {
  private let said = CalendarDay(iso: "2027-05-12") ?? .first

  private func newest(_ text: String, in language: Language, said: CalendarDay? = nil) throws -> String? {
    let other: Language = language == .dutch ? .english : .dutch
    let dates = ExampleDates(try ShippedDates.phrases(language), others: [try ShippedDates.phrases(other)])
    return dates.newest(in: text, said: said ?? self.said)?.description
  }

  @Test(arguments: [
    ("lunch in Zwolle, uitgekomen op hun magazijn, maart", "2027-03-31"), ("12 mei 2026", "2026-05-12"),
    ("voorjaar 2025", "2025-05-31"), ("vorige week", "2027-05-09"), ("in 2024", "2024-12-31"),
    ("begin dit jaar", "2027-04-30"), ("begin van het jaar gebeld", "2027-04-30"), ("26-5", "2026-05-26"),
    ("op 3-4 gebeld", "2027-04-03"), ("26-5-2025", "2025-05-26"), ("26/5/25", "2025-05-26"),
    ("26.5.2025", "2025-05-26"), ("2026-11-03", "2026-11-03"), ("sinds 2026-11 elke week", "2027-05-12"),
    ("in juni gebeld, de week voor hun verhuizing", "2026-06-30"), ("3 maart", "2027-03-03"),
    ("3e maart, en weer op 1 april", "2027-04-01"), ("26 mei", "2026-05-26"), ("mrt 2025", "2025-03-31"),
    ("12 mrt 24", "2024-03-12"), ("mrt '24", "2024-03-31"), ("mrt ’24 in Assen", "2024-03-31"),
    ("okt. 2026", "2026-10-31"), ("eind 2025", "2025-12-31"), ("eind vorig jaar", "2026-12-31"),
    ("halverwege 2025", "2025-08-31"), ("vorig jaar", "2026-12-31"), ("vorige maand", "2027-04-30"),
    ("vorige maart", "2027-03-31"), ("vorige mei", "2026-05-31"), ("afgelopen mei", "2027-05-12"),
    ("maart vorig jaar", "2026-03-31"), ("dit kwartaal", "2027-05-12"), ("vorig kwartaal", "2027-03-31"),
    ("afgelopen vrijdag", "2027-05-07"), ("vorige woensdag", "2027-05-05"), ("vandaag nog", "2027-05-12"),
    ("gisteren", "2027-05-11"), ("drie weken geleden", "2027-04-21"), ("een paar maanden terug", "2027-03-12"),
    ("2 jaar geleden", "2025-05-12"), ("een half jaar geleden", "2026-11-12"), ("één jaar geleden", "2026-05-12"),
    ("Q3 2025", "2025-09-30"), ("derde kwartaal", "2026-09-30"), ("3e kwartaal van 2025", "2025-09-30"),
    ("van de zomer", "2026-08-31"), ("in de winter", "2027-02-28"), ("kerstborrel", "2026-12-31"),
    ("klantendag 2025 in Utrecht", "2025-12-31"), ("in 2019, 2023 en 2025", "2025-12-31"),
    ("2023/2024", "2024-12-31"), ("sinds 2019 elke vrijdag", "2027-05-12"), ("elk jaar in maart", "2027-03-31"),
    ("dag erna, 29 februari", "2024-02-29"), ("(mei)", "2027-05-12"), ("mei: lunch", "2027-05-12"),
    ("in jan geholpen", "2027-01-31"), ("3 jan", "2027-01-03"), ("MAART 2026", "2026-03-31"),
    ("mail van 4 april 2026, antwoord in juni 2026", "2026-06-30"), ("last March", "2027-03-31"),
    ("on June 3rd, 2026", "2026-06-03"), ("herfst 2025 in Gent", "2025-11-30"), ("winter 2025", "2026-02-28"),
    ("maart en april 2026", "2026-04-30"), ("maart/april 2026", "2026-04-30"),
    ("3 maart en 4 april 2025", "2025-04-04"),
    ("10/2025", "2025-10-31"), ("03-2026 in Goes", "2026-03-31"), ("sinds vorig jaar", "2027-05-12"),
    ("vrijdag 8 mei om 14.30", "2027-05-08"), ("jan-feb 2026", "2026-02-28"), ("1 mei jl.", "2027-05-01"),
    ("half maart", "2027-03-31"), ("begin mei", "2027-05-12"), ("Zwolle, 12 mei '26, met Sanne", "2026-05-12"),
  ]) func aDutchExampleHasADay(_ text: String, _ day: String) throws {
    #expect(try newest(text, in: .dutch) == day)
  }

  @Test(arguments: [
    ("lunch in Zwolle, last March", "2027-03-31"), ("12 May 2026", "2026-05-12"), ("May 12, 2026", "2026-05-12"),
    ("May 12th", "2027-05-12"), ("the 3rd of May", "2027-05-03"), ("spring 2025", "2025-05-31"),
    ("last week", "2027-05-09"), ("back in 2024", "2024-12-31"), ("early this year", "2027-04-30"),
    ("Q3 2025", "2025-09-30"), ("third quarter of 2025", "2025-09-30"), ("26/5", "2026-05-26"),
    ("26-05-2026", "2026-05-26"), ("2026-11-03", "2026-11-03"), ("in May", "2027-05-12"), ("lunch, May", "2027-05-12"),
    ("mid-May", "2027-05-12"), ("late 2025", "2025-12-31"), ("at the end of last year", "2026-12-31"),
    ("last year", "2026-12-31"), ("last month", "2027-04-30"), ("this quarter", "2027-05-12"),
    ("last Friday", "2027-05-07"), ("yesterday", "2027-05-11"), ("three weeks ago", "2027-04-21"),
    ("a few months ago", "2027-03-12"), ("two years ago", "2025-05-12"), ("half a year ago", "2026-11-12"),
    ("a year ago", "2026-05-12"), ("last summer", "2026-08-31"), ("in the winter", "2027-02-28"),
    ("last May", "2026-05-31"), ("since 2019, every Friday", "2027-05-12"), ("customer day 2025", "2025-12-31"),
    ("in 2023 and 2025", "2025-12-31"), ("in March and in June", "2027-03-31"), ("Christmas", "2026-12-31"),
    ("March last year", "2026-03-31"), ("Mar 2026", "2026-03-31"), ("the week of 4 Oct", "2026-10-04"),
    ("lunch in Zwolle, maart", "2027-03-31"), ("vorig jaar", "2026-12-31"), ("September call", "2026-09-30"),
    ("between March and June 2025", "2025-06-30"), ("June 2025, and August 2025", "2025-08-31"),
  ]) func anEnglishExampleHasADay(_ text: String, _ day: String) throws {
    #expect(try newest(text, in: .english) == day)
  }

  @Test(arguments: [
    "", "?", "lunch in Zwolle", "Jan belde ons zomaar", "lunch met Jan", "Jan 3 keer gebeld", "het idee van Jan",
    "met mevrouw De Winter naar de beurs", "Mei Ling belde", "elke vrijdag", "3-4 keer per jaar", "een 9/10 gekregen",
    "ze staan 24/7 klaar", "50/50 gedeeld", "2025 stuks geleverd", "€ 2025", "€2025", "2.025 euro", "bel 06-12345678",
    "038-4215678", "1.5 uur", "versie 3.2", "volgende maand", "volgende maart", "over twee weken", "in 2031",
    "26 mei 2028", "2024-25", "31-13", "99999999999999999999", "ik spring vaak bij", "een jaar lang", "jaren geleden",
    "ISO9001", "kamer 12-5b",
  ]) func whatIsNoDateInDutchIsLeftAlone(_ text: String) throws {
    #expect(try newest(text, in: .dutch) == nil)
  }

  @Test(arguments: [
    "", "they may call us", "may 3 of us come?", "they march on", "June called us out of the blue", "lunch with April",
    "a spring in the step", "Mr Winter rang", "mar the day", "every Friday", "3-4 times a year", "9/10 they say",
    "24/7", "2025 units", "$2025", "next month", "next March", "in two weeks", "in 2031", "years ago", "1.5 hours",
    "an august company", "Jan rang",
  ]) func whatIsNoDateInEnglishIsLeftAlone(_ text: String) throws {
    #expect(try newest(text, in: .english) == nil)
  }

  /// The month that it is said in may still be the last one.
  @Test(arguments: [("2027-01-01", "2026-12-31"), ("2027-12-01", "2027-12-01"), ("2027-12-31", "2027-12-31")])
  func aMonthWithoutAYearIsTheLastOneBeforeItWasSaid(_ said: String, _ day: String) throws {
    #expect(try newest("december", in: .dutch, said: CalendarDay(iso: said)) == day)
  }

  @Test func noTextGivesADayAfterItWasSaid() throws {
    let dates = ExampleDates(try ShippedDates.phrases(.dutch), others: [try ShippedDates.phrases(.english)])
    let words = ["mei", "in", "3", "2027", "-", "/", "vorige", "week", "Q2", "eind", "12", "jaar", "geleden", "’26"]
    for first in words {
      for second in words {
        for third in words {
          let day = dates.newest(in: "\(first) \(second)\(third)", said: said)
          #expect(day.map { $0 <= said } ?? true, "\(first) \(second)\(third)")
        }
      }
    }
  }
}
