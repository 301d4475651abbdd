import Instrument

/// All files of phrases in one folder, by language: those of the interface, which belong together, and the prose of
/// each questionnaire.
struct PhraseShelf {
  /// The files that were found, read or not.
  private(set) var paths: [String] = []
  /// What belongs together: first the interface, then each questionnaire's prose; each in all languages.
  private var groups: [[LanguagePhrases]] = []
  /// What kept files from being read.
  private var unread: [Finding] = []

  /// - Parameters:
  ///   - root: the folder that holds one for each language; empty for the working directory.
  ///   - prose: the names of the files that belong to questionnaires.
  init(_ root: String, languages: [Language], prose: [String]) {
    let ordered = languages.filter { $0 == .dutch } + languages.filter { $0 != .dutch }
    let folder = { (language: Language) in root.isEmpty ? language.rawValue : "\(root)/\(language)" }
    let names = ordered.map { language in
      FolderListing.names(in: folder(language)).filter { $0.hasSuffix(".ftl") }.map { String($0.dropLast(4)) }
    }
    let belongings: [(String) -> Bool] = [{ !prose.contains($0) }] + prose.map { id in { $0 == id } }
    for belongs in belongings {
      let group = zip(ordered, names).map { language, names in
        phrases(language, names.filter(belongs).map { "\(folder(language))/\($0).ftl" })
      }
      if group.contains(where: { !$0.files.isEmpty }) { groups.append(group) }
    }
  }

  /// The languages that have a folder with phrases.
  static func languages(in root: String) -> [Language] {
    FolderListing.names(in: root.isEmpty ? "." : root).filter { name in
      let folder = root.isEmpty ? name : "\(root)/\(name)"
      return LanguageCodes.isKnown(name) && FolderListing.names(in: folder).contains { $0.hasSuffix(".ftl") }
    }.map(Language.init(rawValue:))
  }

  /// The commands of the prompt.
  var commands: CommandWords { CommandWords(groups.flatMap { $0.flatMap(\.files) }) }

  /// Everything that is wrong in the files, and between them.
  var findings: [Finding] {
    var findings = unread
    let words = CommandWordCheck(commands: commands)
    for group in groups {
      for (place, language) in group.enumerated() {
        findings += language.files.flatMap(\.findings)
        if language.files.count > 1 { findings += PhrasesFile.duplicates(among: language.files) }
        for file in language.files {
          let collector = FindingCollector(path: file.path)
          for check in PhraseChecks.all { check.check(file, at: place, of: group, collector) }
          words.check(file, collector)
          findings += collector.sorted
        }
      }
    }
    return findings
  }

  /// Reads the files of one language.
  private mutating func phrases(_ language: Language, _ paths: [String]) -> LanguagePhrases {
    self.paths += paths
    var files: [PhrasesFile.Loaded] = []
    for path in paths {
      do { files.append(try PhrasesFile.load(path)) } catch { unread += error.list }
    }
    return LanguagePhrases(language: language, files: files, unread: paths.count - files.count)
  }
}
