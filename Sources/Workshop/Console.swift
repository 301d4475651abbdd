import TextLayout

/// What the prompt talks through: a terminal, a script on standard input, or a test.
@MainActor
public protocol Console: AnyObject {
  /// Whether a person sits at it: prompts are shown, and a wrong line may be mended.
  var isInteractive: Bool { get }
  /// How many columns a line has.
  var columns: Int { get }
  /// The number of the line that was read last; 1 is the first.
  var lineNumber: Int { get }

  /// Reads one line.
  func read(_ request: ReadRequest) -> ReadResult
  /// Puts what was asked for on screen: a level, a list, a result. Standard output.
  func result(_ lines: [String])
  /// Puts what is said along the way on screen. Standard error when it is no terminal.
  func talk(_ lines: [String])
}

/// What to read.
public struct ReadRequest {
  /// Shown before the line.
  public var prompt: String
  /// Stands in the line, to be edited.
  public var prefill: String?
  /// Whether the line may be called back with the arrow keys: a command may, an answer may not.
  public var isRemembered: Bool
  /// The words that could stand where `word` stands, after `before`.
  public var completions: @MainActor (_ word: String, _ before: String) -> [String]

  public init(
    prompt: String, prefill: String? = nil, isRemembered: Bool = false,
    completions: @escaping @MainActor (_ word: String, _ before: String) -> [String] = { _, _ in [] }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.isRemembered = isRemembered
    self.completions = completions
  }
}

/// What came.
public enum ReadResult: Sendable, Equatable {
  case line(String)
  /// The line is not text.
  case unreadable
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a script.
  case endOfInput
  /// The terminal is gone, or the system asks to stop.
  case hangup
}
