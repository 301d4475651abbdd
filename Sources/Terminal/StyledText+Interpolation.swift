extension StyledText: ExpressibleByStringInterpolation {
  /// Plain text.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Text in pieces.
  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  /// Gathers the pieces of a literal with interpolations.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = StyledText()

    /// Begins without text.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what stands in the source.
    public mutating func appendLiteral(_ literal: String) {
      text += StyledText(literal)
    }

    /// Adds a value, in a style when one is given.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible, _ style: Style = .plain) {
      text += StyledText(value.description, style)
    }

    /// Adds a text with the styles that it has.
    public mutating func appendInterpolation(_ value: StyledText) {
      text += value
    }
  }
}
