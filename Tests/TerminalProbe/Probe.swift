import Glibc
import Terminal

/// The loop: a line is echoed, and a few words do something.
@MainActor
final class Probe {
  private let reader: any LineReader
  private let output: Output
  private let prompt: StyledText
  private var next: LineRequest

  init(reader: any LineReader, settings: TerminalSettings) {
    self.reader = reader
    output = .results(settings)
    let arguments = CommandLine.arguments
    prompt = StyledText(arguments.count > 1 ? arguments[1] : "probe> ", .bold)
    next = LineRequest(prompt: prompt, historyPolicy: .remember)
  }

  /// Reads until the end; the exit status is 0, or 128 and the signal.
  func run() -> Int32 {
    while true {
      next.completer = Self.complete
      let input = reader.read(next)
      next = LineRequest(prompt: prompt, historyPolicy: .remember)
      switch input {
      case .line("fault"): abort()
      case .line(let line): obey(line)
      case .invalidLine(let number): output.writeLine("invalid line \(number)")
      case .interrupted: output.writeLine("interrupted")
      case .endOfInput:
        output.writeLine("end of input")
        save()
        return 0
      case .hangup(let signal):
        output.writeLine("hangup \(signal)")
        save()
        return 128 + signal
      }
    }
  }

  private static func complete(word: String, head: String) -> [String] {
    if head == "veel " { return (1...10_000).map { "Klant\($0)" }.filter { $0.hasPrefix(word) } }
    let words =
      head.allSatisfy(\.isWhitespace)
      ? ["niveau", "naar", "stappen", "ééndaags", "\u{1B}[31mnietvertrouwd"] : ["Zoë Müller", "Zorg & Co", "Ångström"]
    return words.filter { $0.hasPrefix(word) }
  }

  private func obey(_ line: String) {
    output.writeLine("got <\(line)> \(line.count)")
    switch line {
    case "replace":
      next.prefill = "oud antwoord"
      next.isPrefillReplaceable = true
    case "edit": next.prefill = "Zoë’s 🙂 oud\u{1B}[31m antwoord"
    case "secret":
      next.prompt = "answer> "
      next.historyPolicy = .dont
    case "pause":
      output.writeLine("pausing")
      pause()
    case "flush":
      output.writeLine("flushing")
      pause()
      reader.discardTypeAhead()
    case "notice": postLater()
    case "locale":
      for name in ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"] {
        output.writeLine("\(name)=\(getenv(name).map { String(cString: $0) } ?? "-")")
      }
    case let line where line.hasPrefix("forget "):
      let text = line.dropFirst(7).lowercased()
      let isGone = (reader as? ReadlineReader)?.forgetHistory { $0.lowercased().contains(text) } ?? false
      output.writeLine("forgotten \(isGone)")
    case "columns": output.writeLine("columns \(output.columns)")
    default: break
    }
  }

  /// Waits until the file named in `PROBE_GO` is there, for twenty seconds at most.
  private func pause() {
    guard let path = getenv("PROBE_GO") else { return }
    for _ in 0..<2_000 where access(path, F_OK) != 0 { usleep(10_000) }
  }

  private func postLater() {
    guard let notices = (reader as? ReadlineReader)?.notices else { return }
    Task.detached {
      usleep(700_000)
      notices.post("\("tijd om", .bold): verder?")
    }
  }

  private func save() {
    (reader as? ReadlineReader)?.saveHistory()
  }
}
