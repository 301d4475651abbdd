/// The word that looks most like what was typed, for *did you mean*; null when none does.
func closest(to typed: String, amongst words: [String]) -> String? { close(to: typed, amongst: words).first }

/// The name that looks like what was typed, or holds it, or is held by it (three letters at least); null when none does.
func closestName(to typed: String, amongst names: [String]) -> String? { closeNames(to: typed, amongst: names).first }

/// Every name that looks like what was typed, or holds it, or is held by it (three letters at least), the likeliest first.
func closeNames(to typed: String, amongst names: [String]) -> [String] {
  let low = typed.lowercased()
  let holding = names.filter { name in
    min(low.count, name.count) >= 3 && (name.lowercased().contains(low) || low.contains(name.lowercased()))
  }
  let alike = close(to: typed, amongst: names)
  if holding.count == 1 { return holding + alike.filter { $0 != holding[0] } }
  return alike.isEmpty ? [] : alike + holding.filter { !alike.contains($0) }
}

/// The words that look like what was typed, the likeliest first.
///
/// At most one letter in three may be wrong, missing, too much or swapped with its neighbour.
private func close(to typed: String, amongst words: [String]) -> [String] {
  let typed = Array(typed.lowercased().prefix(64))
  let near = words.enumerated().compactMap { place, word -> (word: String, distance: Int, place: Int)? in
    let distance = editDistance(typed, Array(word.lowercased().prefix(64)))
    let allowed = max(1, min(typed.count, word.count) / 3)
    return distance <= allowed ? (word, distance, place) : nil
  }
  return near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map(\.word)
}

/// The number of letters to insert, take out, replace or swap with a neighbour (optimal string alignment).
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var before = [Int](repeating: 0, count: right.count + 1)
  var row = Array(0...right.count)
  for i in 1...left.count {
    var new = [i] + [Int](repeating: 0, count: right.count)
    for j in 1...right.count {
      let cost = left[i - 1] == right[j - 1] ? 0 : 1
      new[j] = min(row[j] + 1, new[j - 1] + 1, row[j - 1] + cost)
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        new[j] = min(new[j], before[j - 2] + 1)
      }
    }
    before = row
    row = new
  }
  return row[right.count]
}
