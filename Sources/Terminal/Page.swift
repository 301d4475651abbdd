import CTerminal
import Glibc

/// An empty page over what stands on the terminal: its second screen, which has nothing to scroll back to. A program that
/// ends, however it does, gives the first screen back as it was.
@MainActor
public final class Page {
  private let isShown: Bool
  /// Whether it lies over the screen, or would where a terminal can show none.
  private var isOpen = false

  /// - Parameter isShown: false where there is no terminal, or one that obeys no codes; then nothing is written.
  public init(isShown: Bool) { self.isShown = isShown }

  /// Shows an empty page, a new one each time.
  public func turn() {
    isOpen = true
    if isShown { ct_page_turn(STDOUT_FILENO) }
  }

  /// Shows what stood there before.
  /// - Returns: whether there was a page.
  @discardableResult
  public func close() -> Bool {
    defer { isOpen = false }
    if isShown { ct_page_close() }
    return isOpen
  }
}
