/// Names and the like in content files.
enum Names {
  /// Whether `text` is kebab-case: lower-case letters and digits in words joined by `-`, a letter first.
  static func isKebabCase(_ text: String) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      let isDash = byte == UInt8(ascii: "-")
      guard isLetter || isDigit || isDash, !(isDash && previous == byte) else { return false }
      previous = byte
    }
    guard let first = text.utf8.first, previous != UInt8(ascii: "-") else { return false }
    return first >= UInt8(ascii: "a")
  }

  /// The name in `known` that was most likely meant by `name`; null when none is near.
  static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let typed = Array(name.lowercased().unicodeScalars)
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in known {
      let distance = editDistance(typed, Array(candidate.unicodeScalars))
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, typed.count / 3) else { return nil }
    return best.name
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two names.
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var distance = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          distance = min(distance, before[column - 1] + 1)
        }
        current.append(distance)
      }
      before = previous
      previous = current
    }
    return previous.last ?? left.count
  }
}
