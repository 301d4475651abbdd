import CReadline
import CTerminal
import Glibc
import TextLayout

// What readline calls. It does so only from within `rl_callback_…`, and so on the main actor.

/// A line was finished; nil is Ctrl-D on an empty one.
func acceptLine(_ raw: UnsafeMutablePointer<CChar>?) {
  var input = LineInput.endOfInput
  if let raw {
    input = String(validatingCString: raw).map { .line($0) } ?? .invalidLine(number: 0)
    free(raw)
  }
  let accepted = input
  MainActor.assumeIsolated { ReadlineReader.open?.accept(accepted) }
}

/// A prompt begins: puts in what the line begins with.
func beginLine() -> Int32 {
  MainActor.assumeIsolated { ReadlineReader.open?.insertPrefill() }
  return 0
}

/// The Tab key: what the word from byte `start` to the cursor can become, as readline wants it.
func offerCompletions(
  _ word: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  ct_no_file_names()
  guard let word, let line = ct_line() else { return nil }
  let text = String(cString: word)
  let head = String(decoding: Array(String(cString: line).utf8.prefix(Int(start))), as: UTF8.self)
  let matches = MainActor.assumeIsolated { ReadlineReader.open?.completions(of: text, after: head) } ?? []
  guard !matches.isEmpty else { return nil }
  // readline frees the list, and all that is in it.
  let list = calloc(matches.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)?
    .bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: matches.count + 1)
  for (index, match) in matches.enumerated() { list?[index] = strdup(match) }
  return list
}

/// A text as somebody could have typed it, and as a prefill stands in the line: what a terminal obeys is left out, a tab
/// is a space, line ends stay.
public func typable(_ text: String) -> String {
  var result = ""
  for character in text {
    if character == "\r\n" {
      result += "\n"
    } else if character == "\t" {
      result += " "
    } else if character == "\n" || terminalSafe(String(character)) == String(character) {
      result.append(character)
    }
  }
  return result
}
