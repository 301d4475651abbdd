import Glibc

/// The lines that can be recalled, the newest last, in memory and in a file that only its owner can read.
///
/// In the file every line stands on its own line, with `\n` for a line end within it and `\\` for a backslash. The file
/// is a convenience: when it cannot be read or written, there is none.
struct LineHistory {
  /// The newest that are kept.
  static let limit = 500

  private let path: String?
  private var isLoaded = false
  private var isChanged = false
  private(set) var lines: [String] = []

  init(path: String?) {
    self.path = path
  }

  /// Reads the file, the first time only.
  mutating func load() {
    guard !isLoaded else { return }
    isLoaded = true
    guard let path else { return }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let reader = PlainReader(descriptor: descriptor)
    let request = LineRequest(prompt: "")
    var earlier: [String] = []
    while true {
      switch reader.read(request) {
      case .line(let line): if !line.isEmpty { earlier.append(Self.decoded(line)) }
      case .invalidLine: continue
      case .interrupted, .endOfInput, .hangup:
        lines = (earlier + lines).suffix(Self.limit)
        return
      }
    }
  }

  /// Adds a line, unless it is blank or the same as the one before.
  mutating func remember(_ line: String) {
    guard line != lines.last, !line.allSatisfy(\.isWhitespace) else { return }
    isChanged = true
    lines.append(line)
    if lines.count > Self.limit { lines.removeFirst() }
  }

  /// Drops every line for which `isGone` holds.
  mutating func forget(where isGone: (String) -> Bool) {
    load()
    isChanged = true
    lines.removeAll(where: isGone)
  }

  /// Drops every line for which `isGone` holds, from memory and from the file.
  /// - Returns: false when the file could not be written.
  mutating func forgetAndSave(where isGone: (String) -> Bool) -> Bool {
    forget(where: isGone)
    return save()
  }

  /// Writes the file anew, mode 0600 whatever the umask; the old one stays until the new one is whole.
  /// - Returns: false when it could not be written.
  @discardableResult
  mutating func save() -> Bool {
    guard let path, isChanged else { return true }
    load()
    let fresh = "\(path).\(getpid())"
    unlink(fresh)
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let bytes = Array(lines.map { Self.encoded($0) + "\n" }.joined().utf8)
    let isWhole = fchmod(descriptor, 0o600) == 0 && writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, isWhole, rename(fresh, path) == 0 else {
      unlink(fresh)
      return false
    }
    isChanged = false
    return true
  }

  static func encoded(_ line: String) -> String {
    var result = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func decoded(_ line: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
