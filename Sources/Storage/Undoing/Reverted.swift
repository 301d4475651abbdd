import Instrument

/// One thing that undo or redo changed.
public struct Reverted: Sendable, Equatable {
  /// The change that counts no more after an undo, or counts again after a redo.
  public var change: Change
  /// What counted before it about the same thing, and counts again after an undo; null when there was nothing.
  public var before: Change?

  public init(change: Change, before: Change?) {
    self.change = change
    self.before = before
  }
}
