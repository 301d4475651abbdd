import Glibc
import Instrument
import Interview
import Reports
import Storage

/// Makes the sheets of paper that a team fills in, as a page to print or as a PDF.
@MainActor
struct SheetExport {
  private let wish: SheetWish
  private let typed: String
  private let shell: Shell
  private var machine: GuidedSession? { shell.session?.machine }

  /// How many sheets there are where nobody takes part yet.
  private static let usualCount = 8
  /// The most characters of a relationship's name in the name of a file.
  private static let nameLimit = 40

  /// - Parameter typed: the words behind the command, to be typed again.
  init(_ wish: SheetWish, typed: String, in shell: Shell) {
    self.wish = wish
    self.typed = typed
    self.shell = shell
  }

  /// Makes the file, and says where it is and what it is about.
  func run() throws {
    let relationship = try relationship
    let html = AnswerSheet(
      try questionnaire(about: relationship), form: form, role: relationship?.role ?? .supplier,
      relationshipName: relationship?.name, letters: letters, phrases: shell.phrases
    ).html
    var path = path(about: relationship)
    var bytes = Array(html.utf8)
    var problem: String?
    if path.lowercased().hasSuffix(".pdf") {
      switch shell.surroundings.exporting.pdf(html) {
      case .made(let pdf): bytes = pdf
      case .noProgram: problem = shell.phrases("export-no-pdf-program")
      case .failed(let program): problem = shell.phrases("export-pdf-failed", ["program": program])
      }
      if problem != nil { path = path.dropLast(".pdf".count) + ".html" }
    }
    if let problem { shell.console.talk(shell.wrapped(problem)) }
    guard try write(bytes, to: path) else { return }
    tell(path, relationship)
  }

  // MARK: What stands on it

  private var form: Form {
    if wish.isFull { return .full }
    return machine.flatMap { $0.isTeam ? $0.sheetForm : nil } ?? .short
  }

  private var letters: [String] {
    if let count = wish.count { return SheetLetters.next(count) }
    let team = (machine?.team ?? []).map(\.name)
    return team.isEmpty ? SheetLetters.next(Self.usualCount) : team
  }

  /// Whom it is about; null where nobody was spoken of.
  private var relationship: Relationship? {
    get throws { try machine.map(\.relationship) ?? shell.spokenOf() }
  }

  private func questionnaire(about relationship: Relationship?) throws -> Questionnaire {
    if let machine { return machine.questionnaire }
    return try shell.questionnaireOfNew()
  }

  // MARK: The file

  private func path(about relationship: Relationship?) -> String {
    shell.surroundings.exporting.path(of: wish.file ?? usualName(about: relationship))
  }

  /// `formulier-vendex.html`: letters and digits only, whatever the relationship is called.
  private func usualName(about relationship: Relationship?) -> String {
    let letters = (relationship?.name ?? "").map { character -> String in
      let plain = folded(character)
      return !plain.isEmpty && plain.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? plain : " "
    }
    let name = String(letters.joined().prefix(Self.nameLimit)).split(separator: " ").joined(separator: "-")
    return [shell.phrases("export-sheet"), name].filter { !$0.isEmpty }.joined(separator: "-") + ".html"
  }

  /// Puts the file in its place; false, and a sentence said, when that can't be done.
  private func write(_ bytes: [UInt8], to path: String) throws -> Bool {
    do throws(CareError) {
      try WholeFile.write(bytes, to: path, replacing: wish.isReplacing)
      return true
    } catch {
      try shell.refuse(sentence(error, path))
      return false
    }
  }

  private func sentence(_ error: CareError, _ path: String) -> String {
    switch error {
    case .cannotWrite(_, let errno):
      return shell.phrases("export-cannot-write", ["path": path, "reason": String(cString: strerror(errno))])
    case .taken, .workbook, .backup, .inUse, .sameFile:
      let slash = shell.session == nil ? "" : "/"
      let again = [slash + shell.phrases("command-export"), typed, shell.phrases("export-replace")]
      let arguments = ["path": path, "command": again.joined(separator: " ")]
      return shell.phrases(wish.isReplacing ? "export-no-plain-file" : "export-taken", arguments)
    }
  }

  private func tell(_ path: String, _ relationship: Relationship?) {
    let phrases = shell.phrases
    let isPDF = path.lowercased().hasSuffix(".pdf")
    var sentences = [
      phrases("export-written", ["path": path, "names": shell.listed(letters)]),
      phrases(isPDF ? "export-print-pdf" : "export-print-page"),
    ]
    if form == .full { sentences.append(phrases("export-print-full")) }
    if let relationship {
      sentences.append(phrases("export-about-\(relationship.role)", ["name": relationship.name]))
    } else if machine == nil {
      sentences.append(phrases("export-about-nobody", ["relation": phrases("command-relation")]))
    }
    shell.console.talk(shell.wrapped(sentences.joined(separator: " ")))
  }
}
