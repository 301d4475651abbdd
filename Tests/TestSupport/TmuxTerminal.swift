import Foundation

/// A real terminal with a program in it, held by a tmux server of its own.
///
/// Text is typed and keys are pressed as a person would; the screen is looked at until it shows what was expected.
/// The window stays when the program ends, so that its last words and its exit status can be read.
public final class TmuxTerminal: Sendable {
  private let scratch: ScratchDirectory
  private let socket: String
  /// What the program needs as long as its window stands.
  private let kept: ScratchDirectory?

  /// The process in the window: the program itself.
  public let processID: pid_t

  /// Opens a window and starts a program in it.
  /// - Parameters:
  ///   - command: the path of the program, and its arguments.
  ///   - environment: all of the environment; a value that is empty is set and empty.
  ///   - columns: the width of the window.
  ///   - rows: the height of the window.
  ///   - directory: where the program starts; a new empty directory by default.
  ///   - kept: a directory that must not go before the window does.
  public init(
    _ command: [String], environment: [String: String] = testEnvironment, columns: Int = 80, rows: Int = 24,
    directory: String? = nil, keeping kept: ScratchDirectory? = nil
  ) throws {
    self.kept = kept
    scratch = try ScratchDirectory()
    socket = scratch.file("tmux")
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    try Self.tmux(
      socket,
      ["-f", "/dev/null", "start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";"]
        + ["set-option", "-g", "escape-time", "0", ";", "set-option", "-g", "status", "off", ";"]
        + ["new-session", "-d", "-s", "t", "-x", "\(columns)", "-y", "\(rows)", "-c", directory ?? scratch.path]
        + ["env", "-i"] + variables + command)
    let answer = try Self.tmux(socket, ["display-message", "-p", "-t", "t", "#{pane_pid}"])
    processID = pid_t(answer.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  deinit {
    // The server is gone already when the window was closed.
    do { try Self.tmux(socket, ["kill-server"]) } catch {}
  }

  // MARK: - Hands

  /// Types text, as it is.
  public func type(_ text: String) throws {
    try tmux(["send-keys", "-t", "t", "-l", "--", text])
  }

  /// Presses keys by their tmux names: `Enter`, `Tab`, `BSpace`, `Up`, `C-c`.
  public func press(_ keys: String...) throws {
    try tmux(["send-keys", "-t", "t"] + keys)
  }

  /// Types a line and presses Enter.
  public func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Sends bytes, whatever they are.
  public func send(_ bytes: [UInt8]) throws {
    try insert(Data(bytes), ["-r"])
  }

  /// Pastes text as a terminal does: in brackets, when the program asked for them, and else as if it were typed.
  public func paste(_ text: String) throws {
    try insert(Data(text.utf8), ["-p"])
  }

  private func insert(_ data: Data, _ options: [String]) throws {
    let file = scratch.file("paste")
    try data.write(to: URL(fileURLWithPath: file))
    try tmux(["load-buffer", file, ";", "paste-buffer", "-t", "t"] + options)
  }

  /// Gives the window another size, and waits until its terminal has it.
  /// - Throws: `ProgramError.tooLate`.
  public func resize(columns: Int, rows: Int) async throws {
    try tmux(["resize-window", "-t", "t", "-x", "\(columns)", "-y", "\(rows)"])
    let name = try tmux(["display-message", "-p", "-t", "t", "#{pane_tty}"])
    let device = name.trimmingCharacters(in: .whitespacesAndNewlines)
    try await wait(untilScreen: "is \(columns) wide") { _ in
      try ProgramRun(["stty", "-F", device, "size"]).text == "\(rows) \(columns)\n"
    }
  }

  /// Closes the window, program and all.
  public func closeWindow() throws {
    try tmux(["kill-session", "-t", "t"])
  }

  // MARK: - Eyes

  /// The lines on the screen, without spaces at their ends and without empty lines at the end of the screen.
  public func screen() throws -> [String] {
    try capture([])
  }

  /// The lines on the screen and those that scrolled out of it.
  public func everything() throws -> [String] {
    try capture(["-S", "-"])
  }

  /// What the program wrote last, with the escape codes that the terminal keeps for colours.
  public func styledScreen() throws -> String {
    try tmux(["capture-pane", "-p", "-e", "-t", "t"])
  }

  private func capture(_ options: [String]) throws -> [String] {
    var lines = try tmux(["capture-pane", "-p", "-t", "t"] + options).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  // MARK: - Patience

  /// Waits until the screen holds `text` somewhere.
  /// - Returns: the screen.
  @discardableResult
  public func wait(for text: String, seconds: Double = 40) async throws -> [String] {
    try await wait(untilScreen: "holds \(text)", seconds: seconds) { $0.contains { $0.contains(text) } }
  }

  /// Waits until the last line on the screen is `line`.
  /// - Returns: the screen.
  @discardableResult
  public func wait(forLastLine line: String, seconds: Double = 40) async throws -> [String] {
    try await wait(untilScreen: "ends with \(line)", seconds: seconds) { $0.last == line }
  }

  /// Waits until the screen is as `isReached` says.
  /// - Parameter expectation: what is waited for, for the message.
  /// - Returns: the screen.
  /// - Throws: `ProgramError.tooLate` with what was seen.
  @discardableResult
  public func wait(
    untilScreen expectation: String, seconds: Double = 40, isReached: ([String]) throws -> Bool
  ) async throws -> [String] {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      let lines = try screen()
      if try isReached(lines) { return lines }
      if Date() > deadline {
        throw ProgramError.tooLate("screen \(expectation)", seen: lines.joined(separator: "\n"))
      }
      try await Task.sleep(for: .milliseconds(30))
    }
  }

  /// Waits until the program in the window has ended.
  /// - Throws: `ProgramError.tooLate`.
  public func end(seconds: Double = 40) async throws -> ProgramEnd {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      let answer = try tmux(
        ["display-message", "-p", "-t", "t", "#{pane_dead},#{pane_dead_status},#{pane_dead_signal},#{pid}"])
      let parts = answer.trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: ",")
      if parts.count == 4, parts[0] == "1" {
        if let signal = Int32(parts[2]), signal > 0 { return .killed(signal: signal) }
        if let status = Int32(parts[1]) { return .exited(status) }
        // tmux sometimes misses that its child ended, and looks again when it is told so.
        if let server = pid_t(parts[3]) { kill(server, SIGCHLD) }
      }
      if Date() > deadline {
        throw ProgramError.tooLate("end", seen: try screen().joined(separator: "\n"))
      }
      try await Task.sleep(for: .milliseconds(30))
    }
  }

  /// Runs tmux on this window's server; `t` is the window.
  @discardableResult
  public func tmux(_ arguments: [String]) throws -> String {
    try Self.tmux(socket, arguments)
  }

  @discardableResult
  private static func tmux(_ socket: String, _ arguments: [String]) throws -> String {
    let command = ["tmux", "-u", "-S", socket] + arguments
    let run = try ProgramRun(command)
    guard run.end == .exited(0) else { throw ProgramError.failed(command, run.end, said: run.errorText) }
    return run.text
  }
}
