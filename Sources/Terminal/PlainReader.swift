import Glibc

/// Reads lines from what is no terminal: no prompt, no echo, no history.
public final class PlainReader: LineReader {
  /// Always false.
  public let isInteractive = false
  /// The number of the line that was read last, from 1; 0 before the first.
  public private(set) var lineNumber = 0

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 64 << 10)
  private var position = 0
  private var isAtEnd = false

  private static let longestLine = 64 << 20

  /// A reader of an open file; without argument, of standard input.
  public init(descriptor: Int32 = 0) {
    self.descriptor = descriptor
  }

  /// Reads one line; of the request nothing is used. `\n` and `\r\n` end a line, the last line may go without.
  public func read(_ request: LineRequest) -> LineInput {
    guard let (range, isTooLong) = nextLine() else { return .endOfInput }
    lineNumber += 1
    var bytes = buffer[range]
    if bytes.last == 0x0D { bytes.removeLast() }
    if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard !isTooLong, let line = String(validating: bytes, as: UTF8.self) else {
      return .invalidLine(number: lineNumber)
    }
    return .line(line)
  }

  /// Does nothing: a script is written ahead.
  public func discardTypeAhead() {}

  /// The place of the next line in the buffer, without its end; of a line that is too long an empty place.
  private func nextLine() -> (Range<Int>, isTooLong: Bool)? {
    var searched = position
    var isTooLong = false
    while true {
      if let end = lineEnd(from: searched) {
        defer { position = end + 1 }
        return (isTooLong ? end..<end : position..<end, isTooLong)
      }
      if buffer.count - position > Self.longestLine {
        isTooLong = true
        position = buffer.count
      }
      searched = buffer.count - position
      if !fill() {
        guard searched > 0 || isTooLong else { return nil }
        defer { position = buffer.count }
        return (isTooLong ? 0..<0 : position..<buffer.count, isTooLong)
      }
    }
  }

  /// The place of the first line end from `start` on.
  private func lineEnd(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return nil }
      return memchr(base + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
  }

  /// Drops what was given out, and reads more behind the rest; false at the end of the input, for ever.
  private func fill() -> Bool {
    buffer.removeSubrange(..<position)
    position = 0
    while !isAtEnd {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      let error = errno
      if count > 0 {
        buffer.append(contentsOf: chunk[..<count])
        return true
      }
      if count < 0, error == EINTR { continue }
      if count < 0, error == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&wait, 1, -1)
        continue
      }
      isAtEnd = true
    }
    return false
  }
}
