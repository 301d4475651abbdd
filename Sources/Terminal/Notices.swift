import CTerminal
import Synchronization

/// What is to be shown above the prompt while somebody types; any thread may post.
public final class Notices: Sendable {
  fileprivate struct Board {
    var waiting: [StyledText] = []
    /// What was planned and is due.
    var due: StyledText?
    var plan: Task<Void, Never>?
  }

  private let board = Mutex(Board())

  init() {}

  /// Shows `text` as soon as a prompt is open; the half-typed line stays.
  public func post(_ text: StyledText) {
    board.withLock { $0.waiting.append(text) }
    ct_wake()
  }

  /// Shows `text` after so long, in place of what was planned before.
  public func plan(_ text: StyledText, after duration: Duration) {
    board.withLock { board in
      board.replacePlan(
        with: Task.detached { [weak self] in
          do { try await Task.sleep(for: duration) } catch { return }
          self?.fallDue(text)
        })
    }
  }

  /// Shows nothing of what was planned, also where it is due and no prompt was open yet.
  public func dropPlanned() { board.withLock { $0.replacePlan(with: nil) } }

  private func fallDue(_ text: StyledText) {
    board.withLock {
      // Who drops a plan cancels it under the same lock.
      if !Task.isCancelled { $0.due = text }
    }
    ct_wake()
  }

  /// Takes what waits.
  func take() -> [StyledText] {
    board.withLock { board in
      defer { (board.waiting, board.due) = ([], nil) }
      return board.waiting + (board.due.map { [$0] } ?? [])
    }
  }
}

extension Notices.Board {
  fileprivate mutating func replacePlan(with new: Task<Void, Never>?) {
    plan?.cancel()
    (plan, due) = (new, nil)
  }
}
