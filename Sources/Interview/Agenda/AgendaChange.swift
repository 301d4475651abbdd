/// What somebody wants otherwise with the steps of a session while it runs. Steps go by their number; 0 is the first.
public enum AgendaChange: Sendable, Equatable {
  /// Go to this step.
  case goTo(Int)
  /// Leave this step out.
  case leaveOut(Int)
  /// Take a step that was left out after all.
  case bringBack(Int)
  /// Give a step so many minutes.
  case minutes(Int, minutes: Int)
  /// Let a step come behind another.
  case move(Int, after: Int)
  /// Let a step come before another.
  case moveBefore(Int, Int)
  /// Do a step that was there once more, and then go on.
  case again(Int)
}

/// What a change of the agenda came to; words are made elsewhere. Steps go by their number; 0 is the first.
public enum AgendaNote: Sendable, Equatable {
  /// The session went to another step; it was at `from`.
  case wentTo(Int, from: Int)
  case leftOut(Int)
  case broughtBack(Int)
  /// The step has so many minutes now; it had `before`.
  case takes(Int, minutes: Int, before: Int)
  /// The step has this number now; it stood behind the step that now has the number `behind`.
  case moved(Int, behind: Int)
  /// A step is repeated; then it goes on at `backTo`, or simply on where that is null.
  case again(Int, backTo: Int?)

  /// There is no such step; there are `count`.
  case noSuchStep(count: Int)
  /// It is there already.
  case isHere(Int)
  /// The step was there already.
  case isOver(Int)
  /// The step is still to come.
  case isToCome(Int)
  case isLeftOut(Int)
  case isNotLeftOut(Int)
  /// The step needs another first.
  case needs(Int, first: Int)
  /// Without the step another that is to come can't be done.
  case neededBy(Int, by: Int)
  /// Nothing is asked in the step.
  case nothingThere(Int)
  /// A step takes at most `limit` minutes.
  case minutesOutside(limit: Int)

  /// Whether nothing was changed.
  public var isRefusal: Bool {
    switch self {
    case .wentTo, .leftOut, .broughtBack, .takes, .moved, .again: false
    default: true
    }
  }
}
