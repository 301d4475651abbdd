import Instrument
import Phrasebook
import Testing
import Workshop

/// Help at each kind of question: first what can be typed now.
@MainActor
@Suite struct HelpTests {
  private static let answered = Desk.upToTheQuestions + Array(repeating: "2", count: 12)
  private static let skipped = Desk.upToTheQuestions + Array(repeating: "overslaan", count: 13)

  /// The lines that lead to a place, and the kind of place it is.
  private static let places: [(lines: [String], kind: String)] = [
    (["begin"], "choose-relationship"), (["begin", "Vendex"], "role"), (["begin", "Vendex", "1"], "since"),
    (["begin", "Vendex", "1", ""], "gut-feeling"), (Desk.upToTheQuestions, "question"), (answered, "example"),
    (answered + Array(repeating: "", count: 4) + Array(repeating: "2", count: 3), "go-deeper"), (skipped, "list"),
    (skipped + keys(2), "trend"), (skipped + keys(5), "text"), (skipped + keys(7), "result"),
    (skipped + keys(8), "action"), (skipped + keys(8) + ["bellen"], "day"),
    (["relatie Vendex", "1", "1998"], "people"),
    (known + ["relatie Vendex 1"], "name"), (known + ["relatie Vendex 7"], "tender"),
    (known + ["doel"], "target-level"), (known + ["actie bellen", "vandaag", "", "begin"], "action-review"),
  ]

  private static let known = ["relatie Vendex", "1", "", "", ""]

  /// So many times Enter.
  private static func keys(_ count: Int) -> [String] { Array(repeating: "", count: count) }

  @Test func helpFirstSaysWhatCanBeTyped() throws {
    for (lines, kind) in HelpTests.places {
      let desk = try Desk()
      let phrases = try desk.content.phrases(language: .dutch)
      let shown = try desk.sit((lines + ["/help"]).map { .line($0) }).console.transcript
      let answer = try #require(shown.range(of: "> /help\n"))
      #expect(shown[answer.upperBound...].hasPrefix(phrases("help-at-\(kind)") + "\n"), "\(kind)")
      #expect(shown[answer.upperBound...].contains("  /terug  "))
    }
  }

  @Test func whereTheBareWordsWorkHelpNamesThem() throws {
    let desk = try Desk()
    let phrases = try desk.content.phrases(language: .dutch)
    let words = phrases("help-bare-words", ["words": "verder, terug, overslaan, waarom, agenda, help, stop"])
    let atAQuestion = try desk.sit((Desk.upToTheQuestions + ["help"]).map { .line($0) }, columns: 100).console
      .transcript
    #expect(atAQuestion.contains(words))
    let atAList = try Desk().sit((HelpTests.skipped + ["/help"]).map { .line($0) }, columns: 100).console.transcript
    #expect(!atAList.contains(words))
    #expect(atAList.contains(phrases("help-slash")))
  }

  @Test(arguments: [(Language.dutch, 80), (.english, 80)])
  func helpFitsAScreen(_ language: Language, _ columns: Int) throws {
    let main = try Desk(language).type("help", columns: columns)
    let shown = main.components(separatedBy: "> help\n")[1].components(separatedBy: "\nwederzijds> ")[0]
    #expect(shown.split(separator: "\n").count <= 22)
    for (lines, kind) in HelpTests.places where kind == "question" || kind == "list" {
      let desk = try Desk()
      let all = try desk.sit((lines + ["/help"]).map { .line($0) }, columns: columns).console.transcript
      let help = all.components(separatedBy: "> /help\n")[1].components(separatedBy: "\n\n")[0]
      #expect(help.split(separator: "\n").count <= 20, "\(kind)")
    }
  }

  @Test func helpNamesEveryCommand() throws {
    let desk = try Desk()
    let phrases = try desk.content.phrases(language: .dutch)
    let shown = try desk.type("help")
    #expect(shown.contains("Herstellen: vraag, ongedaan, opnieuw, vergeet\n"))
    #expect(shown.contains("help alles") && shown.contains(phrases("command-start-summary")))
  }

  @Test func helpWithEverythingListsEveryCommand() throws {
    let desk = try Desk(.english)
    let shown = try desk.type("help all")
    for word in ["start [relationship]", "level [relationship]", "handbook [chapter]", "quit"] {
      #expect(shown.contains("  \(word)  "))
    }
    #expect(try desk.type("help handbook").contains("handbook [chapter] — read the handbook"))
  }
}
