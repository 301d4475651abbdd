/// Finds the fields of one record of RFC 4180 in a buffer, strictly.
///
/// A reader of our own and not a package: the packages that there are for Swift mend what is broken (they drop the
/// quote, fill up the short row, skip the blank line) and give no line for it, so nothing could be refused by line.
struct RecordScanner {
  /// Where a field lies in the buffer, without its quotes.
  struct Field {
    var start: Int
    var end: Int
    /// Whether a doubled quote stands in it.
    var hasDoubledQuote = false
  }

  /// How far a record was found.
  enum Outcome: Equatable {
    /// Complete; the next one begins at `next`.
    case record(next: Int)
    /// The buffer ends within the record.
    case needsMore
    /// It breaks the rules of quotes and line ends.
    case broken
  }

  let delimiter: UInt8
  /// The fields of the last record; no more of them than `limit`.
  private(set) var fields: [Field] = []
  /// How many fields the last record has.
  private(set) var count = 0
  /// How many lines end within the last record, its own end included.
  private(set) var lines = 0
  private(set) var isASCII = true
  private(set) var hasNul = false
  /// Whether the last record is a line with nothing but spaces and tabs.
  private(set) var isBlank = false
  /// Fields beyond this number are counted, not kept.
  var limit = Int.max

  /// The delimiter eight times.
  private let delimiters: UInt64

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = RecordScanner.eight(delimiter)
  }

  /// Scans the record that begins at `start`. With `isLast` the end of the buffer is the end of the input.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> Outcome {
    fields.removeAll(keepingCapacity: true)
    count = 0
    lines = 0
    isASCII = true
    hasNul = false
    isBlank = false
    var index = start
    while true {
      let isQuoted = index < bytes.count && bytes[index] == Byte.quote
      let outcome =
        isQuoted
        ? scanQuoted(bytes, &index, isLast: isLast) : scanPlain(bytes, &index, isLast: isLast)
      if let outcome { return outcome }
      // The field is complete and `index` is at what ends it.
      if index < bytes.count, bytes[index] == delimiter {
        index += 1
        continue
      }
      guard let next = endOfRecord(bytes, index, isLast: isLast) else {
        return isLast || index + 1 < bytes.count ? .broken : .needsMore
      }
      isBlank = count == 1 && !isQuoted && bytes[start..<index].allSatisfy { $0 == Byte.space || $0 == Byte.tab }
      return .record(next: next)
    }
  }

  /// Scans a field without quotes up to the byte that ends it; gives an outcome only where the scan must stop.
  @inline(__always)
  private mutating func scanPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, isLast: Bool
  ) -> Outcome? {
    let start = index
    let end = bytes.count
    var all = skipOrdinary(bytes, &index)
    while index < end {
      let byte = bytes[index]
      if byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      if byte == Byte.quote { return .broken }
      if byte == 0 { hasNul = true }
      all |= byte
      index += 1
    }
    if all >= 0x80 { isASCII = false }
    if index == end, !isLast { return .needsMore }
    keep(Field(start: start, end: index))
    return nil
  }

  /// Passes over the bytes before the next one that may mean something, eight at a time, and gives their bits or'ed.
  ///
  /// `(x − 0x01…) & ~x & 0x80…` marks the zero bytes of a word; its lowest mark is always right.
  @inline(__always)
  private func skipOrdinary(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt8 {
    let raw = UnsafeRawBufferPointer(bytes)
    var all: UInt64 = 0
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks =
        RecordScanner.zeros(word) | RecordScanner.zeros(word ^ delimiters)
        | RecordScanner.zeros(word ^ RecordScanner.eight(Byte.lineFeed))
        | RecordScanner.zeros(word ^ RecordScanner.eight(Byte.carriageReturn))
        | RecordScanner.zeros(word ^ RecordScanner.eight(Byte.quote))
      if marks == 0 {
        all |= word
        index += 8
        continue
      }
      let count = marks.trailingZeroBitCount / 8
      all |= word & ((1 << UInt64(8 * count)) - 1)
      index += count
      break
    }
    return all & RecordScanner.eight(0x80) == 0 ? 0 : 0x80
  }

  /// A word with 0x80 in the place of its zero bytes.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- eight(0x01)) & ~word & eight(0x80) }

  /// `byte` eight times.
  @inline(__always)
  private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  private mutating func scanQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, isLast: Bool
  ) -> Outcome? {
    var field = Field(start: index + 1, end: index + 1)
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case Byte.quote:
        if index == bytes.count, !isLast { return .needsMore }
        if index < bytes.count, bytes[index] == Byte.quote {
          field.hasDoubledQuote = true
          index += 1
          continue
        }
        field.end = index - 1
        keep(field)
        return nil
      case Byte.lineFeed: lines += 1
      case 0: hasNul = true
      default: if byte >= 0x80 { isASCII = false }
      }
    }
    return isLast ? .broken : .needsMore
  }

  /// Where the next record begins when one ends at `index`; null when none ends there, or the buffer ends too early.
  @inline(__always)
  private mutating func endOfRecord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, isLast: Bool) -> Int? {
    guard index < bytes.count else { return isLast ? index : nil }
    if bytes[index] == Byte.lineFeed {
      lines += 1
      return index + 1
    }
    guard bytes[index] == Byte.carriageReturn, index + 1 < bytes.count, bytes[index + 1] == Byte.lineFeed else {
      return nil
    }
    lines += 1
    return index + 2
  }

  @inline(__always)
  private mutating func keep(_ field: Field) {
    count += 1
    if count <= limit { fields.append(field) }
  }

  /// The bytes of field number `index`, doubled quotes made single in place: ask once for each record.
  @inline(__always)
  func contents(_ index: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let field = fields[index]
    let end = field.hasDoubledQuote ? RecordScanner.halveQuotes(in: bytes, field) : field.end
    return UnsafeBufferPointer(rebasing: bytes[field.start..<end])
  }

  /// Makes doubled quotes single and gives the new end.
  private static func halveQuotes(in bytes: UnsafeMutableBufferPointer<UInt8>, _ field: Field) -> Int {
    var target = field.start
    var source = field.start
    while source < field.end {
      bytes[target] = bytes[source]
      source += bytes[source] == Byte.quote ? 2 : 1
      target += 1
    }
    return target
  }

  /// The delimiter by the header that begins at `start`: the first of `,` and `;` outside quotes; `,` where neither
  /// stands. Null when the buffer ends before that is known.
  static func delimiter(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> UInt8? {
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == Byte.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == Byte.comma || byte == Byte.semicolon { return byte }
      if byte == Byte.lineFeed { return Byte.comma }
    }
    return isLast ? Byte.comma : nil
  }
}
