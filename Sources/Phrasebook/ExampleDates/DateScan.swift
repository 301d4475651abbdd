import Instrument

/// Looks for dates in the words of an example, from the first token to the last.
struct DateScan {
  let tokens: [ExampleToken]
  let lexicon: DateLexicon
  let said: CalendarDay
  /// Where the date before ended.
  private var previousEnd: Int?

  init(tokens: [ExampleToken], lexicon: DateLexicon, said: CalendarDay) {
    self.tokens = tokens
    self.lexicon = lexicon
    self.said = said
  }

  /// A date, and the place of the first token behind it.
  struct Found {
    var period: DatePeriod
    var end: Int
  }

  /// Every date that is not still to come, in the order of the text.
  func periods() -> [DatePeriod] {
    var scan = self
    var periods: [DatePeriod] = []
    var index = 0
    while index < tokens.count {
      guard let found = scan.date(at: index) else {
        index += 1
        continue
      }
      let before = scan.meanings(before: index)
      if found.period.first <= said && !before.contains(.next) {
        periods.append(before.contains(.since) ? DatePeriod(found.period.first, said) : found.period)
      }
      scan.previousEnd = found.end
      index = found.end
    }
    return periods
  }

  private func date(at index: Int) -> Found? {
    switch tokens[index] {
    case .number:
      numericDate(at: index) ?? dayAndMonth(at: index) ?? quarter(at: index) ?? ago(at: index) ?? year(at: index)
    case .word: month(at: index) ?? season(at: index) ?? quarter(at: index) ?? ago(at: index) ?? relative(at: index)
    case .mark, .space: nil
    }
  }

  // MARK: Looking around

  /// What the word at `index` can mean; nothing where no word stands.
  func meanings(at index: Int) -> [DateLexicon.Meaning] {
    guard let word = word(at: index) else { return [] }
    return lexicon.meanings(of: word)
  }

  func word(at index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }

  func number(at index: Int) -> (value: Int, digits: Int)? {
    guard tokens.indices.contains(index), case .number(let value, let digits) = tokens[index] else { return nil }
    return (value, digits)
  }

  func isMark(_ marks: String, at index: Int) -> Bool {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index] else { return false }
    return marks.contains(mark)
  }

  /// The first place from `index` on that is no space.
  func past(spaces index: Int) -> Int {
    tokens.indices.contains(index) && tokens[index] == .space ? index + 1 : index
  }

  /// The first place from `index` on that is no space and no word that says nothing by itself.
  func past(between index: Int) -> Int {
    var index = past(spaces: index)
    while meanings(at: index).contains(.between) { index = past(spaces: index + 1) }
    return index
  }

  /// What the words before `index` mean, the nearest first: words such as *the* are passed over, and behind one such as
  /// *end* or *last* it goes on.
  func meanings(before index: Int) -> [DateLexicon.Meaning] {
    var all: [DateLexicon.Meaning] = []
    var place = index - 1
    while place >= 0 {
      if tokens[place] == .space || isMark("-", at: place) {
        place -= 1
        continue
      }
      let here = meanings(at: place)
      all += here
      guard here.contains(where: \.leadsOn) else { return all }
      place -= 1
    }
    return all
  }

  /// Which part of a year the words before `index` name.
  func part(before index: Int) -> DateLexicon.Part? {
    for case .part(let part) in meanings(before: index) { return part }
    return nil
  }

  /// Whether what stands beside it says that a date is meant.
  func isInCompany(from start: Int, to end: Int) -> Bool {
    meanings(before: start).contains(where: \.announces) || isAlone(from: start, to: end) || goesOn(at: start)
  }

  private func isAlone(from start: Int, to end: Int) -> Bool {
    let before = start > 0 && tokens[start - 1] == .space ? start - 2 : start - 1
    return (before < 0 || tokens[before].isSeparator) && isEnd(end)
  }

  /// Whether nothing follows, or something that parts.
  func isEnd(_ end: Int) -> Bool {
    let next = past(spaces: end)
    return next >= tokens.count || tokens[next].isSeparator
  }

  /// Whether a date stands just before, as in *2023 and 2024*.
  private func goesOn(at start: Int) -> Bool {
    guard let previousEnd, previousEnd < start else { return false }
    return (previousEnd..<start).allSatisfy { index in
      tokens[index] == .space || isMark("-–/,&+", at: index) || meanings(at: index).contains(.and)
    }
  }
}

extension DateLexicon.Meaning {
  /// Whether what stands before it matters as well.
  fileprivate var leadsOn: Bool {
    switch self {
    case .between, .part, .this, .last: true
    default: false
    }
  }

  /// Whether a date is likely to follow.
  fileprivate var announces: Bool {
    switch self {
    case .inside, .part, .half, .this, .last, .next, .since, .unit(.year): true
    default: false
    }
  }
}
