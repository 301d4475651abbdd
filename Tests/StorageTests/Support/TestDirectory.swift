import Foundation

/// A directory of its own for one test; it goes when the test goes.
final class TestDirectory {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("storage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {
      // A directory that stays behind harms nobody.
    }
  }

  func file(_ name: String = "team.wederzijds") -> String { path + "/" + name }

  /// Removes the workbook `name` and its journal, as far as they are there.
  func remove(_ name: String = "team.wederzijds") {
    for ending in ["", "-journal"] { unlink(file(name) + ending) }
  }

  /// The names of all files, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// The bytes of a file.
func bytes(of path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

/// The mode of a file, such as 0o600.
func mode(of path: String) -> mode_t {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}
