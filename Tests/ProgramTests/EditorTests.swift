import Foundation
import TestSupport
import Testing

/// A person's own editor, in a real terminal. The editor is a script that each test writes.
struct EditorTests {
  private let home: Home

  init() throws {
    let bare = try Home(["EDITOR": "bash \"$HOME/my editor\" ''"])
    home = bare.with(["XDG_RUNTIME_DIR": bare.path("run")])
    try FileManager.default.createDirectory(atPath: home.path("run"), withIntermediateDirectories: true)
    try home.run([], Script.toTheFirstQuestion + Array(repeating: "2", count: 12))
  }

  /// From now on the editor does this; `$2` is the file.
  private func write(_ script: String) throws {
    try script.write(toFile: home.path("my editor"), atomically: true, encoding: .utf8)
  }

  private func said(_ key: String, _ arguments: [String: String] = [:]) throws -> String {
    try words(key, arguments, file: "editor")
  }

  /// What stands where the file was.
  private func leftovers() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: home.path("run")) }

  private func noted(_ name: String) throws -> String {
    try String(contentsOfFile: home.path(name), encoding: .utf8)
  }

  @Test func whateverTheEditorDoesNothingIsLost() async throws {
    let terminal = try await home.terminal(["verder"])
    let command = ["command": "bash \"$HOME/my editor\" ''"]
    try write("stat -c %a \"$2\" \"${2%/*}\" > modes; cat \"$2\" > seen; touch \"$2~\"")
    #expect(try await flow(terminal.answer("/editor")).contains(said("editor-unchanged")))
    #expect(try noted("modes") == "600\n700\n")
    #expect(try flow(noted("seen")).contains("# " + said("editor-note")))
    for failure in ["exit 3", "echo x > \"$2\"; kill -9 $$"] {
      try write(failure)
      #expect(try await flow(terminal.answer("/editor")).contains(said("editor-failed", command)))
    }
    try write("printf 'a\\0b\\377' > \"$2\"")
    #expect(try await flow(terminal.answer("/editor")).contains(said("editor-kept", ["editor": "editor"])))
    try write("head -n 1 \"$2\" > seen; printf '%010001d' 7 > \"$2\"")
    let limit = ["count": "10001", "limit": "10000"]
    #expect(try await flow(terminal.answer("/editor")).contains(words("refuse-too-long", limit)))
    #expect(try noted("seen") == "a\u{FFFD}b\u{FFFD}\n")
    try write("head -n 1 \"$2\" | wc -c > seen; printf 'één 日本 🙂\\n\\ntwee\\n# niet\\n' > \"$2\"")
    try await terminal.answer("/editor")
    #expect(try noted("seen") == "10002\n")
    try terminal.enter("/terug")
    try await terminal.wait(forLastLine: "twee")
    #expect(try terminal.flowing().contains("één 日本 🙂 twee (Enter"))
    #expect(try leftovers() == [])
  }

  @Test func anEditorThatIsNotThereIsSaid() async throws {
    let command = "/nonexistent/ed --wait"
    let terminal = try await home.with(["VISUAL": command]).terminal(["verder"])
    #expect(try await flow(terminal.answer("/editor")).contains(said("editor-not-found", ["command": command])))
    let bare = try await home.with(["EDITOR": " ", "PATH": "/nonexistent"]).terminal(["verder"])
    #expect(try await flow(bare.answer("/editor")).contains(said("editor-none")))
    let homeless = try await home.with(["XDG_RUNTIME_DIR": "/proc/none"]).terminal(["verder"])
    try write("echo \"$2\" > seen; echo tekst > \"$2\"")
    #expect(try await homeless.answer("/editor").contains("Hier gaf je"))
    #expect(try noted("seen").hasPrefix("/tmp/wederzijds-"))
  }

  @Test func controlCInTheEditorIsItsOwn() async throws {
    try write("echo typ maar; cat > \"$2\"")
    let terminal = try await home.terminal(["verder"])
    try terminal.enter("/editor")
    try await terminal.wait(forLastLine: "typ maar")
    let prompts = 3
    try terminal.press("C-c")
    try await terminal.waitForPrompt(number: prompts - 1)
    #expect(try terminal.flowing().contains(said("editor-failed").prefix(10)))
    try terminal.enter("/editor")
    try await terminal.wait(forLastLine: "typ maar")
    try terminal.enter("van het toetsenbord")
    try terminal.press("C-d")
    try await terminal.waitForPrompt(number: prompts)
    #expect(try await flow(terminal.answer("/terug")).contains(earlier("van het toetsenbord")))
  }

  @Test func controlZInTheEditorStopsBoth() async throws {
    try write("stty -echo; echo typ maar; cat > \"$2\"")
    let terminal = try await home.shellTerminal()
    try terminal.enter("stty -a > before; \"$wederzijds\" verder")
    try await terminal.wait(forLastLine: "voorbeeld>")
    try terminal.enter("/editor")
    try await terminal.wait(forLastLine: "typ maar")
    try terminal.press("C-z")
    try await terminal.wait(forLastLine: "shell$")
    try terminal.enter("stty -a > stopped; cmp before stopped && echo gelijk")
    try await terminal.wait(for: "gelijk")
    try terminal.enter("clear; bg")
    try await terminal.wait(untilScreen: "says that it stopped again") { lines in
      try terminal.enter("jobs")
      return lines.contains { $0.contains("Stopped") }
    }
    try terminal.enter("clear; fg")
    try await terminal.wait(untilScreen: "has the job in front") { lines in
      lines.contains { $0.hasPrefix("\"$wederzijds\" verder") }
    }
    try terminal.enter("na de onderbreking")
    try terminal.press("C-d")
    try await terminal.wait(forLastLine: "voorbeeld>")
    try terminal.enter("/terug")
    try await terminal.wait(forLastLine: "voorbeeld> na de onderbreking")
    try terminal.press("C-u", "C-d")
    try await terminal.wait(forLastLine: "shell$")
    try terminal.enter("stty -a > after; cmp before after && echo same")
    try await terminal.wait(for: "same")
  }

  @Test func aKilledEditorLeavesAWorkingTerminal() async throws {
    try write("stty raw -echo; printf '\\033[?1049h\\033[?25l\\033[?1000h'; echo typ maar; cat > /dev/null")
    let terminal = try await home.shellTerminal()
    try terminal.enter("stty -a > before; \"$wederzijds\" verder; stty -a > after; cmp before after && echo same")
    try await terminal.wait(forLastLine: "voorbeeld>")
    try terminal.enter("/editor")
    try await terminal.wait(for: "typ maar")
    let editor = try #require(RunningProcess(terminal.processID).foreground)
    kill(-editor.id, SIGKILL)
    try await terminal.wait(for: String(said("editor-failed").prefix(10)))
    try await terminal.wait(forLastLine: "voorbeeld>")
    #expect(try terminal.tmux(["display-message", "-p", "#{alternate_on}#{cursor_flag}#{mouse_any_flag}"]) == "010\n")
    try terminal.enter("/stop")
    try await terminal.wait(forLastLine: "wederzijds>")
    try terminal.press("C-d")
    try await terminal.wait(for: "same")
    #expect(try leftovers() == [])
  }

  enum End: CaseIterable { case terminated, hungUp, closedWindow }

  @Test(arguments: End.allCases, ["", "trap '' HUP TERM; "])
  func whoEndsTheProgramEndsTheEditorToo(end: End, deaf: String) async throws {
    try write(deaf + "echo $$ > editor; echo typ maar; cat > \"$2\"")
    let terminal = try await home.terminal(["verder"])
    let program = RunningProcess(terminal.processID)
    try terminal.enter("/editor")
    try await terminal.wait(forLastLine: "typ maar")
    let editor = try RunningProcess(#require(pid_t(noted("editor").trimmingCharacters(in: .whitespacesAndNewlines))))
    switch end {
    case .terminated: kill(program.id, SIGTERM)
    case .hungUp: kill(program.id, SIGHUP)
    case .closedWindow: try terminal.closeWindow()
    }
    if end != .closedWindow { #expect(try await terminal.end() == .exited(130)) }
    #expect(try await program.hasEnded())
    #expect(try await editor.hasEnded())
    #expect(try leftovers() == [])
  }
}
