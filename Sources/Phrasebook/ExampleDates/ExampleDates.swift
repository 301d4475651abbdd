import Instrument

/// Finds out when an example was, from the words of whoever told it: *lunch in Zwolle, maart*, *last March*, *Q3 2025*,
/// *vorige week*, *26-5-2026*.
///
/// The words stand in the phrases: the names of months and weekdays, and the lists under `example-`. What may be no date
/// at all (a number, a name that is a month too) is left alone, unless what stands beside it says that it is one.
public struct ExampleDates: Sendable {
  private let lexicon: DateLexicon

  /// - Parameters:
  ///   - phrases: in the language that is spoken.
  ///   - others: in other languages, whose words are understood too.
  public init(_ phrases: Phrases, others: [Phrases] = []) { lexicon = DateLexicon([phrases] + others) }

  /// The newest day that `text` can be about, not after the day it was `said`; null when it names none.
  ///
  /// Of a month, a season or a year that is its last day, for who says *in 2025* may mean December. A month without a
  /// year is the last one that began before it was said; what is said to hold *since* a day holds until it was said;
  /// and what is still to come is no example.
  public func newest(in text: String, said: CalendarDay) -> CalendarDay? {
    let scan = DateScan(tokens: ExampleToken.tokens(of: text), lexicon: lexicon, said: said)
    return scan.periods().map { min($0.last, said) }.max()
  }
}
