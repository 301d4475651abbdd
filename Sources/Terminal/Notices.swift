import CTerminal
import Synchronization

/// What is to be shown above the prompt while somebody types; any thread may post.
public final class Notices: Sendable {
  private let waiting = Mutex<[StyledText]>([])

  init() {}

  /// Shows `text` as soon as a prompt is open; the half-typed line stays.
  public func post(_ text: StyledText) {
    waiting.withLock { $0.append(text) }
    ct_wake()
  }

  /// Takes what waits.
  func take() -> [StyledText] {
    waiting.withLock { texts in
      defer { texts = [] }
      return texts
    }
  }
}
