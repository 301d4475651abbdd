import Foundation

/// A small file system of its own, in memory; only root can mount one.
final class SmallMount {
  let path: String
  let isMounted: Bool

  init(at path: String, kilobytes: Int) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    isMounted = geteuid() == 0 && mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0
  }

  /// From now on nothing on it can be written.
  func makeReadOnly() -> Bool { mount("tmpfs", path, "tmpfs", UInt(MS_RDONLY | MS_REMOUNT), nil) == 0 }

  deinit {
    if isMounted { umount2(path, Int32(MNT_DETACH)) }
  }
}
