/// How a piece of text looks on a terminal that can show it.
public struct Style: Sendable, Equatable {
  /// The colours that are readable on a light and on a dark ground.
  public enum Colour: Int, Sendable {
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case magenta = 35
    case cyan = 36
  }

  /// Heavier than the text around it.
  public var isBold: Bool
  /// Fainter than the text around it.
  public var isDim: Bool
  /// The colour, or none for the terminal's own.
  public var colour: Colour?

  /// A style; without arguments the terminal's own.
  public init(bold: Bool = false, dim: Bool = false, colour: Colour? = nil) {
    isBold = bold
    isDim = dim
    self.colour = colour
  }

  /// The terminal's own.
  public static let plain = Style()
  /// Heavier than the text around it.
  public static let bold = Style(bold: true)
  /// Fainter than the text around it.
  public static let dim = Style(dim: true)

  /// A colour, with nothing else.
  public static func colour(_ colour: Colour) -> Style { Style(colour: colour) }

  /// The escape code that begins this style, or nil when it is plain.
  var begin: String? {
    var codes: [Int] = []
    if isBold { codes.append(1) }
    if isDim { codes.append(2) }
    if let colour { codes.append(colour.rawValue) }
    return codes.isEmpty ? nil : "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }

  /// The escape code that ends every style.
  static let end = "\u{1B}[0m"
}
