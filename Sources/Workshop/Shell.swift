import ContentFiles
import Instrument
import Phrasebook
import Storage
import TextLayout

/// What the prompt takes from outside, so that a test can give it.
public struct Surroundings {
  /// The moment now.
  public var now: () -> Moment
  /// The day now, where the person is.
  public var today: () -> CalendarDay
  /// By how many minutes the clock is ahead of UTC at a moment, where the person is.
  public var minutesFromUTC: (Moment) -> Int = { _ in 0 }
  /// A new identity.
  public var newID: () -> RecordID
  /// The program's version.
  public var version: String
  /// The questionnaire that a new session takes, by id.
  public var questionnaire: String
  /// The workbook as it was named on the command line; null for the one that opens by itself.
  public var workbook: String?
  /// Where the example may stand.
  public var examplePlaces = ExamplePlaces()
  /// Where exported files go, and how a page becomes a PDF.
  public var exporting = Exporting()

  public init(
    now: @escaping () -> Moment, today: @escaping () -> CalendarDay, newID: @escaping () -> RecordID, version: String,
    questionnaire: String, workbook: String? = nil
  ) {
    self.now = now
    self.today = today
    self.newID = newID
    self.version = version
    self.questionnaire = questionnaire
    self.workbook = workbook
  }
}

/// How the prompt was left.
public enum Leaving: Int32, Sendable {
  case done = 0
  case failed = 1
  case wrongUse = 64
  case badData = 65
  case interrupted = 130
}

/// The prompt: reads a line, does what it says, until somebody leaves.
@MainActor
public final class Shell {
  let console: any Console
  /// The workbook that commands are about: one's own, or the example.
  private(set) var workbook: Workbook
  /// The workbook that the prompt began with.
  let ownWorkbook: Workbook
  let content: ContentDirectory
  let surroundings: Surroundings
  /// The words, in the language now spoken.
  private(set) var phrases: Phrases
  /// The words that were spoken at the start.
  let firstPhrases: Phrases
  /// The words of the other languages, whose command names are understood too; read when first needed.
  private var otherPhrases: [Phrases]?
  /// The session that is being answered; null at the main prompt.
  var session: SessionDriver? {
    didSet {
      guard session == nil else { return }
      stopTimer()
      console.closePage()
    }
  }
  /// When the timer for a step is over; null where none was started.
  var timerEnd: Moment?
  /// The longer texts that belong to the questionnaire, in the language now spoken; read when first needed.
  private var readProse: Phrases?
  /// Whether Ctrl-C was the last thing typed: a second one leaves.
  var lastWasInterrupt = false
  /// The command that could not be carried out because of a file; it is given back, to be tried again.
  var mainPrefill: String?
  /// What a number alone stands for right after a list: the line that it is short for.
  var numbered: ((Int) -> String?)?
  /// The line that a mistyped one was probably meant to be; *ja* takes it.
  var offered: String?
  /// Whether it was said that what was forgotten does not come back.
  var isToldOfForgetting = false
  /// Whether it was said that a command has a slash where any text is an answer.
  var isToldOfSlash = false
  /// The relationship spoken of last, for commands without a name.
  var currentRelationship: RecordID?

  public init(
    console: any Console, workbook: Workbook, content: ContentDirectory, phrases: Phrases, surroundings: Surroundings
  ) {
    self.console = console
    self.workbook = workbook
    ownWorkbook = workbook
    self.content = content
    self.phrases = phrases
    firstPhrases = phrases
    self.surroundings = surroundings
  }

  /// Shows the banner and takes lines until somebody leaves.
  ///
  /// - Parameters:
  ///   - first: a command to begin with, as if it were typed.
  public func run(first: String? = nil) -> Leaving {
    do {
      try Banner(self).show()
      if let first, !first.isEmpty, let leaving = try staying({ try mainLine(first) }) { return leaving }
      while true {
        if let leaving = try staying({ try session == nil ? mainPrompt() : sessionPrompt() }) { return leaving }
      }
    } catch let stop as ScriptStop {
      return stopped(stop)
    } catch let error as WorkbookError {
      tell(error)
      return .failed
    } catch let error as ContentError {
      tell(error)
      return .badData
    } catch {
      console.talk(wrapped(phrases("failed", ["reason": String(describing: error)])))
      return .failed
    }
  }

