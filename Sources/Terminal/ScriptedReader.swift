/// Gives lines that were written down beforehand, and keeps what was asked; for tests.
public final class ScriptedReader: LineReader {
  /// Always true: a script stands for a person.
  public let isInteractive = true
  /// What was asked, in order.
  public private(set) var requests: [LineRequest] = []
  /// How often type-ahead was thrown away.
  public private(set) var discards = 0

  private var inputs: ArraySlice<LineInput>

  /// A reader that gives these, and then the end of input for ever.
  public init(_ inputs: [LineInput]) {
    self.inputs = inputs[...]
  }

  /// A reader that gives these lines, and then the end of input for ever.
  public convenience init(lines: [String]) {
    self.init(lines.map { .line($0) })
  }

  /// The number of lines asked for so far.
  public var lineNumber: Int { requests.count }

  /// Gives the next input.
  public func read(_ request: LineRequest) -> LineInput {
    requests.append(request)
    return inputs.popFirst() ?? .endOfInput
  }

  /// Counts, and does nothing else.
  public func discardTypeAhead() {
    discards += 1
  }
}
