import Instrument
import Testing
import Workshop

/// The commands of a team: who is there, showing the answers, the dots again, any question at any moment.
@MainActor
@Suite struct TeamCommandTests {
  private static let atSheets = ["begin workshop-90", "", "Vendex", "1", "2019", "3", "", "", ""]
  private static let sheets = ["0000 0000 0000", "3333 3333 3333", "3333 3333 3333"]

  private func desk(_ lines: [String]) throws -> String {
    let desk = try Desk(.dutch)
    return try desk.sit(lines.map(ReadResult.line)).console.transcript
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func talk(_ lines: [String]) throws -> String { try desk(TalkTests.opening + lines) }

  @Test func whoIsThereIsShownAndWhoIsStillToAnswer() throws {
    let shown = try desk(Self.atSheets + ["/deelnemers", "2222 2222 2222", "/deelnemers"])
    #expect(shown.contains("Er doen 3 mensen mee: A, B, C. Nog te gaan: A, B, C."))
    #expect(shown.contains("Het vel is binnen van: A. Nog te gaan: B, C."))
  }

  @Test func peopleComeAndGoAndAreNamed() throws {
    let shown = try desk(
      Self.atSheets + [
        "/deelnemers erbij Kim, Lot", "/deelnemers erbij a", "/deelnemers C = Piet Jan", "/deelnemers B = kim",
        "/deelnemers eraf piet jan", "/deelnemers eraf Mo", "/deelnemers weg", "/deelnemers erbij 2", "/deelnemers",
      ])
    #expect(shown.contains("Er doen 5 mensen mee: A, B, C, Kim, Lot."))
    #expect(shown.contains("C heet nu Piet Jan."))
    #expect(shown.contains("‘kim’ kan hier niet."))
    #expect(shown.contains("Piet Jan doet niet meer mee."))
    #expect(shown.contains("‘Mo’ doet niet mee. Kies uit: A, B, Kim, Lot."))
    #expect(shown.contains("Er doen 6 mensen mee: A, B, Kim, Lot, C, D."))
  }

  @Test func whoLeavesAfterAnsweringKeepsTheAnswersInOrTakesThemAlong() throws {
    let leaving = { (answer: String) in
      Self.atSheets + Self.sheets + ["/deelnemers eraf A", answer, "/deelnemers", "/onthul", "", "/stop"]
    }
    let asked = "Het vel van A is al binnen. Tellen die antwoorden mee?"
    let counted = try desk(leaving("ja"))
    #expect(counted.contains(asked) && counted.contains("Al weg, en het vel telt mee: A."))
    #expect(counted.contains("0 ● 1 – 2 – 3 ●●"))
    let out = try desk(leaving("n"))
    #expect(out.contains("A doet niet meer mee, en het vel ook niet.") && !out.contains("0 ●"))
    let kept = try desk(leaving(""))
    #expect(kept.contains("A doet gewoon mee.") && kept.contains("Er doen 3 mensen mee"))
  }

  @Test func whoTookTheirAnswersAlongComesBackWithThem() throws {
    let lines = ["/deelnemers eraf A", "nee", "/ongedaan", "/onthul", "", "/stop"]
    let shown = try desk(Self.atSheets + Self.sheets + lines)
    #expect(shown.contains("Teruggedraaid. A doet weer mee."))
    #expect(shown.contains("0 ● 1 – 2 – 3 ●●"))
    let named = try desk(Self.atSheets + ["/deelnemers A = Kim", "/ongedaan", "/opnieuw", "/ongedaan", "/ongedaan"])
    #expect(named.contains("Kim heet weer A.") && named.contains("A heet weer Kim."))
    #expect(named.contains("doet niet meer mee."))
  }

  @Test func theAnswersAreShownFromAnywhereAndMissingSheetsAreSaidFirst() throws {
    let lines = ["/onthul", "3333 3333 3333", "/onthul", "/onthul", "", "/onthul", "/stop"]
    let shown = try desk(Self.atSheets + lines)
    #expect(shown.contains("Er is nog geen vel binnen"))
    #expect(shown.contains("Nog niet binnen: B, C."))
    #expect(shown.contains("Er zijn 1 van de 3 vellen binnen. Iedereen kijkt mee?"))
    #expect(shown.contains("Typ per vel één regel"))
  }

  @Test func oneMoreAfterwardsIsSealedAndShownAndItGoesOnWhereItWas() throws {
    let lines = [
      "/deelnemers erbij Kim", "/spreiding 1", "/onthul", "1111 1111 1111", "/spreiding 1", "", "", "", "/stop",
    ]
    let shown = try talk(lines)
    #expect(shown.contains("Het vel van Kim is eerst nog verborgen."))
    let parts = shown.components(separatedBy: "Vel Kim is binnen")
    #expect(parts.count == 2 && !parts[0].contains("1 ●"))
    #expect(parts[1].contains("0 ● 1 ● 2 – 3 ●●"))
    // Between the sheet and the reveal nobody sees it.
    let before = try #require(parts[1].components(separatedBy: "Iedereen kijkt mee?").first)
    #expect(before.contains("elkaar zomaar opzoeken") == false && !before.contains("1 ●"))
    #expect(parts[1].components(separatedBy: "══ Stap").count == 1)
    #expect(parts[1].contains("Wij zochten hen op en zij ons"))
  }

  @Test func anyQuestionIsTalkedAboutAtAnyMomentAndItGoesOnWhereItWas() throws {
    let shown = try talk(["/ronde 12", "233", "2 plan in mei", "/ronde", "/ronde 13", "/stop"])
    #expect(shown.contains("eerst 0 ● 1 – 2 – 3 ●●"))
    #expect(shown.contains("daarna 0 – 1 – 2 ● 3 ●●"))
    #expect(shown.contains("Afgesproken: jullie plan gericht op hun doel (2)."))
    #expect(shown.contains("Over welke vraag? Typ /ronde en het nummer op het vel: 1 tot en met 12."))
    #expect(shown.components(separatedBy: "Wij zochten hen op en zij ons").count == 4)
  }

  @Test func whatIsAgreedIsNotedInOneLineAndListed() throws {
    let lines = [
      "/afspraak", "/afspraak 12 2 plan in mei", "/afspraak 5 verdeeld", "/afspraak", "/stop", "niveau Vendex",
    ]
    let shown = try talk(lines)
    #expect(shown.contains("Er is nog niets afgesproken. Zo leg je iets vast: /afspraak 7 2 lunch in Zwolle."))
    #expect(shown.contains("12 jullie plan gericht op hun doel → afgesproken: 2 · plan in mei"))
    #expect(shown.contains("5 hun belangen kennen en navragen → verdeeld gebleven"))
    #expect(shown.contains("en dat mag: hun belangen kennen en navragen."))
  }

  @Test func successFactorsAreTakenBackByNameAndComeBackTheNextTime() throws {
    let desk = try Desk(.dutch)
    let start = ["begin workshop-90", "", "Vendex", "1", "2019", "3"]
    let lines = start + ["vertrouwen, humor", "/ongedaan", "/opnieuw", "", "2 14", "1 3", "/waarom", "/stop"]
    let shown = try desk.sit(lines.map(ReadResult.line)).console.transcript
    #expect(shown.contains("Bij de succesfactoren staat niet meer: "))
    #expect(shown.contains("Bij de succesfactoren staat weer: "))
    #expect(shown.contains("Zo wegen jullie ze:\n  humor ● × 14\n  vertrouwen ●●\n"))
    #expect(shown.contains("  humor ● × 14\n  vertrouwen ●●●\n") || shown.contains("humor ●●●"))
    let again = try desk.sit((["begin workshop-90", "", "Bakker", "1", "", "3", "=", "/stop"]).map(ReadResult.line))
      .console.transcript
    #expect(again.contains("De vorige keer: humor ●●●; vertrouwen ●. Typ = om ze over te nemen."))
    #expect(again.contains("factor 3>"))
  }

  @Test func beforeTheyAreShownAndOutsideATeamTheyRefuseKindly() throws {
    let early = try desk(Self.atSheets + Self.sheets + ["/spreiding", "/ronde 3", "/afspraak 3 2", "/stop"])
    #expect(early.components(separatedBy: "Wat iedereen antwoordde, is nog verborgen.").count == 4)
    let alone = try desk(["begin", "Vendex", "1", "2019", "/deelnemers", "/onthul", "/spreiding", "/ronde 1", "/stop"])
    #expect(alone.components(separatedBy: "Dit hoort bij een sessie met een team.").count == 5)
    let main = try desk(["deelnemers", "onthul", "Spread", "/ronde 7"])
    #expect(main.components(separatedBy: "kan alleen bij een vraag.").count == 5)
    let first = try desk(["begin workshop-90", "/deelnemers"])
    #expect(first.contains("Eerst kiezen jullie over welke relatie het gaat."))
  }
}
