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

  /// Begins an empty page, over what stands on the screen; of what is typed and said there nothing stays behind. What was
  /// typed before it is thrown away.
  func turnPage()
  /// Closes that page, so that the screen shows what stood there before; does nothing where there is none.
  func closePage()

  /// Shows `lines` above the prompt after so many seconds, in place of what was to be shown before them; a half-typed
  /// line stays.
  func remind(after seconds: Int, _ lines: [String])
  /// Shows nothing of it any more.
  func dropReminder()

  /// Lets a person change `text` in an editor of their own, and waits until they leave it.
  ///
  /// - Parameters:
  ///   - notes: what stands below the text, one line each; they do not come back.
  func edit(_ text: String, notes: [String]) -> EditResult
  /// Removes every remembered line for which `isGone` holds, from memory and from the history file.
  ///
  /// - Returns: whether no such line is left.
  func forgetHistory(where isGone: (String) -> Bool) -> Bool
}

/// What to read.
public struct ReadRequest {
  /// Shown before the line.
  public var prompt: String
  /// Stands in the line, to be edited.
  public var prefill: String?
  /// Whether the first letter that is typed takes its place: an answer of before, and not a line to be mended.
  public var isPrefillReplaceable = false
  /// Whether nobody may read what is typed.
  public var isMasked = false
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

/// What came of a text in an editor.
public enum EditResult: Sendable, Equatable {
  /// The text as it was left.
  case text(String)
  /// It was left as it was.
  case unchanged
  /// What was left is no text; here with a mark for every piece that is none.
  case unreadable(String)
  /// Nobody named an editor, and there is none that everybody has.
  case noEditor
  /// There is no editor by this name.
  case notFound(String)
  /// The editor said that it failed, or was ended from outside.
  case failed(String)
  /// There was no place for the text; the error number of the system.
  case noPlace(Int32)
  /// The terminal is gone, or the system asks to stop.
  case hangup
}
