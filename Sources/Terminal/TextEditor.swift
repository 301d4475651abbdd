import CTerminal
import Glibc

/// A person's own editor, started by a shell on a file that only they can read, and that is gone when they are done.
@MainActor
public struct TextEditor {
  /// What came of a text.
  public enum Outcome: Sendable, Equatable {
    /// The text as it was left.
    case text(String)
    /// It was left as it was.
    case unchanged
    /// Not all of what was left is text: no UTF-8, or a NUL. Here it is, with U+FFFD for what is not.
    case unreadable(String)
    /// There is no editor.
    case noEditor
    /// The shell could not start it.
    case notFound
    /// It ended with this status, or 128 and the signal that ended it.
    case failed(status: Int32)
    /// There was no place for the file; the error number of the system.
    case noPlace(Int32)
    /// The process was asked to end meanwhile, or its terminal is gone.
    case hangup
  }

  /// What an editor's file may hold; what is behind it is left out, and is too long for anything.
  private static let longestText = 16 << 20

  private let editor: EditorSettings
  private let isDumb: Bool

  /// The editor of these settings, in the terminal at standard input.
  public init(_ editor: EditorSettings, settings: TerminalSettings) {
    self.editor = editor
    isDumb = settings.isDumb
  }

  /// Lets a person change `text`, and waits until they leave the editor.
  /// - Parameter notes: what stands below the text, one line each.
  public func edit(_ text: String, notes: [String]) -> Outcome {
    guard let command = editor.command else { return .noEditor }
    _ = ct_catch_signals()
    let edited = EditedText(text, notes: notes)
    let file: PrivateFile
    do { file = try PrivateFile(holding: edited.bytes, in: editor.directories) } catch { return .noPlace(error.errno) }
    defer { file.remove() }
    let status = run(command, file.path)
    if ct_ending_signal() != 0 { return .hangup }
    switch status {
    case 0: break
    case -1, 126, 127: return .notFound
    default:
      tidyScreen(after: status)
      return .failed(status: status)
    }
    guard let reading = edited.reading(of: file.bytes(atMost: Self.longestText)) else { return .unchanged }
    return reading.isWhole ? .text(reading.text) : .unreadable(reading.text)
  }

  /// The shell takes the command apart, with its quotes and variables, as wherever an editor is named in this way.
  private func run(_ command: String, _ path: String) -> Int32 {
    let words: [String] = ["/bin/sh", "-c", command + " \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return ct_run_program(STDIN_FILENO, &arguments)
  }

  /// An editor that was killed leaves the terminal in its own screen, without cursor, or reporting the mouse.
  private func tidyScreen(after status: Int32) {
    guard status > 128, !isDumb else { return }
    let codes = "\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1006l\u{1B}[?1l\u{1B}>\u{1B}[?1047l\u{1B}[?25h\u{1B}[0m\r\n"
    _ = writeAll(Array(codes.utf8), to: STDOUT_FILENO)
  }
}
