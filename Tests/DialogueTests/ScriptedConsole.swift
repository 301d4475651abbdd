import Workshop

/// A console whose lines are given beforehand, and that writes down everything as a screen would show it.
@MainActor
final class ScriptedConsole: Console {
  let isInteractive: Bool
  let columns: Int
  private(set) var lineNumber = 0
  /// Everything said, with the prompts and what was typed.
  private(set) var transcript = ""
  /// What would go to standard output only.
  private(set) var results = ""
  /// The requests so far, to see what was completed or remembered.
  private(set) var requests: [ReadRequest] = []
  private var inputs: [ReadResult]
  /// What the editor makes of a text.
  var editor: (String) -> EditResult = { _ in .noEditor }
  /// What the editor was given, with the notes below it.
  private(set) var edits: [(text: String, notes: [String])] = []
  /// What was to be shown later, after how many seconds; null where it was dropped.
  private(set) var reminders: [(after: Int, text: String)?] = []
  /// What the arrow keys would recall.
  var history: [String] = []

  init(_ inputs: [ReadResult], columns: Int = 80, isInteractive: Bool = true) {
    self.inputs = inputs
    self.columns = columns
    self.isInteractive = isInteractive
  }

  func read(_ request: ReadRequest) -> ReadResult {
    requests.append(request)
    guard !inputs.isEmpty else { return .endOfInput }
    lineNumber += 1
    let input = inputs.removeFirst()
    if request.isRemembered, case .line(let line) = input { history.append(line) }
    if isInteractive {
      let typed =
        switch input {
        case .line(let line): line
        case .interrupted: "^C"
        default: ""
        }
      transcript += (request.prompt + typed).trimmedAtTheEnd + "\n"
    }
    return input
  }

  func result(_ lines: [String]) {
    results += lines.map { $0 + "\n" }.joined()
    talk(lines)
  }

  func edit(_ text: String, notes: [String]) -> EditResult {
    edits.append((text, notes))
    return editor(text)
  }

  /// Where a page of its own begins, and where it ends, a line stands in the transcript.
  static let page = (begin: "~~~~", end: "~~~~ terug")
  private var hasPage = false

  func turnPage() {
    talk([Self.page.begin])
    hasPage = true
  }

  func closePage() {
    if hasPage { talk([Self.page.end]) }
    hasPage = false
  }

  func remind(after seconds: Int, _ lines: [String]) { reminders.append((seconds, lines.joined(separator: " "))) }

  func dropReminder() { reminders.append(nil) }

  func forgetHistory(where isGone: (String) -> Bool) -> Bool {
    history.removeAll(where: isGone)
    return true
  }

  func talk(_ lines: [String]) { transcript += lines.map { $0.trimmedAtTheEnd + "\n" }.joined() }
}

extension String {
  /// Without spaces at the end, which nobody sees on a screen.
  var trimmedAtTheEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
