import Instrument

/// What a word means where somebody names a day to come.
struct DayVocabulary: Sendable {
  enum Unit: Sendable { case day, week, month, year }

  enum Word: Sendable {
    /// So many days from today.
    case ahead(Int)
    case weekday(Int)
    case month(Int)
    /// How it was written decides whether it can be a year.
    case number(Int, digits: Int)
    case unit(Unit)
    case inside, next, coming, this, end, past
    /// Says nothing by itself: *the*, *of*.
    case between
  }

  /// The most words that an expression in the lists has.
  private static let longest = 3
  private var meanings: [String: Word] = [:]
  private var ordinalEndings: [String] = []
  private let weekdays: [String]
  private let months: [String]

  init(_ phrases: Phrases) {
    weekdays = (1...7).map { phrases("weekday-\($0)").lowercased() }
    months = (1...12).map { phrases("month-\($0)").lowercased() }
    for (key, word) in Self.lists {
      for text in Self.texts(phrases, key) where meanings[text] == nil { meanings[text] = word }
    }
    for (index, text) in Self.texts(phrases, "example-numbers").enumerated() where meanings[text] == nil {
      meanings[text] = .number(index + 1, digits: 0)
    }
    ordinalEndings = Self.texts(phrases, "example-ordinal-endings")
  }

  /// What the words of `text` mean; null when one of them means nothing here.
  func words(of text: String) -> [Word]? {
    let parts = text.split { " ,-/.".contains($0) }.map(String.init)
    var found: [Word] = []
    var rest = parts[...]
    while !rest.isEmpty {
      let lengths = (1...min(Self.longest, rest.count)).reversed()
      let known = lengths.lazy.compactMap { length in
        meanings[rest.prefix(length).joined(separator: " ")].map { (length, $0) }
      }.first
      guard let (length, word) = known ?? word(rest[rest.startIndex]).map({ (1, $0) }) else { return nil }
      found.append(word)
      rest = rest.dropFirst(length)
    }
    return found
  }

  /// A number, with `e` or `th` behind it or not, or the beginning of a name.
  private func word(_ text: String) -> Word? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if let number = Int(digits), digits.count <= 4 {
      let ending = String(text.dropFirst(digits.count))
      return ending.isEmpty || ordinalEndings.contains(ending) ? .number(number, digits: digits.count) : nil
    }
    return number(of: text, amongst: weekdays, atLeast: 2).map { .weekday($0) }
      ?? number(of: text, amongst: months, atLeast: 3).map { .month($0) }
  }

  /// Which of the names begins with `text`; null when none does, or several do.
  private func number(of text: String, amongst names: [String], atLeast length: Int) -> Int? {
    if let exact = names.firstIndex(of: text) { return exact + 1 }
    guard text.count >= length else { return nil }
    let matches = names.indices.filter { names[$0].hasPrefix(text) }
    return matches.count == 1 ? matches[0] + 1 : nil
  }

  /// The words of a list, without the question mark behind those that may mean something else in an example.
  private static func texts(_ phrases: Phrases, _ key: String) -> [String] {
    guard phrases.has(key) else { return [] }
    return phrases(key).lowercased().split(separator: ",").map { part in
      String(part.drop { $0 == " " }.prefix { $0 != "?" })
    }
  }

  private static let lists: [(key: String, word: Word)] =
    [
      ("day-today", .ahead(0)), ("day-tomorrow", .ahead(1)), ("day-overmorrow", .ahead(2)), ("day-in", .inside),
      ("day-next", .next), ("day-coming", .coming), ("day-this", .this), ("day-end", .end), ("day-past", .past),
      ("day-between", .between), ("example-one", .number(1, digits: 0)), ("example-days", .unit(.day)),
      ("example-weeks", .unit(.week)), ("example-months", .unit(.month)), ("example-years", .unit(.year)),
    ]
    + (1...12).map { ("example-month-\($0)", .month($0)) }
}
