/// Something wrong at one place in a questionnaire or content file.
public struct Finding: Error, Sendable, Equatable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file is refused.
    case error
    /// The file is taken, but its author should look.
    case warning
  }

  public var path: String
  /// 1 is the first line.
  public var line: Int
  /// 1 is the first column; counted in Unicode scalars.
  public var column: Int
  public var severity: Severity
  public var problem: Problem

  public init(path: String, line: Int, column: Int, severity: Severity = .error, problem: Problem) {
    self.path = path
    self.line = line
    self.column = column
    self.severity = severity
    self.problem = problem
  }
}

/// Why a file is refused: everything that was found in it, by line and column. Never empty.
public struct Findings: Error, Sendable, Equatable {
  public let list: [Finding]

  public init(_ list: [Finding]) { self.list = list }
}

/// A place in a file.
struct Position: Sendable, Hashable, Comparable {
  /// 1 is the first line.
  var line: Int
  /// 1 is the first column; counted in Unicode scalars.
  var column: Int

  static let start = Position(line: 1, column: 1)

  static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the byte at `offset` (0 is the first) in valid or nearly valid UTF-8.
  init(of offset: Int, in bytes: some Collection<UInt8>) {
    line = 1
    column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
