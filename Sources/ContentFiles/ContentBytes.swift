#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the bytes of a content file, and refuses what can't be one.
enum ContentBytes {
  /// The largest file that is read, in bytes: 1 MiB.
  static let limit = 1 << 20

  /// The bytes of the file at `path`: valid UTF-8 without a byte order mark and without NUL.
  ///
  /// Throws one finding, about the first thing that is wrong.
  static func contents(of path: String) throws(Findings) -> [UInt8] {
    do {
      return try checked(load(path))
    } catch {
      throw Findings([
        Finding(path: path, line: error.position.line, column: error.position.column, problem: .file(error.problem))
      ])
    }
  }

  /// Everything that `examine` finds in the bytes of the file at `path`, or why they can't be read.
  static func findings(path: String, _ examine: ([UInt8]) -> [Finding]) -> [Finding] {
    do { return examine(try contents(of: path)) } catch { return error.list }
  }

  /// What is wrong with a file, and where.
  struct Refusal: Error, Equatable {
    var problem: FileProblem
    var position = Position.start
  }

  /// The bytes without their byte order mark.
  static func checked(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
    if bytes.count > limit { throw Refusal(problem: .tooLarge(limit: limit)) }
    if isOtherEncoding(bytes) { throw Refusal(problem: .otherEncoding) }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let offset = content.firstIndex(of: 0) {
      throw Refusal(problem: .containsNUL, position: Position(of: offset, in: content))
    }
    if let offset = firstInvalidOffset(in: content) {
      throw Refusal(problem: .notUTF8, position: Position(of: offset, in: content))
    }
    return content
  }

  /// UTF-16 or UTF-32, by its byte order mark, or by a NUL in each of the first pairs of bytes.
  private static func isOtherEncoding(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return true }
    let head = bytes.prefix(64)
    return head.count >= 4 && head.count(where: { $0 == 0 }) * 3 >= head.count
  }

  /// The first byte that is not UTF-8; null when all is well.
  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }

  private static func load(_ path: String) throws(Refusal) -> [UInt8] {
    if path.isEmpty || path.utf8.contains(0) { throw Refusal(problem: .missing) }
    // Without O_NONBLOCK a pipe that nobody writes to would hold us for ever.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Refusal(problem: problem(of: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Refusal(problem: .unreadable(code: errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Refusal(problem: .isDirectory)
    default: throw Refusal(problem: .notAFile)
    }
    // One byte more than the limit shows that there is too much, whatever the size was said to be.
    var bytes = [UInt8](repeating: 0, count: min(max(Int(status.st_size), 0), limit) + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got == 0 { break }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { throw Refusal(problem: .unreadable(code: errno)) }
      count += got
    }
    return Array(bytes.prefix(count))
  }

  private static func problem(of code: Int32) -> FileProblem {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: .missing
    case EACCES, EPERM: .noPermission
    default: .unreadable(code: code)
    }
  }
}
