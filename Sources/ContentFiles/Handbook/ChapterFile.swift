/// Reads one chapter of the handbook from `NN-name.md`; the number is only there for the order.
enum ChapterFile {
  /// The chapter in the file at `path`.
  ///
  /// Throws everything that is wrong with it, each with its line.
  static func read(path: String, name: String) throws(Findings) -> Chapter {
    try parse(try ContentBytes.contents(of: path), path: path, name: name)
  }

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - name: the file's, without its ending.
  static func parse(_ bytes: [UInt8], path: String, name: String) throws(Findings) -> Chapter {
    let findings = FindingCollector(path: path)
    let id = id(of: name)
    if id == nil { findings.add(.handbook(.badName(name)), at: .start) }
    var parser = ChapterParser(findings)
    parser.parse(String(decoding: bytes, as: UTF8.self))
    guard let id, let title = parser.title, findings.sorted.isEmpty else { throw Findings(findings.sorted) }
    return Chapter(id: id, title: title, passages: parser.passages)
  }

  /// `answering` for `03-answering`; null for a name that is none.
  private static func id(of name: String) -> String? {
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0].utf8.count == 2, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      Names.isKebabCase(parts[1])
    else { return nil }
    return parts[1]
  }
}