  /// Does what one line asks; null to go on. Where a file is in the way a person is told so, and may mend it and go on;
  /// a script ends.
  private func staying(_ line: () throws -> Leaving?) throws -> Leaving? {
    do {
      return try line()
    } catch let error as WorkbookError where console.isInteractive {
      tell(error)
    } catch let error as ContentError where console.isInteractive {
      tell(error)
    }
    // Where a session was entered all the same, its question stands now.
    if session != nil { mainPrefill = nil }
    return nil
  }

  private func tell(_ error: WorkbookError) { console.talk(wrapped(workbookSentence(error))) }

  private func tell(_ error: ContentError) {
    console.talk(error.words(in: phrases.language).split(separator: "\n").flatMap { wrapped(String($0)) })
  }

  /// A line of the script that can't be done is bad data; words behind the program that can't be are wrong use.
  private func stopped(_ stop: ScriptStop) -> Leaving {
    let isLine = stop.line > 0
    let arguments = ["line": String(stop.line), "sentence": stop.sentence]
    console.talk([isLine ? phrases("script-line", arguments) : stop.sentence])
    return isLine ? .badData : .wrongUse
  }

  /// Speaks these words from now on.
  func speak(_ phrases: Phrases) {
    self.phrases = phrases
    otherPhrases = nil
    readProse = nil
  }

  /// The words of every language, the one now spoken first.
  func allPhrases() -> [Phrases] {
    if let otherPhrases { return [phrases] + otherPhrases }
    var others: [Phrases] = []
    for language in content.languages where language != phrases.language {
      do { others.append(try content.phrases(language: language)) } catch { continue }
    }
    otherPhrases = others
    return [phrases] + others
  }

  /// Whether `typed` is what the phrase under `key` says, in any language.
  func says(_ key: String, _ typed: String) -> Bool {
    let typed = typed.lowercased()
    return allPhrases().contains { $0(key).lowercased() == typed }
  }

  /// The longer texts that belong to the questionnaire. Without them the prompt works too, and says less.
  var prose: Phrases {
    if let readProse { return readProse }
    let prose: Phrases
    do {
      prose = try content.prose(questionnaire: surroundings.questionnaire, language: phrases.language)
    } catch {
      prose = Phrases(language: phrases.language, templates: [:])
    }
    readProse = prose
    return prose
  }

  /// Whether commands are about the workbook that the prompt began with.
  var isInOwnWorkbook: Bool { workbook === ownWorkbook }

  /// Goes on at the main prompt of `other`; the workbook that was open before is closed.
  func switchTo(_ other: Workbook) {
    if other !== workbook { workbook.close() }
    workbook = other
    session = nil
    currentRelationship = nil
  }

  /// Says that a line was not understood: a person may try again, a script stops.
  func refuse(_ sentence: String) throws {
    guard console.isInteractive else { throw ScriptStop(line: console.lineNumber, sentence: sentence) }
    console.talk(wrapped(sentence))
    session?.wasRefused()
  }

  /// `text`, to the width of the screen.
  func wrapped(_ text: String, firstIndent: Int = 0, indent: Int = 0) -> [String] {
    lines(of: terminalSafe(text, keepingNewlines: true), width: width, firstIndent: firstIndent, indent: indent)
  }

  /// The columns to write in: not wider than reads well.
  var width: Int { max(20, min(console.columns, 100)) }

  /// Says goodbye, and how to go on.
  func leave(_ leaving: Leaving) -> Leaving {
    console.closePage()
    guard console.isInteractive || session != nil else { return leaving }
    // There is nothing to go on with where nothing was said.
    if session.map({ $0.machine.visit == nil && $0.machine.isSessionNew }) ?? true {
      console.talk(wrapped(phrases("leave")))
    } else if let workbook = isInOwnWorkbook ? surroundings.workbook : workbook.path {
      console.talk(wrapped(phrases("leave-session-of", ["workbook": shellQuoted(workbook)])))
    } else {
      console.talk(wrapped(phrases("leave-session")))
    }
    return leaving
  }
}

/// A script's line was not understood.
struct ScriptStop: Error {
  /// 1 is the first; 0 for the words behind the program.
  var line: Int
  var sentence: String
}

/// `text` in lines of at most `width` columns, with so many spaces before the first line and before the others.
func lines(of text: String, width: Int, firstIndent: Int = 0, indent: Int = 0) -> [String] {
  wrappedLines(text, width: width, firstIndent: firstIndent, indent: indent).enumerated().map { number, line in
    line.isEmpty ? "" : String(repeating: " ", count: number == 0 ? firstIndent : indent) + line
  }
}
