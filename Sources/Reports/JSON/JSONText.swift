/// JSON written piece by piece, in the style of Python's `json.dumps(indent=2, ensure_ascii=False)`.
///
/// An own writer, because the order of keys is part of the format and Foundation's encoder can't keep it.
public struct JSONText {
  /// What was written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// How many objects and lists are open.
  private var depth: Int
  /// Whether the open object or list has nothing in it yet.
  private var isFirst = true

  /// Begins at `depth` open objects and lists, written elsewhere.
  public init(depth: Int = 0) { self.depth = depth }

  /// Writes `{`, what `members` writes, and `}`.
  public mutating func object(_ members: (inout JSONText) -> Void) { container("{", "}", members) }

  /// Writes a list with one item for each of `items`.
  public mutating func list<Item>(_ items: some Sequence<Item>, _ write: (inout JSONText, Item) -> Void) {
    container("[", "]") { text in
      for item in items {
        text.separate()
        write(&text, item)
      }
    }
  }

  /// Writes the key of a member; its value comes next.
  mutating func key(_ key: String) {
    separate()
    string(key)
    bytes.append(contentsOf: [UInt8(ascii: ":"), UInt8(ascii: " ")])
  }

  /// Writes a member that is a text, or null.
  public mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// Writes a member that is a whole number, or null.
  public mutating func member(_ key: String, _ value: Int?) {
    self.key(key)
    integer(value)
  }

  /// A number with one or two decimals, from its hundredths.
  mutating func member(_ key: String, hundredths: Int?) {
    self.key(key)
    if let hundredths { decimal(hundredths: hundredths) } else { null() }
  }

  mutating func integer(_ value: Int?) {
    if let value { bytes.append(contentsOf: String(value).utf8) } else { null() }
  }

  /// Writes −33 as `-0.33`, 20 as `0.2` and 0 as `0.0`.
  mutating func decimal(hundredths: Int) {
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    bytes.append(contentsOf: String(magnitude / 100).utf8)
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(magnitude / 10 % 10))
    if magnitude % 10 != 0 { bytes.append(UInt8(ascii: "0") + UInt8(magnitude % 10)) }
  }

  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: JSONText.escape(byte).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func null() { bytes.append(contentsOf: "null".utf8) }

  /// Puts a comma where one belongs, and begins a line.
  mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    newLine()
  }

  /// Says that something was written before this in the same object or list.
  mutating func follow() { isFirst = false }

  /// Ends an open object or list that was begun elsewhere.
  mutating func close(_ end: String) {
    depth -= 1
    newLine()
    bytes.append(contentsOf: end.utf8)
    isFirst = false
  }

  /// Begins an object or list that is ended elsewhere.
  mutating func open(_ begin: String) {
    bytes.append(contentsOf: begin.utf8)
    depth += 1
    isFirst = true
  }

  private mutating func container(_ begin: String, _ end: String, _ contents: (inout JSONText) -> Void) {
    open(begin)
    contents(&self)
    if isFirst {
      // Nothing came: {} or [].
      depth -= 1
      bytes.append(contentsOf: end.utf8)
      isFirst = false
    } else {
      close(end)
    }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case 0x08: return "\\b"
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0C: return "\\f"
    case 0x0D: return "\\r"
    default: return (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }
}
