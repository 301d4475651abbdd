import Instrument
import Interview

/// Makes a file of something: `exporteer formulier`, the sheets of paper that a team fills in. `volledig` takes every
/// question, a number makes so many sheets, and a name that ends in `.html` or `.pdf` says where they go.
enum ExportCommand: Command {
  static let id = "export"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.words(["export-sheet", "export-full", "export-replace"])

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if let what = arguments.words.first, shell.says("export-sheet", what) {
      do {
        try SheetExport(SheetWish(arguments.words.dropFirst(), in: shell), typed: arguments.text, in: shell).run()
      } catch let problem as SheetWish.Problem {
        try shell.refuse(problem.sentence)
      }
    } else {
      let names = ["sheet": shell.phrases("export-sheet"), "export": shell.phrases("command-export")]
      try shell.refuse(shell.phrases("export-what", names))
    }
    try shell.session?.askAgain()
    return .stay
  }
}

/// What was asked for behind `exporteer formulier`.
struct SheetWish {
  private(set) var isFull = false
  /// How many sheets; null for as many as take part.
  private(set) var count: Int?
  /// The file as it was typed; null for the usual name.
  private(set) var file: String?
  /// Whether a file that stands there already gives way.
  private(set) var isReplacing = false

  /// Why it can't be understood.
  struct Problem: Error { var sentence: String }

  /// Reads the words behind `formulier`.
  @MainActor
  init(_ words: ArraySlice<String>, in shell: Shell) throws(Problem) {
    var words = words
    if let last = words.last, shell.says("export-replace", last) {
      isReplacing = true
      words.removeLast()
    }
    while let word = words.first, let isFull = Self.isFull(word, in: shell) {
      words.removeFirst()
      if isFull {
        self.isFull = true
        continue
      }
      guard let count = Int(word), (1...SheetLetters.limit).contains(count) else {
        let arguments = ["typed": word, "limit": String(SheetLetters.limit)]
        throw Problem(sentence: shell.phrases("export-count", arguments))
      }
      self.count = count
    }
    guard !words.isEmpty else { return }
    let file = words.joined(separator: " ")
    guard [".html", ".pdf"].contains(where: file.lowercased().hasSuffix), !file.contains("\0") else {
      let arguments = ["typed": file, "full": shell.phrases("export-full"), "replace": shell.phrases("export-replace")]
      throw Problem(sentence: shell.phrases("export-word", arguments))
    }
    self.file = file
  }

  /// Whether `word` asks for the full form (true) or is a number of sheets (false); null when it is neither.
  @MainActor
  private static func isFull(_ word: String, in shell: Shell) -> Bool? {
    if shell.says("export-full", word) { return true }
    return word.allSatisfy(\.isNumber) ? false : nil
  }
}
