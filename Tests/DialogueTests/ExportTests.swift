import Foundation
import Instrument
import Testing
import Workshop

/// Sheets of paper, made at the prompt and at a question.
@MainActor
@Suite struct ExportTests {
  private static let toTheTeam = ["begin workshop-90", "", "Café 't Hóekje & Zn", "2", "2019"]

  private func page(_ name: String, _ desk: Desk) throws -> String {
    try String(contentsOf: desk.directory.appending(path: name), encoding: .utf8)
  }

  private func letters(_ page: String) -> [String] {
    page.matches(of: /<div class="letter(?: long)?">([^<]*)</).map { String($0.1) }
  }

  private func exported(_ desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.directory.path)
      .filter { !$0.contains(".wederzijds") }.sorted()
  }

  @Test func aTeamGetsASheetForEachOfThem() throws {
    let desk = try Desk()
    let seen = try desk.sit((Self.toTheTeam + ["5", "/exporteer formulier"]).map(ReadResult.line)).console.transcript
    let page = try page("formulier-cafe-t-hoekje-zn.html", desk)
    #expect(letters(page) == ["A", "B", "C", "D", "E"])
    #expect(page.ranges(of: "<tr class=\"question\">").count == 60)
    #expect(page.contains("Wij kopen op dit moment bij hen."))
    #expect(flowing(seen).contains("Het gaat over Café 't Hóekje & Zn, en jullie kopen bij hen."))
    // The question that was asked stands below it again.
    #expect(seen.ranges(of: "Welke succesfactoren noemen jullie?").count == 2)
  }

  @Test func whoHasANameGetsASheetWithThatName() throws {
    let desk = try Desk()
    try desk.sit((Self.toTheTeam + ["Sanne, <Bart>", "/exporteer formulier"]).map(ReadResult.line))
    #expect(letters(try page("formulier-cafe-t-hoekje-zn.html", desk)) == ["Sanne", "&lt;Bart&gt;"])
  }

  @Test func atTheMainPromptThereAreEight() throws {
    let desk = try Desk()
    let seen = try desk.type("exporteer formulier")
    #expect(letters(try page("formulier.html", desk)) == ["A", "B", "C", "D", "E", "F", "G", "H"])
    #expect(try page("formulier.html", desk).contains("Zij kopen op dit moment bij ons."))
    #expect(flowing(seen).contains("De vragen zijn die van een leverancier"))
  }

  @Test func theFormAndTheNumberCanBeSaid() throws {
    let desk = try Desk(.english)
    let seen = try desk.type("export sheet full 3 my sheets.html", "export sheet 2")
    let full = try page("my sheets.html", desk)
    #expect(letters(full) == ["A", "A", "B", "B", "C", "C"])
    #expect(full.ranges(of: "<tr class=\"question\">").count == 87)
    #expect(full.contains("<html lang=\"en\">"))
    #expect(flowing(seen).contains("Every sheet is two pages"))
    #expect(letters(try page("sheet.html", desk)) == ["A", "B"])
  }

  @Test func aFileThatIsThereGivesWayOnlyWhenThatIsSaid() throws {
    let desk = try Desk()
    let first = try desk.type("exporteer formulier 2", "exporteer formulier 3")
    #expect(flowing(first).contains("Typ: exporteer formulier 3 vervang"))
    #expect(letters(try page("formulier.html", desk)).count == 2)
    try desk.type("exporteer formulier 3 vervang")
    #expect(letters(try page("formulier.html", desk)).count == 3)
    #expect(try exported(desk) == ["formulier.html"])
  }

  @Test func aLinkIsLeftAlone() throws {
    let desk = try Desk()
    let link = desk.directory.appending(path: "formulier.html").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/null")
    #expect(flowing(try desk.type("exporteer formulier vervang")).contains("Dit is geen gewoon bestand"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/null")
  }

  @Test func whatCantBeIsSaidInOneSentence() throws {
    let desk = try Desk()
    let expected = [
      ("exporteer", "Dit kan: formulier."), ("exporteer kaart", "Dit kan: formulier."),
      ("exporteer formulier 0", "Typ een aantal van 1 tot en met 26."),
      ("exporteer formulier 27", "Typ een aantal van 1 tot en met 26."),
      ("exporteer formulier 99999999999999999999", "Typ een aantal van 1 tot en met 26."),
      ("exporteer formulier vel.doc", "‘vel.doc’ begrijp ik hier niet."),
      ("exporteer formulier nergens/vel.html", "Schrijven lukte niet"),
    ]
    for (line, sentence) in expected { #expect(flowing(try desk.type(line)).contains(sentence), "\(line)") }
    #expect(try exported(desk).isEmpty)
    #expect(try desk.sit([.line("exporteer kaart")], isInteractive: false).leaving == .badData)
  }

  @Test func aPDFIsMadeWhereThatIsPossible() throws {
    let desk = try Desk()
    var given = ""
    desk.pdf = { html in
      given = html
      return .made(Array("%PDF-1.7 vel".utf8))
    }
    let seen = try desk.type("exporteer formulier 2 vel.PDF")
    #expect(try page("vel.PDF", desk) == "%PDF-1.7 vel")
    #expect(letters(given) == ["A", "B"])
    #expect(!seen.contains("browser"))
  }

  @Test(arguments: [
    (Exporting.PDF.noProgram, "weasyprint of chromium"), (.failed(program: "chromium"), "Met chromium lukte"),
  ])
  func withoutAPDFThereIsAPage(_ outcome: Exporting.PDF, _ sentence: String) throws {
    let desk = try Desk()
    desk.pdf = { _ in outcome }
    let seen = try desk.type("exporteer formulier 2 vel.pdf")
    #expect(flowing(seen).contains(sentence))
    #expect(letters(try page("vel.html", desk)) == ["A", "B"])
    #expect(try exported(desk) == ["vel.html"])
  }

  /// Without its line ends.
  private func flowing(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
