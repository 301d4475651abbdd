import ContentFiles
import Foundation
import Instrument
import Phrasebook
import Storage
import Testing
import Workshop

/// A place to sit down at: the shipped content, and a new workbook in a directory of its own. The clock stands still,
/// and identities are counted.
@MainActor
final class Desk {
  let directory: URL
  let content = ContentDirectory(path: Desk.root.path)
  let language: Language
  /// The questionnaire that a new session takes.
  var questionnaire = "geven-en-nemen"
  /// The workbook as it is named on the command line; null where it is not.
  var named: String?
  /// By how many minutes the clock is ahead of UTC.
  var minutesFromUTC = 0
  /// How long it takes to type a line, by the clock.
  var minutesPerLine = 0
  /// Where the example may stand.
  var examplePlaces: ExamplePlaces
  /// What makes a PDF of a page.
  var pdf: (String) -> Exporting.PDF = { _ in .noProgram }
  private let ids = Counter()

  /// The top of the repository.
  nonisolated static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init(_ language: Language = .dutch) throws {
    self.language = language
    directory = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
    examplePlaces = ExamplePlaces(usual: { [directory] language in
      directory.appending(path: "example-\(language).wederzijds").path
    })
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  deinit {
    // A directory that stays behind harms nothing.
    do { try FileManager.default.removeItem(at: directory) } catch {}
  }

  var workbookPath: String { directory.appending(path: "workbook.wederzijds").path }

  func openWorkbook() throws -> Workbook { try open(workbookPath) }

  /// The example, as it stands where it usually does.
  func openExample() throws -> Workbook { try open(examplePlaces.usual(language) ?? "") }

  private func open(_ path: String) throws -> Workbook {
    try Workbook(opening: path, orCreatingWith: ids.next(), at: Moment(rawValue: 0))
  }

  /// Sits down, types `inputs`, and leaves.
  @discardableResult
  func sit(
    _ inputs: [ReadResult], columns: Int = 80, isInteractive: Bool = true, first: String? = nil,
    editor: @escaping (String) -> EditResult = { _ in .noEditor }
  ) throws -> (console: ScriptedConsole, leaving: Leaving) {
    let console = ScriptedConsole(inputs, columns: columns, isInteractive: isInteractive)
    console.editor = editor
    let workbook = try openWorkbook()
    defer { workbook.close() }
    let spoken = try workbook.setting("language").map(Language.init(rawValue:)) ?? language
    let ids = ids
    var surroundings = Surroundings(
      now: { [minutesPerLine] in
        Moment(rawValue: ids.moment() + Int64(console.lineNumber * minutesPerLine) * 60_000)
      },
      today: { CalendarDay(iso: "2027-05-12") ?? .first }, newID: { ids.next() }, version: "0.1",
      questionnaire: questionnaire, workbook: named)
    surroundings.examplePlaces = examplePlaces
    surroundings.exporting = Exporting(directory: { [directory] in directory.path }, pdf: pdf)
    surroundings.minutesFromUTC = { [minutesFromUTC] _ in minutesFromUTC }
    let shell = Shell(
      console: console, workbook: workbook, content: content, phrases: try content.phrases(language: spoken),
      surroundings: surroundings)
    return (console, shell.run(first: first))
  }

  /// Sits down and types lines; what the screen then shows.
  @discardableResult
  func type(_ lines: String..., columns: Int = 80) throws -> String {
    try sit(lines.map { .line($0) }, columns: columns).console.transcript
  }
}

/// Counts identities and moments.
private final class Counter {
  private var count = 0

  func next() -> RecordID {
    count += 1
    let digits = String(count)
    return RecordID(
      rawValue: "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)
  }

  func moment() -> Int64 {
    count += 1
    return 1_800_000_000_000 + Int64(count) * 1000
  }
}

extension Desk {
  /// The lines that lead from the main prompt to the first scored question, with Vendex as a new customer of ours.
  static let upToTheQuestions = ["begin", "Vendex", "1", "2019", "2"]
}
