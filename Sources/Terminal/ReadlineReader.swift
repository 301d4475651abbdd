import CReadline
import CTerminal
import Glibc
import TextLayout

/// Reads lines from a person at a terminal, with GNU readline: editing, history, completion, pastes.
///
/// Readline is one for the whole process, so there is one reader, on the main actor; `make` gives the right kind.
/// It uses readline's callback interface and waits itself, for input and for signals: that way Ctrl-C drops a line
/// whole, a resize or a notice redraws it, and a signal to end gives the terminal back first.
@MainActor
public final class ReadlineReader: @MainActor LineReader {
  /// Always true.
  public let isInteractive = true
  /// The number of the line that was read last, from 1; 0 before the first.
  public private(set) var lineNumber = 0
  /// What is to be shown above a half-typed line.
  public let notices = Notices()

  /// The reader whose prompt is open; readline's callbacks know no other way to it.
  static var open: ReadlineReader?

  private let name: String
  private let settings: TerminalSettings
  private var history: LineHistory
  private var isSetUp = false
  private var request: LineRequest?
  private var outcome: LineInput?

  /// A reader of the terminal at standard input.
  /// - Parameters:
  ///   - name: what a person's inputrc can call this program by (`$if name`).
  ///   - historyPath: the file of the history, read at the first prompt that remembers; none for memory alone.
  public init(name: String, historyPath: String? = nil, settings: TerminalSettings) {
    self.name = name
    self.settings = settings
    history = LineHistory(path: historyPath)
  }

  /// Asks for one line, and waits for it.
  public func read(_ request: LineRequest) -> LineInput {
    setUp()
    if let signal = endingSignal { return .hangup(signal: signal) }
    // A Ctrl-C from between two prompts drops nothing; the terminal has shown it.
    if ct_take_interrupt() != 0 { ct_put("\n") }
    openPrompt(request)
    var result = attend()
    while result == nil {
      let ready = ct_wait_for_key(STDIN_FILENO)
      if ready & Int32(CT_LOST) != 0 {
        result = .hangup(signal: SIGHUP)
      } else {
        if ready & Int32(CT_INPUT) != 0 { rl_callback_read_char() }
        result = attend()
      }
    }
    closePrompt()
    return conclude(result ?? .endOfInput, of: request)
  }

  /// Throws away what was typed before it was asked for, as when the keyboard is passed on.
  public func discardTypeAhead() {
    ct_discard_input(STDIN_FILENO)
    ct_forget_keys()
  }

  /// Writes the history to its file; false when that failed, which loses nothing else.
  @discardableResult
  public func saveHistory() -> Bool { history.save() }

  /// Drops every remembered line for which `isGone` holds, from memory and from the file.
  /// - Returns: false when the file could not be written.
  public func forgetHistory(where isGone: (String) -> Bool) -> Bool {
    clear_history()
    return history.forgetAndSave(where: isGone)
  }

  // MARK: - The prompt

  private var endingSignal: Int32? {
    let signal = ct_ending_signal()
    return signal == 0 ? nil : signal
  }

  private func setUp() {
    guard !isSetUp else { return }
    isSetUp = true
    _ = ct_catch_signals()
    ct_set_up_readline(name, settings.isDumb ? 1 : 0, offerCompletions, beginLine)
  }

  private func openPrompt(_ request: LineRequest) {
    self.request = request
    outcome = nil
    ReadlineReader.open = self
    clear_history()
    if request.historyPolicy == .remember {
      history.load()
      for line in history.lines { add_history(line) }
    }
    ct_wait_for_front(STDIN_FILENO)
    ct_prompt_opens(STDIN_FILENO)
    rl_reset_screen_size()
    let isStyled = !settings.isDumb && !settings.withoutColour
    ct_mask(request.isMasked ? 1 : 0)
    rl_callback_handler_install(request.prompt.renderedForPrompt(styled: isStyled), acceptLine)
  }

  private func closePrompt() {
    rl_callback_handler_remove()
    ct_prompt_closes()
    if request?.isMasked == true { ct_echo_off(STDIN_FILENO) }
    ct_mask(0)
    ReadlineReader.open = nil
    request = nil
  }

  /// Does what was noted since the last time; what it returns ends the prompt.
  private func attend() -> LineInput? {
    // A line that readline returned because it could not go on reading was never finished.
    let isGivenUp = ct_take_given_up() != 0
    if let outcome, !isGivenUp { return outcome }
    if let signal = endingSignal { return .hangup(signal: signal) }
    if ct_take_interrupt() != 0 {
      abandonLine()
      return .interrupted
    }
    if isGivenUp { return .hangup(signal: SIGHUP) }
    // Whoever answers on a page of their own does not leave it for the shell.
    if ct_take_stop() != 0, ct_page_is_open() == 0 {
      ct_release_terminal()
      ct_stop()
      ct_retake_terminal()
    } else if ct_take_continue() != 0 {
      ct_retake_terminal()
    }
    if ct_take_resize() != 0 { rl_resize_terminal() }
    show(notices.take())
    return nil
  }

  private func abandonLine() {
    if outcome == nil {
      _ = rl_end_of_line(1, 0)
      ct_redisplay()
    }
    rl_free_line_state()
    rl_callback_sigcleanup()
    ct_forget_keys()
    ct_put("^C\n")
  }

  private func show(_ texts: [StyledText]) {
    guard !texts.isEmpty else { return }
    // Of a masked line readline does not know what is on the screen.
    let isLineKept = settings.isDumb || request?.isMasked == true
    if isLineKept { ct_put("\n") } else { _ = rl_clear_visible_line() }
    let isStyled = !settings.isDumb && !settings.withoutColour
    for text in texts { ct_put(text.rendered(styled: isStyled) + "\n") }
    _ = rl_on_new_line()
    ct_redisplay()
  }

  private func conclude(_ result: LineInput, of request: LineRequest) -> LineInput {
    switch result {
    case .line(let typed):
      lineNumber += 1
      // A text that was left as it stood comes back with what could not be shown.
      let line = request.prefill.flatMap { typable($0) == typed ? $0 : nil } ?? typed
      if request.historyPolicy == .remember { history.remember(line) }
      return .line(line)
    case .invalidLine:
      lineNumber += 1
      return .invalidLine(number: lineNumber)
    case .endOfInput, .hangup(SIGTERM):
      ct_put("\n")
    case .interrupted, .hangup:
      break
    }
    return result
  }

  // MARK: - What readline calls

  func accept(_ line: LineInput) {
    // Where it draws nothing itself, readline does not end the line either.
    if request?.isMasked == true, line != .endOfInput { ct_put("\n") }
    // Within the callback, or readline draws the prompt again.
    rl_callback_handler_remove()
    outcome = line
  }

  func insertPrefill() {
    if let prefill = request?.prefill { rl_insert_text(typable(prefill)) }
    ct_line_begins(request?.isPrefillReplaceable == true ? 1 : 0)
  }

  func completions(of word: String, after head: String) -> [String] {
    // What a terminal would have to show otherwise than it is can't be put in a line.
    completionList(for: word, from: (request?.completer?(word, head) ?? []).filter { terminalSafe($0) == $0 })
  }
}
