import Foundation
import TestSupport
import Testing
import Workshop

/// The man page and the completions, as the tools read them that they are for.
struct ManualTests {
  @Test(arguments: ["nl", "en"])
  func groffHasNothingToSayAboutTheManPage(_ language: String) throws {
    let home = try Home()
    let page = try home.run(["manual", "--language", language])
    #expect(page.end == .exited(0))
    #expect(page.errorText.isEmpty)
    let set = try ProgramRun(["groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-P-cbou", "-rLL=78n"], input: page.output)
    #expect(set.end == .exited(0))
    #expect(set.errorText.isEmpty)
    let shown = flow(set.text)
    #expect(shown.contains("wederzijds assess [--questionnaire "))
    #expect(try shown.contains(words("manual-file-workbook", in: language, file: "manual")))
  }

  @Test func theLanguageMayStandBeforeTheCommand() throws {
    let home = try Home()
    let after = try home.run(["manual", "--language", "en"])
    #expect(try home.run(["--language", "en", "manual"]).output == after.output)
    #expect(try home.run(["manual"]).output != after.output)
  }

  @Test func anUnknownShellIsWrongUse() throws {
    let run = try Home().run(["completions", "csh"])
    #expect(run.end == .exited(64))
    #expect(run.text.isEmpty)
  }

  /// What bash would offer for the last of `words`.
  private func completed(_ words: [String], in home: Home) throws -> Set<String> {
    let typed = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try home.shell(
      """
      source <("$wederzijds" completions bash); COMP_WORDS=(wederzijds \(typed)); COMP_CWORD=\(words.count)
      _wederzijds; printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(run.errorText.isEmpty)
    return Set(run.text.split(separator: "\n").map(String.init))
  }

  @Test func bashCompletesCommandsOptionsAndFiles() throws {
    let home = try Home()
    for name in ["my answers.csv", "team.wederzijds", "note.txt"] {
      try "".write(toFile: home.path(name), atomically: true, encoding: .utf8)
    }
    #expect(try completed(["ass"], in: home) == ["assess"])
    #expect(try completed(["ni"], in: home) == ["niveau"])
    #expect(try completed(["lev"], in: home) == ["level"])
    #expect(try completed(["te"], in: home) == ["team.wederzijds"])
    #expect(try completed(["team.wederzijds", "ass"], in: home) == [])
    #expect(try completed(["team.wederzijds", "niv"], in: home) == ["niveau"])
    #expect(try completed(["assess", ""], in: home) == ["my answers.csv"])
    #expect(try completed(["assess", "--fo"], in: home) == ["--form", "--format"])
    #expect(try completed(["assess", "--form", ""], in: home) == ["full", "short"])
    #expect(try completed(["assess", "--form", "=", "f"], in: home) == ["full"])
    #expect(try completed(["--language", "nl", "taal", ""], in: home) == ["en", "nl"])
    #expect(try completed(["completions", ""], in: home) == ["bash", "zsh", "fish"])
    #expect(try completed(["restore", ""], in: home) == ["team.wederzijds"])
  }

  // MARK: The table and the parser

  /// What the parser itself says of a command.
  private struct Described: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable { let name: String }
      let kind: String
      let isOptional: Bool
      let isRepeating: Bool
      let names: [Name]?
      let allValues: [String]?
    }
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Described]?
  }

  private func described() throws -> [Described] {
    struct Whole: Decodable { let command: Described }
    let run = try Home().run(["--experimental-dump-help"])
    return try JSONDecoder().decode(Whole.self, from: run.output).command.subcommands ?? []
  }

  /// Commands that the table tells of and the program has not yet.
  private let announced: Set = ["check", "backup", "restore", "doctor"]

  @Test func theTableNamesTheCommandsThatTheProgramHas() throws {
    let real = Set(try described().map(\.commandName)).subtracting(["prompt", "help"])
    let told = Set(ProgramTable.all.map(\.name).filter { !$0.isEmpty })
    #expect(real.isSubset(of: told))
    #expect(told.subtracting(real).isSubset(of: announced))
  }

  @Test func theTableNamesTheOptionsAndArgumentsThatEachCommandHas() throws {
    for real in try described() where real.commandName != "prompt" && real.commandName != "help" {
      let told = try #require(ProgramTable.all.first { $0.name == real.commandName })
      let arguments = real.arguments ?? []
      let options = told.options + ProgramTable.shared + ProgramTable.alone
      let names = arguments.filter { $0.kind != "positional" }.flatMap { $0.names?.map(\.name) ?? [] }
      #expect(Set(names).subtracting(["h"]) == Set(options.map(\.name)), "\(real.commandName)")
      for option in options {
        let parsed = try #require(arguments.first { $0.names?.last?.name == option.name })
        #expect((option.value == nil) == (parsed.kind == "flag"), "\(option.name)")
        if case .choice(let words)? = option.value, let all = parsed.allValues { #expect(all == words) }
      }
      let places = arguments.filter { $0.kind == "positional" }
      #expect(places.map(\.isOptional) == told.arguments.map(\.isOptional), "\(real.commandName)")
      #expect(places.map(\.isRepeating) == told.arguments.map(\.isRepeated), "\(real.commandName)")
    }
  }
}
