import Foundation
import Testing
import TextLayout

struct ShellWordTests {
  @Test(arguments: ["team.wederzijds", "/home/zoë/onze_map/a-b.wederzijds", "日本"])
  func aPlainPathIsLeftAsItIs(_ path: String) { #expect(shellQuoted(path) == path) }

  @Test(arguments: [
    "", "met spatie", "d'Arc", "\"dubbel\"", "$HOME", "`id`", "$(id)", "a;b", "a&b", "a|b", "a>b", "a\\b", "~", "*",
    "a?b",
    "[x]", "{a,b}", "!x", "#x", "a\nb", "a\tb", "'", "''", "é ‘x’", "=x", "%1", "^x", "a(b)",
  ])
  func aShellReadsTheSamePath(_ path: String) throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "printf '<%s>' \(shellQuoted(path))"]
    process.standardOutput = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self) == "<\(path)>")
  }

  @Test func aPathIsNeverAnOption() { #expect(shellQuoted("-rf x") == "'./-rf x'") }
}
