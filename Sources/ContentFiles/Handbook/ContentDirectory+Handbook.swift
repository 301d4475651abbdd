import Instrument

extension ContentDirectory {
  /// The handbook in `language`: `Content/<language>/handbook/NN-name.md`, by number. Without chapters when the language
  /// has none.
  ///
  /// Throws `noSuchLanguage`, or `findings`.
  public func handbook(language: Language) throws(ContentError) -> Handbook {
    guard languages.contains(language) else { throw .noSuchLanguage(language, known: languages) }
    var chapters: [Chapter] = []
    var findings: [Finding] = []
    for name in chapterNames(language) {
      do {
        chapters.append(try ChapterFile.read(path: file(chapterPath(name, language)), name: name))
      } catch {
        findings += error.list
      }
    }
    guard findings.isEmpty else { throw .findings(Findings(findings)) }
    return Handbook(chapters: chapters)
  }

  /// What is wrong with the handbooks: in each chapter, and a chapter that one language has and another has not.
  func handbookFindings() -> [Finding] {
    var findings: [Finding] = []
    var known: [String: Language] = [:]
    for language in languages {
      for name in chapterNames(language) where known[name] == nil { known[name] = language }
    }
    for language in languages {
      do { _ = try handbook(language: language) } catch { findings += error.findings }
      let own = Set(chapterNames(language))
      for (name, other) in known.sorted(by: { $0.key < $1.key }) where !own.contains(name) {
        findings.append(
          Finding(
            path: file(chapterPath(name, language)), line: 1, column: 1,
            problem: .handbook(.missingChapter(isIn: other.rawValue))))
      }
    }
    return findings
  }

  func chapterNames(_ language: Language) -> [String] {
    names(in: "Content/\(language)/handbook", ending: ".md")
  }

  private func chapterPath(_ name: String, _ language: Language) -> String { "Content/\(language)/handbook/\(name).md" }
}
