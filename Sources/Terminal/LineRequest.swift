/// One question for a line of input.
public struct LineRequest {
  /// Offers what a word can become: the word before the cursor, and the line up to that word.
  ///
  /// What it gives replaces the word as a whole, in the order given; words end at spaces.
  public typealias Completer = (_ word: String, _ lineUpToWord: String) -> [String]

  /// Whether a line can be recalled later, and earlier ones now.
  public enum HistoryPolicy: Sendable {
    /// The line goes into the history, and earlier ones are there to choose from.
    case remember
    /// The line goes nowhere, and there is no history at this prompt.
    case dont
  }

  /// What stands before the line; only a terminal shows it.
  public var prompt: StyledText
  /// What the line begins with, to be edited.
  public var prefill: String?
  /// Whether the first letter that is typed takes the place of what the line begins with; keys that move or delete
  /// leave it there, to be edited.
  public var isPrefillReplaceable = false
  /// Whether the terminal shows a star for every character, and nothing of what is typed until the next prompt.
  public var isMasked = false
  /// What the Tab key offers.
  public var completer: Completer?
  /// Whether the line is remembered.
  public var historyPolicy: HistoryPolicy

  /// A question for a line; answers are not remembered unless asked.
  public init(
    prompt: StyledText, prefill: String? = nil, historyPolicy: HistoryPolicy = .dont, completer: Completer? = nil
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.completer = completer
    self.historyPolicy = historyPolicy
  }
}
