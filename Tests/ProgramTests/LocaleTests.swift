import Foundation
import TestSupport
import Testing

/// Whatever the machine's locale and terminal, the words stay readable.
struct LocaleTests {
  private static let name = "Café Ångström & Zoë"

  @Test(arguments: [["LANG": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "nl_NL.UTF-8"], ["LANG": "nl_NL.UTF-8"]])
  func accentsSurvive(environment: [String: String]) async throws {
    let home = try Home(["LANG": nil]).with(environment)
    let terminal = try await home.terminal(["--language", "nl", "begin"])
    #expect(try await terminal.answer(Self.name).contains(words("relationship-new", ["name": Self.name])))
    try await terminal.answer("leverancier")
    try await terminal.answer("")
    try await terminal.answer("2")
    for _ in 1...12 { try await terminal.answer("2") }
    #expect(try terminal.prompt() == "voorbeeld")
    let text = "één crème brûlée in Curaçao, ’t was €5, 日本 🙂 n\u{308}"
    try await terminal.answer(text)
    #expect(try await flow(terminal.answer("/terug")).contains(earlier(text)))
    #expect(try home.run(["--language", "nl"], ["relaties"]).text.contains(Self.name))
  }

  @Test(arguments: [
    (["LC_ALL": "nl_NL.UTF-8"], "nog leeg"), (["LANG": "nl_BE"], "nog leeg"),
    (["LC_ALL": "en_GB.UTF-8", "LANG": "nl_NL.UTF-8"], "still empty"), (["LC_ALL": "POSIX"], "still empty"),
    (["LC_ALL": "", "LC_MESSAGES": "nl_NL", "LANG": "C"], "nog leeg"), (["LANG": "de_DE.UTF-8"], "still empty"),
  ])
  func theEnvironmentChoosesTheLanguage(environment: [String: String], said: String) async throws {
    #expect(try await Home(environment).terminal().flowing().contains(said))
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": "dumb", "NO_COLOR": "1"]])
  func aDumbTerminalGetsNoEscapeCodes(environment: [String: String]) throws {
    let home = try Home(environment)
    let lines = Script.toTheThirdQuestion.map { $0 + "\n" }.joined()
    let run = try home.shell("(sleep 1; printf '\(lines)'; sleep 1) | script -q -e -c \"$wederzijds\" typescript")
    #expect(run.text.contains("[Vendex 3/12"))
    #expect(!run.text.contains("\u{1B}"))
  }

  @Test func noColourMeansNoStyles() async throws {
    let styled = try await Home().terminal().styledScreen()
    #expect(styled.contains("\u{1B}[1m"))
    let plain = try await Home(["NO_COLOR": "1"]).terminal().styledScreen()
    #expect(!plain.contains("\u{1B}"))
    #expect(plain.contains("wederzijds>"))
  }

  @Test(arguments: ["nl_NL.UTF-8", "en_GB.UTF-8"])
  func fortyColumnsAreEnough(language: String) async throws {
    let home = try Home(["LANG": language])
    let terminal = try await home.terminal(columns: 40)
    try await terminal.answer("start")
    var person = Reflector(name: "Bakker Smit", values: ["1", "3", "2"], example: "lunch")
    try await person.finish(at: terminal)
    try await terminal.answer("level Bakker")
    try await terminal.answer("help")
    try await terminal.answer("relations")
    // Lines that the terminal itself had to break are joined here.
    let lines = try terminal.tmux(["capture-pane", "-p", "-J", "-S", "-", "-t", "t"]).split(separator: "\n")
    #expect(lines.count > 200)
    for line in lines {
      let text = String(line.reversed().drop { $0 == " " }.reversed())
      #expect(text.count <= 40, "\(text)")
    }
  }

  @Test func aWindowThatChangesWhileSomebodyTypes() async throws {
    let home = try Home()
    try home.run([], Script.toTheFirstQuestion + Array(repeating: "2", count: 12))
    let terminal = try await home.terminal(["verder"])
    try terminal.type("in maart")
    try await terminal.wait(for: "in maart")
    try await terminal.resize(columns: 40, rows: 30)
    try terminal.type(" naar Oss")
    let shown = try await terminal.answer("")
    #expect(try flow(shown).contains(words("ask-example", ["value": "2"])))
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(try await flow(terminal.answer("/terug")).contains(earlier("in maart naar Oss")))
  }
}
