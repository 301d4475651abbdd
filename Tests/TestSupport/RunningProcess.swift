import Foundation

/// A process of the system, looked at from outside.
public struct RunningProcess: Sendable {
  /// Its number.
  public let id: pid_t

  /// The process with this number.
  public init(_ id: pid_t) {
    self.id = id
  }

  /// The process that has the terminal of this one, as a shell gives it to what it starts.
  public var foreground: RunningProcess? {
    guard let field = field(5), let group = pid_t(field), group > 0 else { return nil }
    return RunningProcess(group)
  }

  /// Its state as the system letters it (`S`: waiting, `T`: stopped); nil when it has ended.
  public var state: Character? {
    guard let letter = field(0)?.first, !"ZX".contains(letter) else { return nil }
    return letter
  }

  /// Waits until it has ended.
  /// - Returns: false when it did not in time.
  public func hasEnded(within seconds: Double = 40) async throws -> Bool {
    let deadline = Date().addingTimeInterval(seconds)
    while state != nil {
      if Date() > deadline { return false }
      try await Task.sleep(for: .milliseconds(20))
    }
    return true
  }

  /// A field of `/proc/<id>/stat`, counted from the state, which is behind the name in brackets.
  private func field(_ number: Int) -> String? {
    guard let bytes = FileManager.default.contents(atPath: "/proc/\(id)/stat") else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let name = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: name)...].split(separator: " ")
    return fields.indices.contains(number) ? String(fields[number]) : nil
  }
}
