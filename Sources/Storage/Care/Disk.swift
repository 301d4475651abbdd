import CFiles
import Foundation

/// The disk that a file stands on.
enum Disk {
  /// How many bytes can still be written in the directory of `path`; null when the system does not tell.
  static func room(beside path: String) -> Int64? {
    var facts = statvfs()
    guard statvfs(FileSystem.directory(of: path), &facts) == 0 else { return nil }
    return Int64(clamping: UInt64(facts.f_bavail) * UInt64(facts.f_frsize))
  }

  /// The name of the network file system that `path` stands on; null when it is not one that is recognised.
  static func network(of path: String) -> String? {
    networks[UInt32(truncatingIfNeeded: cfiles_kind_of_disk(path))]
  }

  /// As in the kernel's list of magic numbers.
  private static let networks: [UInt32: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB", 0x0102_1997: "9P", 0x5346_414F: "AFS",
    0x00C3_6400: "Ceph", 0x7375_7245: "Coda", 0x0116_1970: "GFS2", 0x7461_636F: "OCFS2",
  ]
}
