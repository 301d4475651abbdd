import Foundation

/// A directory of its own for one test, gone with the last use of this value.
public final class ScratchDirectory: Sendable {
  /// Where it is.
  public let path: String

  /// Makes a directory that nobody else uses.
  public init() throws {
    path = NSTemporaryDirectory() + "scratch-" + UUID().uuidString.prefix(13)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // A directory that stays behind harms no test.
    do { try FileManager.default.removeItem(atPath: path) } catch {}
  }

  /// The path of a file in it.
  public func file(_ name: String) -> String { path + "/" + name }
}
