import Foundation
import TestSupport
import Testing

@testable import Terminal

struct EditorSettingsTests {
  private func command(_ environment: [String: String]) -> String? {
    EditorSettings { environment.merging(["TERM": "xterm"]) { old, _ in old }[$0] }.command
  }

  @Test func theEditorIsTheOneThatSomebodyNamed() {
    #expect(command(["VISUAL": "code --wait", "EDITOR": "ed"]) == "code --wait")
    #expect(command(["VISUAL": " ", "EDITOR": "ed"]) == "ed")
    #expect(command(["VISUAL": "code --wait", "EDITOR": "ed", "TERM": "dumb"]) == "ed")
    #expect(command(["VISUAL": "code --wait", "TERM": "dumb", "PATH": "/bin:/usr/bin"]) == nil)
    #expect(command(["PATH": "/nonexistent"]) == nil)
  }

  @Test func withoutANameItIsTheEasiestThatIsThere() throws {
    let scratch = try ScratchDirectory()
    for name in ["vi", "nano"] {
      _ = try ProgramRun(["cp", "/bin/true", scratch.file(name)])
      #expect(command(["PATH": "/nonexistent:\(scratch.path)"]) == name)
    }
  }

  @Test func aFileGoesWhereOnlyOnePersonComes() {
    let both = ["XDG_RUNTIME_DIR": "/run/user/7", "TMPDIR": "/var/tmp"]
    #expect(EditorSettings { both[$0] }.directories == ["/run/user/7", "/var/tmp", "/tmp"])
    #expect(EditorSettings { ["TMPDIR": "relative"][$0] }.directories == ["/tmp"])
  }
}
