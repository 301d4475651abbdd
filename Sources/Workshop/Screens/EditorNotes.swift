import Glibc
import Instrument
import Interview
import Phrasebook

/// The words around an editor: what stands below the text, and what is said when it could not be used.
@MainActor
struct EditorNotes {
  private let driver: SessionDriver
  private var phrases: Phrases { driver.shell.phrases }

  init(_ driver: SessionDriver) { self.driver = driver }

  /// What is asked, how much may be typed, and what becomes of these lines.
  var lines: [String] {
    let question = QuestionScreen(driver).textQuestion.map { [withoutHint($0)] } ?? []
    switch driver.place {
    case .exchange(let direction):
      let listed = driver.machine.entries(direction).enumerated().map { "\($0.offset + 1)  \($0.element.text)" }
      return question + listed + [phrases("editor-note-list"), phrases("editor-note")]
    case .action: return question + [phrases("editor-note-one-line"), phrases("editor-note")]
    default: return question + [phrases("editor-note")]
    }
  }

  /// The sentence for an editor that brought nothing.
  func sentence(_ result: EditResult) -> String {
    switch result {
    case .noEditor: phrases("editor-none")
    case .notFound(let command): phrases("editor-not-found", ["command": command])
    case .failed(let command): phrases("editor-failed", ["command": command])
    case .noPlace(let errno): phrases("editor-no-place", ["reason": String(cString: strerror(errno))])
    case .text, .unchanged, .unreadable, .hangup: ""
    }
  }

  /// A question without what Enter does: that is another key there.
  private func withoutHint(_ text: String) -> String {
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") else { return text }
    return text.prefix(upTo: bracket).description.trimmed
  }
}
