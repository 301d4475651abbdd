/// The records of a file of answers, one by one, each with its bytes checked and the number of its first line.
struct RecordSource: ~Copyable {
  private var input: InputBytes
  /// The fields of the record that was read last.
  private(set) var scanner: RecordScanner
  /// The first line of the record that was read last, counted from 1.
  private(set) var line = 1
  /// Where the record after it begins, and on which line.
  private var next = 0
  private var nextLine = 1

  /// Begins to read: passes over a byte order mark, and finds the delimiter.
  init(descriptor: Int32, pieceSize: Int) throws(AnswersFileError) {
    input = InputBytes(descriptor: descriptor, capacity: pieceSize)
    while input.bytes.count < Byte.byteOrderMark.count, !input.isAtEnd { try input.readMore() }
    if input.bytes.starts(with: Byte.byteOrderMark) { input.advance(to: Byte.byteOrderMark.count) }
    var delimiter: UInt8?
    while delimiter == nil {
      delimiter = RecordScanner.delimiter(
        UnsafeBufferPointer(input.bytes), from: input.position, isLast: input.isAtEnd)
      if delimiter == nil { try input.readMore() }
    }
    scanner = RecordScanner(delimiter: delimiter ?? Byte.comma)
    next = input.position
  }

  /// The bytes that the scanner's fields lie in; valid until the next `advance`.
  var bytes: UnsafeMutableBufferPointer<UInt8> { input.bytes }

  /// Keeps no more fields of a record than this.
  mutating func limitFields(to count: Int) { scanner.limit = count }

  /// Reads the next record; false at the end of the input.
  mutating func advance() throws(AnswersFileError) -> Bool {
    input.advance(to: next)
    line = nextLine
    while true {
      if input.position == input.bytes.count {
        if input.isAtEnd { return false }
        try input.readMore()
        continue
      }
      switch scanner.scan(UnsafeBufferPointer(input.bytes), from: input.position, isLast: input.isAtEnd) {
      case .needsMore: try input.readMore()
      case .broken: throw .refused(line: line, .brokenRow)
      case .record(let end):
        try checkBytes(until: end)
        next = end
        nextLine += scanner.lines
        return true
      }
    }
  }

  private func checkBytes(until end: Int) throws(AnswersFileError) {
    if scanner.hasNul { throw .refused(line: line, .nul) }
    if scanner.isASCII { return }
    let record = UnsafeBufferPointer(rebasing: input.bytes[input.position..<end])
    if !Byte.areUTF8(record) { throw .refused(line: line, .notUTF8) }
  }
}
