import Foundation
import TestSupport

extension TmuxTerminal {
  /// Waits until there were so many prompts, on the screen and above it, and the last of them is the last line.
  /// - Returns: every line.
  @discardableResult
  func waitForPrompt(number: Int) async throws -> [String] {
    let deadline = Date().addingTimeInterval(40)
    while true {
      let lines = try everything()
      let prompts = lines.filter(isPrompt)
      if prompts.count >= number, lines.last == prompts.last { return lines }
      guard Date() < deadline else {
        throw ProgramError.tooLate("prompt \(number)", seen: lines.joined(separator: "\n"))
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Types a line, and waits for the next prompt.
  /// - Returns: what stands below the line.
  @discardableResult
  func answer(_ line: String) async throws -> String {
    let before = try everything()
    if !line.isEmpty { try type(line) }
    try press("Enter")
    let after = try await waitForPrompt(number: before.count(where: isPrompt) + 1)
    return after.dropFirst(before.count).joined(separator: "\n")
  }

  /// The prompt that waits for a line now, without what is typed behind it.
  func prompt() throws -> String {
    let line = try everything().last(where: isPrompt) ?? ""
    return String(line.prefix { $0 != ">" })
  }

  /// All that was on the screen, as one text without line breaks.
  func flowing() throws -> String { flow(try everything()) }
}

/// Whether a line on the screen is a prompt, with what was typed behind it.
private func isPrompt(_ line: String) -> Bool { line.firstMatch(of: /^[A-Za-z ]+[0-9]*>/) != nil }

/// Lines as one text, with one space where a line was broken.
func flow(_ lines: [String]) -> String {
  lines.joined(separator: " ").split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
}

/// A text as one line, with one space where a line was broken.
func flow(_ text: String) -> String { flow(text.components(separatedBy: "\n")) }

/// Somebody who answers whatever a reflection asks.
struct Reflector {
  private let name: String
  private let values: [String]
  private let example: String
  private var asked = 0

  /// - Parameter values: the answers to the scored questions; after the last one it begins anew.
  init(
    name: String = "Vendex", values: [String] = ["2", "2", "3", "1", "?", "2", "3", "-", "1", "2"],
    example: String = "lunch in Zwolle, maart"
  ) {
    self.name = name
    self.values = values
    self.example = example
  }

  /// What is typed at a prompt of either language.
  mutating func line(at prompt: String) -> String {
    switch prompt {
    case "relatie", "relationship": return name
    case "keuze", "choice": return "2"
    case "antwoord", "answer":
      asked += 1
      return values[(asked - 1) % values.count]
    case "voorbeeld", "example": return example
    case "wij krijgen 1", "we get 1", "wij geven 1", "we give 1": return "een goed woord"
    case "actie", "action": return "1"
    default: return ""
    }
  }

  /// Goes through a whole reflection, from its first question back to the main prompt.
  /// - Returns: the prompts in the order in which they came.
  @discardableResult
  mutating func finish(at terminal: TmuxTerminal) async throws -> [String] {
    var prompts: [String] = []
    while true {
      let prompt = try terminal.prompt()
      if prompt == "wederzijds" { return prompts }
      prompts.append(prompt)
      guard prompts.count < 80 else { throw ProgramError.tooLate("finish", seen: prompts.joined(separator: ", ")) }
      try await terminal.answer(line(at: prompt))
    }
  }
}
