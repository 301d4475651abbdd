import Foundation

/// A directory in which nothing can be written from some moment on: a disk that is mounted anew for reading only, or,
/// where this process may not do that, a directory without the right to write, which then binds it.
final class ReadOnlyPlace {
  let path: String
  private let disk: SmallMount

  init(at path: String) throws {
    disk = try SmallMount(at: path, kilobytes: 4000)
    self.path = path
  }

  func file(_ name: String = "team.wederzijds") -> String { path + "/" + name }

  /// From now on nothing in it can be written.
  func close() {
    if disk.isMounted { disk.remount(readOnly: true) } else { chmod(path, 0o555) }
  }

  /// From now on it can be written again.
  func open() {
    if disk.isMounted { disk.remount(readOnly: false) } else { chmod(path, 0o755) }
  }

  deinit { if !disk.isMounted { chmod(path, 0o755) } }
}
