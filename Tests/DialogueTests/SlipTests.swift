import Instrument
import Testing
import Workshop

/// Slips that people make at a prompt: a command where a text is asked, a word of the screen, another name for a command.
@MainActor
@Suite struct SlipTests {
  @Test(arguments: ["niveau Vendex", "relatie vendex", "sessies", "opnieuw"])
  func aCommandWhereATextIsAskedIsAskedAboutOnce(_ line: String) throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["/stop"]).map(ReadResult.line))
    let shown = try desk.type("succesfactoren", line, "humor", "", "/stop", "succesfactoren", "/stop")
    #expect(shown.contains("\(line) kan pas als je hier klaar bent"))
    #expect(!shown.contains("Je eerdere antwoord: \(line)"))
  }

  @Test func typedTwiceItIsTheAnswer() throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["/stop"]).map(ReadResult.line))
    try desk.type("succesfactoren", "sessies", "sessies", "", "/stop")
    #expect(try desk.openWorkbook().statementsAboutThePerson().map(\.text).contains("sessies"))
  }

  @Test(arguments: ["open en eerlijk", "doelen delen", "kaarten op tafel", "relatie telt"])
  func whatOnlyBeginsLikeOneIsAnAnswer(_ line: String) throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["/stop"]).map(ReadResult.line))
    try desk.type("succesfactoren", line, "", "/stop")
    #expect(try desk.openWorkbook().statementsAboutThePerson().map(\.text).contains(line))
  }

  @Test(arguments: ["klaar", "Klaar", "done"]) func theWordForEnterEndsAList(_ word: String) throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["/stop"]).map(ReadResult.line))
    try desk.type("krijgen Vendex", "advies", word)
    let workbook = try desk.openWorkbook()
    let vendex = try #require(try workbook.relationships().first)
    #expect(try workbook.exchange(about: vendex.id).map(\.text) == ["advies"])
  }

  @Test(arguments: [("verwijder", "vergeet"), ("hernoem", "relatie"), ("uitkomst", "niveau"), ("delete", "forget")])
  func anotherNameForACommandIsAskedAbout(_ typed: String, _ meant: String) throws {
    #expect(try Desk().type(typed).contains("‘\(typed)’ ken ik niet. Bedoelde je \(meant)?"))
  }

  @Test func theBeginningOfAChoiceChoosesIt() throws {
    let desk = try Desk()
    try desk.type("begin", "Vendex", "wij leveren", "", "/stop")
    #expect(try desk.openWorkbook().relationships().map(\.role) == [.supplier])
  }

  @Test func aWordThatIsNoKindIsNamedAndNotTheWorthBehindIt() throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["/stop"]).map(ReadResult.line))
    #expect(try desk.type("krijgen Vendex", "een tip #refrentie 4", "").contains("‘#refrentie’ is geen"))
  }
}
