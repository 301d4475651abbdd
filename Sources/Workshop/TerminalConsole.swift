import Terminal

/// The console of the running program: GNU readline at a terminal, plain lines from a script.
@MainActor
public final class TerminalConsole: Console {
  private let reader: any LineReader
  private let results: Output
  private let talks: Output
  private let historyPath: String?
  private let settings: TerminalSettings
  private let editor: EditorSettings
  private let page: Page
  /// Whether what was typed before the next prompt belongs to a page that is gone.
  private var isPageTurned = false

  /// - Parameters:
  ///   - historyPath: where commands are remembered between runs; answers never are.
  ///   - editor: what long texts are typed in.
  public init(historyPath: String?, settings: TerminalSettings, editor: EditorSettings) {
    reader = makeLineReader(name: "wederzijds", historyPath: historyPath, settings: settings)
    self.historyPath = historyPath
    self.settings = settings
    self.editor = editor
    page = Page(isShown: reader.isInteractive && !settings.isDumb)
    results = Output.results(settings)
    // At a terminal everything stands in one stream, so that it stays in order.
    talks = reader.isInteractive ? results : Output.talk(settings)
  }

  public var isInteractive: Bool { reader.isInteractive }
  public var columns: Int { results.isTerminal ? results.columns : 80 }
  public var lineNumber: Int { reader.lineNumber }

  /// Why results did not arrive, as an error number of the system; null when they did, or nobody wanted them.
  public var failure: Int32? {
    if case .failed(let errno) = results.state { errno } else { nil }
  }

  public func read(_ request: ReadRequest) -> ReadResult {
    // A script whose results arrive nowhere goes no further.
    if !isInteractive, results.state != .open { return .endOfInput }
    if isPageTurned { reader.discardTypeAhead() }
    isPageTurned = false
    let completions = request.completions
    var line = LineRequest(
      prompt: StyledText(request.prompt, .bold), prefill: request.prefill,
      historyPolicy: request.isRemembered ? .remember : .dont
    ) { word, before in
      MainActor.assumeIsolated { completions(word, before) }
    }
    line.isPrefillReplaceable = request.isPrefillReplaceable
    line.isMasked = request.isMasked
    switch reader.read(line) {
    case .line(let line): return .line(line)
    case .invalidLine: return .unreadable
    case .interrupted: return .interrupted
    case .endOfInput: return .endOfInput
    case .hangup: return .hangup
    }
  }

  public func result(_ lines: [String]) { write(lines, to: results) }
  public func talk(_ lines: [String]) { write(lines, to: talks) }

  public func turnPage() {
    page.turn()
    isPageTurned = true
  }

  public func closePage() {
    if page.close() { isPageTurned = true }
  }

  public func remind(after seconds: Int, _ lines: [String]) {
    let text = StyledText(lines.joined(separator: "\n"), .bold)
    (reader as? ReadlineReader)?.notices.plan(text, after: .seconds(seconds))
  }

  public func dropReminder() { (reader as? ReadlineReader)?.notices.dropPlanned() }

  /// Remembers the commands of this run; says whether that worked.
  public func saveHistory() -> Bool {
    (reader as? ReadlineReader)?.saveHistory() ?? true
  }

  public func forgetHistory(where isGone: (String) -> Bool) -> Bool {
    if let reader = reader as? ReadlineReader { return reader.forgetHistory(where: isGone) }
    return historyPath.map { Terminal.forgetHistory(at: $0, where: isGone) } ?? true
  }

  public func edit(_ text: String, notes: [String]) -> EditResult {
    let command = editor.command ?? ""
    return switch TextEditor(editor, settings: settings).edit(text, notes: notes) {
    case .text(let text): .text(text)
    case .unchanged: .unchanged
    case .unreadable(let text): .unreadable(text)
    case .noEditor: .noEditor
    case .notFound: .notFound(command)
    case .failed: .failed(command)
    case .noPlace(let errno): .noPlace(errno)
    case .hangup: .hangup
    }
  }

  private func write(_ lines: [String], to output: Output) {
    guard !lines.isEmpty else { return }
    output.write(StyledText(lines.joined(separator: "\n") + "\n"))
  }
}
