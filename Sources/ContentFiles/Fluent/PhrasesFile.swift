import Instrument
import Phrasebook

/// Reads phrases from `Content/<language>/*.ftl`: a strict subset of Fluent, which every Fluent tool reads alike.
///
/// - `# a comment`
/// - `key = text`, where a key is kebab-case
/// - more lines of the text, indented by spaces; what they have in common of that is taken off, a blank line between
///   them stays
/// - `{ $name }` in a text for an argument, and `{ "…" }` for a literal brace or quote
public enum PhrasesFile {
  /// The phrases in the file at `path`.
  ///
  /// Throws everything that is wrong with the file, each with its line and column.
  public static func read(path: String, language: Language) throws(Findings) -> Phrases {
    let file = try load(path)
    guard file.findings.isEmpty else { throw Findings(file.findings) }
    return phrases([file], language: language)
  }

  /// What stands in one file of phrases.
  struct Loaded {
    let path: String
    let bytes: [UInt8]
    let entries: [FluentEntry]
    let findings: [Finding]
  }

  static func load(_ path: String) throws(Findings) -> Loaded {
    parse(try ContentBytes.contents(of: path), path: path)
  }

  /// - Parameter bytes: valid UTF-8.
  static func parse(_ bytes: [UInt8], path: String) -> Loaded {
    let findings = FindingCollector(path: path)
    let entries = bytes.withUnsafeBufferPointer { buffer in
      var parser = FluentParser(buffer)
      parser.parse()
      for (problem, offset) in parser.problems.prefix(FindingCollector.limit + 1) {
        findings.add(.phrase(problem), at: Position(of: offset, in: buffer))
      }
      return parser.entries
    }
    let loaded = Loaded(path: path, bytes: bytes, entries: entries, findings: [])
    if holdDuplicates([loaded]) { addDuplicates(in: [loaded], findings) }
    return Loaded(path: path, bytes: bytes, entries: entries, findings: findings.sorted)
  }

  /// The findings about keys that stand in more than one of `files`.
  static func duplicates(among files: [Loaded]) -> [Finding] {
    guard holdDuplicates(files) else { return [] }
    return files.indices.flatMap { index in
      let findings = FindingCollector(path: files[index].path)
      addDuplicates(in: Array(files[...index]), findings)
      return findings.sorted.filter { finding in !files[index].findings.contains(finding) }
    }
  }

  /// All phrases of `files`.
  static func phrases(_ files: [Loaded], language: Language) -> Phrases {
    var templates: [String: String] = [:]
    templates.reserveCapacity(files.reduce(0) { $0 + $1.entries.count })
    for file in files {
      for entry in file.entries { templates[entry.key] = entry.text }
    }
    return Phrases(language: language, templates: templates)
  }

  /// Whether there is a key that stands twice. Hardly ever: this is the quick look before the first prompt.
  private static func holdDuplicates(_ files: [Loaded]) -> Bool {
    var keys: Set<String> = []
    keys.reserveCapacity(files.reduce(0) { $0 + $1.entries.count })
    return !files.allSatisfy { file in file.entries.allSatisfy { keys.insert($0.key).inserted } }
  }

  /// Notes the keys of the last file that stood in it, or in one before it, already.
  private static func addDuplicates(in files: [Loaded], _ findings: FindingCollector) {
    guard let last = files.last else { return }
    var first: [String: (file: Loaded, offset: Int)] = [:]
    for file in files {
      for entry in file.entries {
        guard let earlier = first[entry.key] else {
          first[entry.key] = (file, entry.offset)
          continue
        }
        guard file.path == last.path else { continue }
        let line = Position(of: earlier.offset, in: earlier.file.bytes).line
        findings.add(
          .phrase(.duplicateKey(entry.key, firstPath: earlier.file.path, firstLine: line)),
          at: Position(of: entry.offset, in: file.bytes))
      }
    }
  }
}

/// One phrase of a file.
struct FluentEntry: Equatable {
  let key: String
  /// The text with its placeables as they were written.
  let text: String
  /// Where the key starts, in bytes.
  let offset: Int
}
