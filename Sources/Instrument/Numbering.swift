extension Array {
  /// The element with this number, as lists on screen count: 1 is the first. Null for every other number.
  public func element(number: Int) -> Element? { number >= 1 && number <= count ? self[number - 1] : nil }
}
