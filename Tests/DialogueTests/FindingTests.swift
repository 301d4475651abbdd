import Instrument
import Testing
import Workshop

/// Finding a relationship by what somebody types of its name.
@MainActor
@Suite struct FindingTests {
  private func desk(_ names: String..., language: Language = .dutch) throws -> Desk {
    let desk = try Desk(language)
    let relation = language == .dutch ? "relatie nieuw" : "relation new"
    let lines = names.flatMap { ["\(relation) \($0)", "1", "", "", ""] }
    try desk.sit(lines.map { .line($0) })
    return desk
  }

  @Test(arguments: [
    ("van bart transport", "Van Bart Transport"), ("van b", "Van Bart Transport"), ("bart", "Van Bart Transport"),
    ("transp", "Van Bart Transport"), ("vanbart", "Van Bart Transport"), ("O'Brien", "O’Brien"),
    ("obrien", "O’Brien"), ("O’BRIEN", "O’Brien"), ("abc", "A.B.C."), ("a.b.c", "A.B.C."),
    ("jan willem", "Jan-Willem & Zonen"), ("willem", "Jan-Willem & Zonen"), ("zonen", "Jan-Willem & Zonen"),
    ("cafe zoe", "Café Zoë"), ("zoë", "Café Zoë"), ("c", "C"), ("c++", "C++"), ("☆", "☆"),
  ])
  func aNameIsFoundAsPeopleTypeIt(typed: String, name: String) throws {
    let desk = try desk(
      "Van Bart Transport", "O’Brien", "A.B.C.", "Jan-Willem & Zonen", "Café Zoë", "C", "C++", "☆")
    #expect(try desk.type("niveau \(typed)").contains("Over \(name) is nog geen vraag beantwoord"))
  }

  @Test func theBeginningOfTheWholeNameGoesBeforeThatOfAWord() throws {
    let desk = try desk("Bart Bouw", "Van Bart Transport")
    #expect(try desk.type("niveau bart").contains("Over Bart Bouw"))
  }

  @Test func severalAreListed() throws {
    let desk = try desk("Van Bart Transport", "De Bart Groep", "Noord")
    let shown = try desk.type("niveau bart")
    #expect(shown.contains("‘bart’ past bij meer dan één relatie: Van Bart Transport, De Bart Groep."))
    #expect(try desk.type("relatie bart").contains("past bij meer dan één relatie"))
  }

  @Test(arguments: ["niveau", "stappen", "waarom niveau", "vergelijk"])
  func whoOnlyReadsGetsTheOneThatIsMeant(_ command: String) throws {
    let desk = try desk("Bakker Smit", "Noord")
    let shown = try desk.type("\(command) Baker Smit")
    #expect(shown.contains("Ik neem: Bakker Smit."))
    #expect(shown.contains("Over Bakker Smit is nog geen vraag beantwoord"))
  }

  @Test func inEnglishToo() throws {
    let desk = try desk("Baker Smit", language: .english)
    #expect(try desk.type("level Bakker Smit").contains("I’ll take Baker Smit."))
  }

  @Test(arguments: ["relatie", "doel", "warmte", "geven", "vraag", "verder"])
  func whoWouldWriteIsAsked(_ command: String) throws {
    let desk = try desk("Bakker Smit", "Noord")
    let shown = try desk.type("\(command) Baker Smit", "relaties alle")
    #expect(shown.contains("Bedoelde je Bakker Smit?"))
    #expect(!shown.contains("Ik neem") && !shown.contains("  Baker Smit"))
  }

  @Test(arguments: ["relatie Baker Smit", "relaite Bakker Smit", "nivea Baker Smit"])
  func yesTakesWhatWasMeant(_ line: String) throws {
    let desk = try desk("Bakker Smit", "Noord")
    #expect(try desk.type(line, "ja", "stop").contains("Bakker Smit"))
    #expect(try desk.type("relatie Baker Smit", "ja").contains("wat wij zijn"))
    #expect(try desk.type("relatie Baker Smit", "relaties", "ja").contains("‘ja’ ken ik niet"))
  }

  @Test func ofTwoThatAreAlikeNoneIsTaken() throws {
    let desk = try desk("Bakker Smit", "Bakker Smid")
    let shown = try desk.type("niveau Bakker Smir")
    #expect(shown.contains("Bedoelde je") && !shown.contains("Ik neem"))
  }

  @Test func ofShortNamesNoneIsTaken() throws {
    #expect(!(try desk("Noord", "Abc").type("niveau abd").contains("Ik neem")))
  }

  @Test func forgettingWantsTheNameInFull() throws {
    let desk = try desk("Van Bart Transport")
    let shown = try desk.type("vergeet bart", "Van Bart Transport", "relaties")
    #expect(!shown.contains("voorgoed. Typ"))
    #expect(shown.contains("  Van Bart Transport  "))
  }

  @Test func aWordOfANameCanBeANameOfItsOwn() throws {
    let desk = try desk("Van Bart Transport")
    let shown = try desk.type("relatie bart")
    #expect(shown.contains("Is het een andere? Typ dan: relatie nieuw bart"))
    #expect(!(try desk.type("relatie van bart").contains("Is het een andere?")))
  }

  @Test func aNumberIsNoWordOfAName() throws {
    let desk = try desk("Groep 3", "Noord")
    #expect(try desk.type("relatie Noord", "vraag 3", "1").contains("[Noord 3/"))
  }

  @Test func atTheChoiceANameIsTheSameWithAnotherApostrophe() throws {
    let desk = try desk("O’Brien", "Noord")
    let shown = try desk.type("begin", "o'brien", "/stop", "relaties")
    #expect(shown.contains("Over O’Brien") || shown.contains("O’Brien"))
    #expect(!shown.contains("  o'brien"))
  }
}
