import Instrument
import Storage
import Testing
import Workshop

/// What the Tab key offers, by where one is.
@MainActor
@Suite struct CompletionTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    let names = ["Café Zoë", "Cafeteria", "Bakker Smit & Zn", "O'Neill \"Ltd\"", "Ångström", "Ven\u{202E}dex"]
    try add(names.enumerated().map { ($0.offset, $0.element) })
  }

  private func add(_ names: [(Int, String)]) throws {
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    let id = { (number: Int) in RecordID(rawValue: String(10_000_000 + number) + "-0000-4000-8000-000000000000") }
    try workbook.append(
      names.map { .relationship(Relationship(id: id($0.0), name: $0.1, role: .supplier)) },
      ids: names.map { id(5_000_000 + $0.0) }, at: Moment(rawValue: 0))
  }

  /// What is offered for `word` behind `before`, once `lines` were typed.
  private func offered(_ word: String, behind before: String = "", after lines: [String] = []) throws -> [String] {
    let request = try #require(try desk.sit(lines.map { .line($0) }).console.requests.last)
    return request.completions(word, before)
  }

  @Test func commandsBeginALine() throws {
    #expect(try offered("ni") == ["niveau"])
    #expect(try offered("NI") == ["niveau"])
    #expect(try offered("/ni") == ["/niveau"])
    #expect(try offered("xyz") == [])
    #expect(try offered("").contains("begin"))
    #expect(try !offered("").contains("terug"))
  }

  @Test func namesAreFoundWithoutCapitalsAndAccents() throws {
    #expect(try offered("ca", behind: "niveau ") == ["Café Zoë", "Cafeteria"])
    #expect(try offered("CAFÉ", behind: "niveau ") == ["Café Zoë", "Cafeteria"])
    #expect(try offered("ang", behind: "niv ") == ["Ångström"])
    #expect(try offered("zo", behind: "niveau cafe ") == ["Zoë"])
    #expect(try offered("", behind: "niveau Bakker Smit ") == ["& Zn"])
    #expect(try offered("o'n", behind: "stappen ") == ["O'Neill \"Ltd\""])
    #expect(try offered("x", behind: "niveau ") == [])
    #expect(try offered("", behind: "stop ") == [])
  }

  @Test func aNameThatIsTypedWithoutThemIsFoundToo() throws {
    #expect(try desk.type("niveau cafe zoe").contains("Over Café Zoë is nog geen vraag beantwoord."))
    #expect(try desk.type("niveau ang").contains("Over Ångström is nog geen vraag beantwoord."))
    #expect(try desk.type("begin", "angstrom").contains("Ångström"))
  }

  @Test func noValueIsEverOffered() throws {
    let question = ["begin", "Ångström", "2"]
    #expect(try offered("", after: question) == [])
    #expect(try offered("2", after: question) == [])
    #expect(try offered("", behind: "2 ", after: question) == [])
    #expect(try offered("/ov", after: question) == ["/overslaan"])
    #expect(try offered("", behind: "/naar ", after: question) == [])
    #expect(try offered("e", behind: "/taal ", after: question) == ["en"])
    let texts = question + Array(repeating: "2", count: 12)
    #expect(try offered("ca", behind: "met ", after: texts) == [])
  }

  @Test func theNameThatIsAskedForIsOffered() throws {
    #expect(try offered("cafe", after: ["begin"]) == ["Café Zoë", "Cafeteria"])
  }

  @Test func tenThousandNamesAreGoneThrough() throws {
    try add((100..<10_100).map { ($0, "Klant nummer \($0)") })
    let request = try #require(try desk.sit([]).console.requests.last)
    #expect(request.completions("k", "niveau ").count == 10_000)
    #expect(request.completions("10099", "niveau klant nummer ") == ["10099"])
  }
}
