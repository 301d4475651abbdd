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
  /// A new identity.
  public var newID: () -> RecordID
  /// The program's version.
  public var version: String
  /// The questionnaire that a new session takes, by id.
  public var questionnaire: String

  public init(
    now: @escaping () -> Moment, today: @escaping () -> CalendarDay, newID: @escaping () -> RecordID, version: String,
    questionnaire: String
  ) {
    self.now = now
    self.today = today
    self.newID = newID
    self.version = version
    self.questionnaire = questionnaire
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
  let workbook: Workbook
  let content: ContentDirectory
  let surroundings: Surroundings
  /// The words, in the language now spoken.
  private(set) var phrases: Phrases
  /// The words of the other languages, whose command names are understood too; read when first needed.
  private var otherPhrases: [Phrases]?
  /// The session that is being answered; null at the main prompt.
  var session: SessionDriver?
  /// The longer texts that belong to the questionnaire, in the language now spoken; read when first needed.
  private var readProse: Phrases?
  /// Whether Ctrl-C was the last thing typed: a second one leaves.
  var lastWasInterrupt = false
  /// The command that could not be carried out because of the workbook; it is given back, to be tried again.
  var mainPrefill: String?
  /// The relationship spoken of last, for commands without a name.
  var currentRelationship: RecordID?

  public init(
    console: any Console, workbook: Workbook, content: ContentDirectory, phrases: Phrases, surroundings: Surroundings
  ) {
    self.console = console
    self.workbook = workbook
    self.content = content
    self.phrases = phrases
    self.surroundings = surroundings
  }

  /// Shows the banner and takes lines until somebody leaves.
  ///
  /// - Parameters:
  ///   - first: a command to begin with, as if it were typed.
  public func run(first: String? = nil) -> Leaving {
    do {
      try Banner(self).show()
      if let first, !first.isEmpty, let leaving = try mainLine(first) { return leaving }
      while true {
        if let leaving = try takeLine() { return leaving }
      }
    } catch let stop as ScriptStop {
      guard stop.line > 0 else {
        // The words behind the program, not a line of the script.
        console.talk(wrapped(stop.sentence))
        return .wrongUse
      }
      console.talk([phrases("script-line", ["line": String(stop.line), "sentence": stop.sentence])])
      return .badData
    } catch let error as WorkbookError {
      console.talk(wrapped(workbookSentence(error)))
      return .failed
    } catch let error as ContentError {
      console.talk(error.words(in: phrases.language).split(separator: "\n").flatMap { wrapped(String($0)) })
      return .badData
    } catch {
      console.talk(wrapped(phrases("failed", ["reason": String(describing: error)])))
      return .failed
    }
  }

  /// Takes one line at the prompt that now stands; null to go on. What goes wrong with the workbook is said, and a
  /// person may mend it and go on; a script ends.
  private func takeLine() throws -> Leaving? {
    do { return try session == nil ? mainPrompt() : sessionPrompt() } catch let error as WorkbookError {
      guard console.isInteractive else { throw error }
      console.talk(wrapped(workbookSentence(error)))
      return nil
    }
  }

  /// Speaks `language` from now on.
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

  /// Says that a line was not understood: a person may try again, a script stops.
  func refuse(_ sentence: String) throws {
    guard console.isInteractive else { throw ScriptStop(line: console.lineNumber, sentence: sentence) }
    console.talk(wrapped(sentence))
  }

  /// `text`, to the width of the screen.
  func wrapped(_ text: String, firstIndent: Int = 0, indent: Int = 0) -> [String] {
    lines(of: terminalSafe(text, keepingNewlines: true), width: width, firstIndent: firstIndent, indent: indent)
  }

  /// A heading between two marks; where that does not fit a line, behind one.
  func heading(_ text: String, mark: String) -> [String] {
    let line = wrapped("\(mark) \(text) \(mark)")
    return line.count == 1 ? line : wrapped("\(mark) \(text)", indent: 3)
  }

  /// The columns to write in: not wider than reads well.
  var width: Int { max(20, min(console.columns, 100)) }

  /// Says goodbye, and how to go on.
  func leave(_ leaving: Leaving) -> Leaving {
    guard console.isInteractive || session != nil else { return leaving }
    console.talk(wrapped(phrases(session == nil ? "leave" : "leave-session")))
    return leaving
  }
}

/// A script's line was not understood.
struct ScriptStop: Error {
  var line: Int
  var sentence: String
}

/// `text` in lines of at most `width` columns, with so many spaces before the first line and before the others.
func lines(of text: String, width: Int, firstIndent: Int = 0, indent: Int = 0) -> [String] {
  wrappedLines(text, width: width, firstIndent: firstIndent, indent: indent).enumerated().map { number, line in
    line.isEmpty ? "" : String(repeating: " ", count: number == 0 ? firstIndent : indent) + line
  }
}
