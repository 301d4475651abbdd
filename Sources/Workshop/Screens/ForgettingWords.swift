import Storage

/// What is said after something was forgotten for good: what went, and the proof.
@MainActor
struct ForgettingWords {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// - Parameters:
  ///   - name: what was forgotten, as it was typed.
  ///   - isOutOfHistory: whether the lines with one of the names are out of what the arrow keys recall.
  func lines(
    _ erasure: Erasure, _ name: String, isOutOfHistory: Bool
  ) throws -> [String] {
    let phrases = shell.phrases
    var sentences: [String] = []
    if erasure.rows > 0 { sentences.append(phrases("forgotten", ["name": name, "rows": String(erasure.rows)])) }
    if erasure.texts > 0 {
      let key = erasure.rows > 0 ? "forgotten-texts" : "forgotten-name"
      sentences.append(
        phrases(erasure.texts == 1 ? "\(key)-one" : "\(key)-other", ["count": String(erasure.texts), "name": name]))
    }
    if !erasure.names.isEmpty {
      let found = try shell.workbook.occurrences(of: erasure.names)
      let arguments = [
        "name": name, "count": String(found), "others": erasure.namesakes.joined(separator: ", "),
      ]
      let key =
        switch found {
        case 0: "forgotten-proof"
        case erasure.inQuestions: "forgotten-in-questions"
        default: erasure.namesakes.isEmpty ? "forgotten-remains" : "forgotten-namesakes"
        }
      sentences.append(phrases(key, arguments))
    }
    if erasure.backups > 0 {
      sentences.append(phrases("forgotten-backups", ["count": String(erasure.backups)]))
    }
    if !erasure.untouchedBackups.isEmpty {
      sentences.append(
        phrases("forgotten-not-in", ["paths": erasure.untouchedBackups.joined(separator: ", "), "name": name]))
    }
    if !isOutOfHistory { sentences.append(phrases("forgotten-not-in-history", ["name": name])) }
    sentences.append(phrases("forgotten-elsewhere"))
    return sentences.flatMap { shell.wrapped($0) }
  }
}
