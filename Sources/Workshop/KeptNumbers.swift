import Instrument
import Interview

/// Which entries of last time's list somebody keeps: `=` for all of them, `=1 3` for some. While the list of now is
/// empty the numbers alone will do.
struct KeptNumbers {
  /// 0 is the first; each once.
  let numbers: [Int]

  /// Null where `text` keeps nothing.
  init?(_ text: String, _ direction: Direction, _ machine: GuidedSession) {
    let earlier = machine.earlierEntries(direction)
    guard !earlier.isEmpty else { return nil }
    let isSigned = text.hasPrefix(GuidedSession.keepSign)
    guard isSigned || machine.entries(direction).isEmpty else { return nil }
    let words = text.split { $0.isWhitespace || $0 == "," || String($0) == GuidedSession.keepSign }
    let found = words.map { Int($0) }
    guard isSigned || !words.isEmpty, found.allSatisfy({ $0 != nil }) else { return nil }
    var seen: Set<Int> = []
    let named = found.compactMap { $0 }.map { $0 - 1 }.filter { seen.insert($0).inserted }
    numbers = words.isEmpty ? Array(earlier.indices) : named
  }
}
