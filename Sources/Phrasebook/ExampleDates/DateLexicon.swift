/// What words about dates mean, in the language of a text and in the others.
struct DateLexicon: Sendable {
  enum Unit: Sendable, Equatable { case day, week, month, quarter, year }

  /// Which part of a year.
  enum Part: Sendable, Equatable { case early, middle, late }

  enum Meaning: Sendable, Equatable {
    case month(Int)
    /// By the month that it begins in.
    case season(Int)
    case weekday(Int)
    case unit(Unit)
    case part(Part)
    case count(Int)
    case ordinal(Int)
    case quarterLetter, ordinalEnding
    /// So many days before the day it was said.
    case daysBefore(Int)
    case inside, this, last, next, since, ago, half
    /// Says nothing by itself: *the*, *of*.
    case between
    case and
  }

  /// By word, or by the words of an expression with a space between them.
  private var meanings: [String: [Meaning]] = [:]
  /// Words that can mean something else as well.
  private var unsure: Set<String> = []

  /// - Parameter languages: that of the text first; a word is as sure as it is in the first language that has it.
  init(_ languages: [Phrases]) {
    for phrases in languages {
      var own: [String: [Meaning]] = [:]
      var doubted: Set<String> = []
      for (key, meaning) in Self.lists {
        for (word, isSure) in Self.words(phrases, key) {
          own[word, default: []].append(meaning)
          if !isSure { doubted.insert(word) }
        }
      }
      for (index, word) in Self.words(phrases, "example-ordinals").enumerated() {
        own[word.text, default: []].append(.ordinal(index + 1))
      }
      for (index, word) in Self.words(phrases, "example-numbers").enumerated() {
        own[word.text, default: []].append(.count(index + 1))
      }
      for word in doubted where meanings[word] == nil { unsure.insert(word) }
      meanings.merge(own) { $0 + $1 }
    }
  }

  /// Everything that a word, or words with a space between them, can mean about dates.
  func meanings(of words: String) -> [Meaning] { meanings[words] ?? [] }

  func isSure(_ words: String) -> Bool { !unsure.contains(words) }

  /// The words of a list; a question mark behind one says that it is not sure.
  private static func words(_ phrases: Phrases, _ key: String) -> [(text: String, isSure: Bool)] {
    guard phrases.has(key) else { return [] }
    return phrases(key).lowercased().split(separator: ",").map { part in
      let word = part.drop { $0 == " " }
      return word.hasSuffix("?") ? (String(word.dropLast()), false) : (String(word), true)
    }
  }

  /// The keys of the lists of words with one meaning.
  private static let lists: [(key: String, meaning: Meaning)] =
    (1...12).flatMap { [("month-\($0)", .month($0)), ("example-month-\($0)", .month($0))] }
    + (1...7).map { ("weekday-\($0)", .weekday($0)) }
    + [
      ("example-spring", .season(3)), ("example-summer", .season(6)), ("example-autumn", .season(9)),
      ("example-winter", .season(12)), ("example-quarter-letter", .quarterLetter),
      ("example-ordinal-endings", .ordinalEnding), ("example-today", .daysBefore(0)),
      ("example-yesterday", .daysBefore(1)), ("example-days", .unit(.day)), ("example-weeks", .unit(.week)),
      ("example-months", .unit(.month)), ("example-quarters", .unit(.quarter)), ("example-years", .unit(.year)),
      ("example-ago", .ago), ("example-one", .count(1)), ("example-few", .count(2)), ("example-half", .half),
      ("example-in", .inside), ("example-early", .part(.early)), ("example-middle", .part(.middle)),
      ("example-late", .part(.late)), ("example-this", .this), ("example-last", .last), ("example-next", .next),
      ("example-since", .since), ("example-between", .between), ("example-and", .and),
    ]
}
