import ArgumentParser
import ContentFiles
import Foundation
import Instrument
import Phrasebook
import Storage
import Terminal
import Workshop

/// `wederzijds [WORKBOOK] [COMMAND …]`: the prompt.
struct PromptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt", abstract: "Open a workbook at the prompt.", shouldDisplay: false)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "A workbook (a path, or a name that ends in .wederzijds), and a command to begin with.")
  var words: [String] = []

  mutating func run() throws { try PromptCommand.run(words, shared.choices) }

  /// Opens the prompt on the first thread; `words` are a workbook, a command, or both. Throws an exit code when it was
  /// not left in the usual way.
  static func run(_ words: [String], _ choices: ContentChoices) throws {
    let leaving = try MainActor.assumeIsolated { try open(words, choices) }
    if leaving != .done { throw ExitCode(leaving.rawValue) }
  }

  @MainActor
  private static func open(_ words: [String], _ choices: ContentChoices) throws -> Leaving {
    _ = prepareLocale()
    // A file that may not grow is a full disk, not the end.
    signal(SIGXFSZ, SIG_IGN)
    let content = try choices.content()
    let chosen = try choices.chosenLanguage(in: content)
    let (path, command) = split(words)
    let workbook: Workbook
    do {
      workbook = try openWorkbook(at: path)
    } catch {
      let phrases = try choices.phrases(in: content, preferring: [chosen, environmentLanguage])
      complain(workbookSentence(error, phrases))
      throw ExitCode(error.exitCode)
    }
    let phrases = try choices.phrases(
      in: content, preferring: [chosen, workbook.language, environmentLanguage, .english])
    let console = TerminalConsole(
      historyPath: UserFiles.history, settings: TerminalSettings(environment: environment),
      editor: EditorSettings(environment: environment))
    var surroundings = Surroundings.ofThisMachine
    surroundings.workbook = path
    surroundings.examplePlaces = ExamplePlaces(
      usual: { UserFiles.example(in: $0) }, temporary: { UserFiles.temporaryExample(in: $0) })
    surroundings.exporting = Exporting(directory: { UserFiles.workingDirectory }, pdf: PDFPrinter.pdf)
    let shell = Shell(
      console: console, workbook: workbook, content: content, phrases: phrases, surroundings: surroundings)
    let leaving = shell.run(first: command)
    _ = console.saveHistory()
    guard let errno = console.failure else { return leaving }
    complain(phrases("results-not-written", ["reason": String(cString: strerror(errno))]))
    return .failed
  }

  /// A first word with a slash in it, or one that ends in `.wederzijds`, is the workbook; the rest is a command.
  private static func split(_ words: [String]) -> (path: String?, command: String?) {
    guard let first = words.first else { return (nil, nil) }
    let isPath = first.contains("/") || first.hasSuffix(".wederzijds")
    let rest = isPath ? words.dropFirst() : words[...]
    return (isPath ? first : nil, rest.isEmpty ? nil : rest.joined(separator: " "))
  }

  private static func openWorkbook(at path: String?) throws(WorkbookError) -> Workbook {
    let surroundings = Surroundings.ofThisMachine
    let place = path ?? UserFiles.defaultWorkbook()
    return try Workbook(opening: place, orCreatingWith: surroundings.newID(), at: surroundings.now())
  }
}

extension Workbook {
  /// The language that the workbook was last spoken in; null when it was never chosen.
  fileprivate var language: Language? {
    do { return try setting("language").map(Language.init(rawValue:)) } catch { return nil }
  }
}

extension WorkbookError {
  /// 65 for a file that is not a sound workbook, 1 for what the system did.
  fileprivate var exitCode: Int32 {
    switch self {
    case .notAWorkbook, .damaged, .newerVersion: 65
    default: 1
    }
  }
}

extension Surroundings {
  /// The clock, the calendar and the chance of this machine.
  static var ofThisMachine: Surroundings {
    var surroundings = Surroundings(
      now: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(rawValue: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
      },
      today: {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let day = CalendarDay(
          year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return day ?? CalendarDay.first
      },
      newID: { RecordID(rawValue: UUID().uuidString.lowercased()) }, version: programVersion,
      questionnaire: defaultQuestionnaire)
    surroundings.minutesFromUTC = { moment in
      var seconds = time_t(moment.rawValue / 1000)
      var parts = tm()
      localtime_r(&seconds, &parts)
      return Int(parts.tm_gmtoff) / 60
    }
    return surroundings
  }
}
