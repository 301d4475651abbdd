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

  /// Mounts it anew, for reading only or for writing too.
  func remount(readOnly: Bool) {
    mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT) | (readOnly ? UInt(MS_RDONLY) : 0), nil)
  }

  deinit {
    if isMounted { umount2(path, Int32(MNT_DETACH)) }
  }
}
