import Foundation
import TestSupport
import Testing

/// Options and words behind the program, and its exit codes.
struct ArgumentsTests {
  private let good = "relationship,question,value\nVendex,click-seek-out,2\n"

  @Test func itSaysItsVersionAndHelp() throws {
    let home = try Home()
    let version = try home.run(["--version"])
    #expect(version.end == .exited(0))
    #expect(version.text.firstMatch(of: /^Wederzijds [0-9]+\.[0-9]+\n$/) != nil)
    let help = try home.run(["--help"])
    #expect(help.end == .exited(0))
    #expect(help.text.contains("[WORKBOOK] [COMMAND"))
    #expect(help.text.contains("assess"))
    #expect(!FileManager.default.fileExists(atPath: home.path(".local")))
  }

  @Test func anUnknownOptionIsWrongUse() throws {
    let run = try Home().run(["--frobnicate"])
    #expect(run.end == .exited(64))
    #expect(run.text.isEmpty)
    #expect(run.errorText.contains("'--frobnicate'"))
  }

  @Test(arguments: [[], ["assess"]])
  func anUnknownLanguageIsWrongUse(command: [String]) throws {
    let home = try Home()
    let run = try home.run(command + ["--language", "fr"])
    #expect(run.end == .exited(64))
    #expect(run.errorText == "er zijn geen teksten in de taal 'fr'; wel: en, nl\n")
    #expect(!FileManager.default.fileExists(atPath: home.workbook))
  }

  @Test func aWorkbookAndACommandMayBeNamed() throws {
    let home = try Home()
    let book = home.path("team.wederzijds")
    try home.run([book], Script.toTheThirdQuestion)
    #expect(try home.run([book, "niveau", "Vendex"]).text.contains("Vendex: "))
    #expect(try home.mode(book) == 0o600)
    #expect(!FileManager.default.fileExists(atPath: home.workbook))
    let wrong = try home.run([book, "frobnicate"])
    #expect(wrong.end == .exited(64))
    #expect(try wrong.errorText.contains(words("command-unknown", ["word": "frobnicate"])))
  }

  // MARK: assess

  @Test func aFileOfAnswersIsAssessed() throws {
    let home = try Home()
    try good.write(toFile: home.path("goed.csv"), atomically: true, encoding: .utf8)
    let text = try home.run(["assess", home.path("goed.csv")])
    #expect(text.end == .exited(0))
    #expect(text.text.hasPrefix("Vendex: "))
    #expect(text.errorText.isEmpty)
    #expect(try home.run(["assess"], input: Data(good.utf8)).output == text.output)
    #expect(try home.run(["assess", "-"], input: Data(good.utf8)).output == text.output)
    let json = try home.run(["assess", "--format", "json", "--form", "short", "--strict", home.path("goed.csv")])
    let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    #expect((object?["relationships"] as? [[String: Any]])?.first?["name"] as? String == "Vendex")
  }

  @Test func aFileThatIsNotRightIsRefusedWhole() throws {
    let home = try Home()
    try (good + "Vendex,click-values,9\n").write(toFile: home.path("fout.csv"), atomically: true, encoding: .utf8)
    let run = try home.run(["assess", home.path("fout.csv")])
    #expect(run.end == .exited(65))
    #expect(run.text.isEmpty)
    #expect(run.errorText.hasPrefix("\(home.path("fout.csv")):3: "))
  }

  @Test func aFileThatIsNotThereFails() throws {
    let run = try Home().run(["assess", "weg.csv"])
    #expect(run.end == .exited(1))
    #expect(try run.errorText == words("answers-file-not-found", ["path": "weg.csv"], file: "answers-file") + "\n")
  }

  @Test func anUnknownQuestionnaireIsWrongUse() throws {
    let run = try Home().run(["assess", "--questionnaire", "nope"], input: Data(good.utf8))
    #expect(run.end == .exited(64))
    #expect(run.errorText == "er is geen vragenlijst 'nope'; wel: geven-en-nemen\n")
  }

  @Test func noFileAtATerminalIsWrongUse() async throws {
    let terminal = try TmuxTerminal([builtProduct("wederzijds"), "--language", "nl", "assess"], columns: 200)
    #expect(try await terminal.end() == .exited(64))
    #expect(try terminal.flowing().hasPrefix(words("answers-file-none-given", file: "answers-file")))
  }
}
