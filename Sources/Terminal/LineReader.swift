/// Reads lines from whoever is at standard input: a person at a terminal, a script, or a test.
public protocol LineReader: AnyObject {
  /// Whether a person reads along, who can be asked again.
  var isInteractive: Bool { get }

  /// The number of the line that was read last, from 1; 0 before the first.
  var lineNumber: Int { get }

  /// Asks for one line, and waits for it.
  func read(_ request: LineRequest) -> LineInput

  /// Throws away what was typed before it was asked for, as when the keyboard is passed on.
  func discardTypeAhead()
}
