import TestSupport

/// A terminal with the probe in it, at its prompt.
func probeTerminal(
  _ changes: [String: String?] = [:], arguments: [String] = [], columns: Int = 80, rows: Int = 24
) async throws -> TmuxTerminal {
  let terminal = try TmuxTerminal(
    [builtProduct("terminal-probe")] + arguments, environment: testEnvironment.changed(changes), columns: columns,
    rows: rows)
  try await terminal.wait(for: arguments.isEmpty ? "probe>" : arguments[0])
  return terminal
}

/// A terminal with a shell in it; the variable `PROBE` holds the path of the probe.
func shellTerminal(_ changes: [String: String?] = [:]) async throws -> TmuxTerminal {
  let environment = testEnvironment.changed(changes).merging(
    ["PROBE": try builtProduct("terminal-probe"), "PS1": "shell$ "], uniquingKeysWith: { $1 })
  let terminal = try TmuxTerminal(["bash", "--norc", "--noprofile", "-i"], environment: environment)
  try await terminal.wait(for: "shell$")
  return terminal
}

/// Holds the probe between two prompts until the test has done what belongs there.
struct Pause {
  private let scratch: ScratchDirectory

  init() throws {
    scratch = try ScratchDirectory()
  }

  /// What the probe must know.
  var environment: [String: String?] { ["PROBE_GO": scratch.file("go")] }

  /// Lets the probe go on.
  func end() throws {
    _ = try ProgramRun(["touch", scratch.file("go")])
  }
}

extension [String: String] {
  /// With some variables set, or (nil) taken away.
  func changed(_ changes: [String: String?]) -> [String: String] {
    var result = self
    for (name, value) in changes { result[name] = value }
    return result
  }
}
