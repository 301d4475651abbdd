import Foundation
import Instrument
import Testing
import Workshop

/// Whole conversations, as they stand on the screen. What was typed is what stands behind the prompts.
///
/// With `WRITE_SNAPSHOTS=1` in the environment they are written anew; look at what changed before you keep it.
@MainActor
@Suite struct TranscriptTests {
  @Test(arguments: [
    "reflection.nl", "reflection.en", "workbook.nl", "workbook.en", "interrupted.nl", "narrow.nl", "narrow.en",
    "mistakes.nl", "afterwards.nl", "again.nl", "again.en", "example.nl", "example.en",
    "workshop.nl", "workshop.en", "half-day.nl", "half-day.en", "passing.nl", "passing.en", "agenda.nl", "agenda.en",
  ])
  func theScreenShowsWhatTheTranscriptSays(_ name: String) throws {
    let file = Desk.root.appending(path: "Tests/DialogueTests/Transcripts/\(name).txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    let shown = try replay(
      expected, language: name.hasSuffix("nl") ? .dutch : .english, columns: name.hasPrefix("narrow") ? 40 : 80)
    if ProcessInfo.processInfo.environment["WRITE_SNAPSHOTS"] == "1" {
      try shown.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(shown == expected)
    }
  }

  /// The README shows a part of a transcript; a line `…` stands for what it leaves out.
  @Test func theReadmeShowsWhatTheTranscriptShows() throws {
    let readme = try String(contentsOf: Desk.root.appending(path: "README.md"), encoding: .utf8)
    let transcript = try String(
      contentsOf: Desk.root.appending(path: "Tests/DialogueTests/Transcripts/reflection.nl.txt"), encoding: .utf8)
    let block = try #require(readme.components(separatedBy: "```").first { $0.hasPrefix("text\n$ make run\n") })
    let parts = block.dropFirst("text\n$ make run\n".count).components(separatedBy: "\n…\n")
    #expect(parts.count > 1)
    var rest = transcript[...]
    for part in parts {
      let found = rest.range(of: part.trimmingCharacters(in: .newlines))
      #expect(found != nil, "not in the transcript: \(part)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  /// Types again what a transcript says was typed. A line of `=` is where somebody left and came back.
  private func replay(_ transcript: String, language: Language, columns: Int) throws -> String {
    let desk = try Desk(language)
    let prompts = try desk.content.phrases(language: language)
    // The prompts of the sheets name them.
    let sheets = "ABCDEFGH".map(String.init) + [prompts("sheet-corrected")]
    // The prompts of the lists count: `wij krijgen 2> `.
    let known = prompts.keys.filter { $0.hasPrefix("prompt-") }
      .flatMap { key in (1...9).map { prompts(key, ["number": String($0), "name": "*"]) } }
      .flatMap { prompt in sheets.map { prompt.replacing("*", with: $0) } }
    var shown = ""
    for sitting in transcript.components(separatedBy: "\n====\n") {
      let inputs = sitting.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> ReadResult? in
        guard let prompt = known.first(where: { (line + " ").hasPrefix($0) }) else { return nil }
        let typed = String((line + " ").dropFirst(prompt.count)).trimmedAtTheEnd
        return typed == "^C" ? .interrupted : .line(typed)
      }
      shown +=
        (shown.isEmpty ? "" : "\n====\n") + (try desk.sit(inputs, columns: columns).console.transcript).dropLast()
    }
    return shown + "\n"
  }
}
