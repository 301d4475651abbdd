/// The most possibilities that are listed; `…` stands for the rest.
private let mostListed = 100

/// What readline takes: first what `word` becomes, then, where there are several, what it can become.
///
/// The word becomes as much as all `candidates` begin with, capitals or not, as the first one spells it; it never loses
/// a letter, also where it fits them without its accents.
func completionList(for word: String, from candidates: [String]) -> [String] {
  guard candidates.count > 1, let first = candidates.first else { return candidates }
  var common = first.count
  for candidate in candidates.dropFirst() {
    // Compared no further than needed: ten thousand names are gone through at every key.
    common = zip(first, candidate).prefix(common).prefix { $0 == $1 || $0.lowercased() == $1.lowercased() }.count
    if common <= word.count { break }
  }
  let listed = candidates.prefix(mostListed) + (candidates.count > mostListed ? ["…"] : [])
  return [common > word.count ? String(first.prefix(common)) : word] + listed
}
