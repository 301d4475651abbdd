/// A fraction of whole numbers, so that comparisons and roundings stay exact. The denominator is above 0.
public struct Fraction: Sendable, Hashable {
  public var numerator: Int
  public var denominator: Int

  public init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Hundredths of the fraction, rounded half away from zero: 2/3 is 67, −1/200 is −1.
  public var hundredths: Int {
    let doubled = 200 * abs(numerator) + denominator
    let magnitude = doubled / (2 * denominator)
    return numerator < 0 ? -magnitude : magnitude
  }
}
