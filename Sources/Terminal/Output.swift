import CTerminal
import Glibc
import TextLayout

/// The one way for text to standard output or standard error: nothing that a terminal obeys gets through.
public final class Output {
  /// Whether what is written arrives.
  public enum State: Sendable, Equatable {
    case open
    /// The other end went away: a pipe that nobody reads any more, a closed window. What is written is dropped.
    case closed
    /// Writing failed, for instance on a full disk; the error number of the system. What is written is dropped.
    case failed(Int32)
  }

  /// Whether a person sees this.
  public let isTerminal: Bool
  /// Whether styles are shown: on a terminal that can, unless `NO_COLOR` forbids.
  public let isStyled: Bool
  /// Whether everything so far has arrived.
  public private(set) var state = State.open

  private let descriptor: Int32
  private let fallbackColumns: Int

  /// An output on an open file.
  public init(descriptor: Int32, settings: TerminalSettings) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    isStyled = isTerminal && !settings.isDumb && !settings.withoutColour
    fallbackColumns = settings.columns ?? 80
    ct_survive_broken_pipes()
  }

  /// Standard output: results.
  public static func results(_ settings: TerminalSettings) -> Output { Output(descriptor: 1, settings: settings) }

  /// Standard error: everything that is said beside the results.
  public static func talk(_ settings: TerminalSettings) -> Output { Output(descriptor: 2, settings: settings) }

  /// The width of the terminal now; of what is none, `COLUMNS`, or else 80.
  public var columns: Int {
    let known = Int(ct_columns(descriptor))
    return known > 0 ? known : fallbackColumns
  }

  /// Writes a text, made safe; its line ends stay.
  public func write(_ text: StyledText) {
    send(text.rendered(styled: isStyled))
  }

  /// Writes a text, made safe, and ends the line.
  public func writeLine(_ text: StyledText = "") {
    send(text.rendered(styled: isStyled) + "\n")
  }

  /// Writes a document such as JSON or CSV to the byte; a terminal gets it made safe.
  public func write(document: String) {
    send(isTerminal ? terminalSafe(document, keepingNewlines: true) : document)
  }

  private func send(_ text: String) {
    guard state == .open else { return }
    state = Array(text.utf8).withUnsafeBytes { send($0) }
  }

  private func send(_ bytes: UnsafeRawBufferPointer) -> State {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count >= 0 {
        done += count
      } else if let end = stateAfterFailure(errno) {
        return end
      }
    }
    return .open
  }

  /// The state in which a failed write leaves us, or nil when it is worth another try.
  private func stateAfterFailure(_ error: Int32) -> State? {
    switch error {
    case EINTR:
      return ct_ending_signal() == 0 ? nil : .closed
    case EAGAIN:
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&wait, 1, -1)
      return ct_ending_signal() == 0 ? nil : .closed
    case EPIPE, EIO:
      return .closed
    default:
      return .failed(error)
    }
  }
}
