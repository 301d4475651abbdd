import Foundation

/// The files of the project, as tests about the project see them.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file of the project as text.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files below `directory` with this extension, by path from the root.
  static func files(in directory: String, withExtension ending: String) throws -> [String] {
    let base = root.appending(path: directory)
    let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)?.allObjects ?? []
    let paths = found.compactMap { ($0 as? URL)?.path }.filter { $0.hasSuffix("." + ending) }
    return paths.map { String($0.dropFirst(root.path.count + 1)) }.sorted()
  }

  /// The Swift files of the program with their text.
  static func sources() throws -> [(path: String, text: String)] {
    try files(in: "Sources", withExtension: "swift").map { ($0, try text($0)) }
  }
}
