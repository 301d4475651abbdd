import Foundation
import TestSupport

/// An empty home of one test, with the program in it: at a terminal, or as a process with a script.
struct Home {
  private let scratch: ScratchDirectory
  private let environment: [String: String]

  /// - Parameter changes: what the environment has besides, or (nil) has not. It speaks Dutch by default, in a locale
  ///   that is not installed.
  init(_ changes: [String: String?] = [:]) throws {
    scratch = try ScratchDirectory()
    var environment = testEnvironment
    environment["HOME"] = scratch.path
    environment["LANG"] = "nl_NL.UTF-8"
    for (name, value) in changes { environment[name] = value }
    self.environment = environment
  }

  /// The same home in another environment.
  func with(_ changes: [String: String?]) -> Home { Home(self, changes) }

  private init(_ home: Home, _ changes: [String: String?]) {
    scratch = home.scratch
    environment = home.environment.merging(changes.compactMapValues { $0 }) { $1 }
  }

  /// A path in it.
  func path(_ name: String) -> String { scratch.file(name) }

  /// The workbook that opens when none is named.
  var workbook: String { path(".local/share/wederzijds/workbook.wederzijds") }

  /// The commands of earlier runs.
  var history: String { path(".local/state/wederzijds/history") }

  /// Runs the program with a script on standard input.
  @discardableResult
  func run(_ arguments: [String] = [], _ lines: [String] = []) throws -> ProgramRun {
    try run(arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Runs the program with these bytes on standard input.
  func run(
    _ arguments: [String], input: Data, meanwhile: (pid_t, String) throws -> Void = { _, _ in }
  ) throws -> ProgramRun {
    try ProgramRun(
      [builtProduct("wederzijds")] + arguments, environment: environment, input: input, meanwhile: meanwhile)
  }

  /// Runs a command of the shell; `$wederzijds` is the program.
  func shell(_ command: String) throws -> ProgramRun {
    let program = ["wederzijds": try builtProduct("wederzijds")]
    return try ProgramRun(
      ["bash", "-c", "cd \"$HOME\"; " + command], environment: environment.merging(program) { $1 })
  }

  /// A terminal with the program in it, at its first prompt.
  func terminal(_ arguments: [String] = [], columns: Int = 80, rows: Int = 60) async throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(
      [builtProduct("wederzijds")] + arguments, environment: environment, columns: columns, rows: rows,
      directory: scratch.path, keeping: scratch)
    try await terminal.waitForPrompt(number: 1)
    return terminal
  }

  /// A terminal with another command in it.
  func terminal(running command: [String]) throws -> TmuxTerminal {
    try TmuxTerminal(command, environment: environment, rows: 60, directory: scratch.path, keeping: scratch)
  }

  /// A terminal with a shell in it that has jobs; `$wederzijds` is the program.
  func shellTerminal(columns: Int = 80) async throws -> TmuxTerminal {
    let shell = ["wederzijds": try builtProduct("wederzijds"), "PS1": "shell$ "]
    let terminal = try TmuxTerminal(
      ["bash", "--norc", "--noprofile", "-i"], environment: environment.merging(shell) { $1 }, columns: columns,
      rows: 60, directory: scratch.path, keeping: scratch)
    try await terminal.wait(forLastLine: "shell$")
    return terminal
  }

  /// The access rights of a file, as `chmod` takes them.
  func mode(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return (facts[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}

/// Scripts that lead to a place of a reflection about Vendex.
enum Script {
  /// Up to the first scored question.
  static let toTheFirstQuestion = ["begin", "Vendex", "1", "1998", "2"]
  /// Up to the third, with a 2 and a 3 before it.
  static let toTheThirdQuestion = toTheFirstQuestion + ["2", "3"]
}
