import Instrument
import Storage
import Testing
import Workshop

/// A long text in an editor: what it is given, what it brings back, and what is said about it.
@MainActor
@Suite struct EditorTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private static let toTheExamples = Desk.upToTheQuestions + ["2"] + Array(repeating: "1", count: 11)
  private static let toTheLists = Desk.upToTheQuestions + Array(repeating: "overslaan", count: 13)
  private static let toTheAction = toTheLists + Array(repeating: "", count: 8)

  private func sit(
    _ lines: [String], isInteractive: Bool = true, editor: @escaping (String) -> EditResult = { _ in .noEditor }
  ) throws -> (console: ScriptedConsole, leaving: Leaving) {
    try desk.sit(lines.map { .line($0) }, isInteractive: isInteractive, editor: editor)
  }

  private func said(_ key: String, _ arguments: [String: String] = [:]) throws -> String {
    try desk.content.phrases(language: .dutch)(key, arguments)
  }

  @Test func whatIsLeftInTheEditorIsTheAnswer() throws {
    let console = try sit(Self.toTheExamples + ["/editor", "/terug"]) { _ in .text("/een\ntwee") }.console
    #expect(console.edits.map(\.text) == [""])
    let notes = console.edits[0].notes
    #expect(try notes.last == said("editor-note"))
    #expect(notes[0].hasPrefix("Hier gaf je een 2: ‘Wij zochten hen op"))
    #expect(notes[0].hasSuffix("wanneer was dat?"))
    #expect(console.requests.last?.prefill == "//een\ntwee")
  }

  @Test func theTextThatStandsThereIsInTheEditor() throws {
    let lines = Self.toTheExamples + ["in maart", "/terug", "/editor"]
    let console = try sit(lines) { _ in .unchanged }.console
    #expect(console.edits.map(\.text) == ["in maart"])
    #expect(try console.transcript.contains(said("editor-unchanged")))
    #expect(console.requests.last?.prefill == "in maart")
  }

  @Test func anEmptiedTextIsTakenAway() throws {
    let lines = Self.toTheExamples + ["/editor", "in maart", "/terug", "/editor", "/terug"]
    let console = try sit(lines) { _ in .text("") }.console
    #expect(try console.transcript.contains(said("editor-empty")))
    #expect(try console.transcript.contains("\n" + said("text-removed")))
    #expect(console.requests.last?.prefill == nil)
  }

  @Test func linesOfAListAreEntries() throws {
    let console = try sit(Self.toTheLists + ["een", "/editor"]) { _ in .text("twee\n\n drie\n") }.console
    #expect(console.edits[0].text.isEmpty)
    #expect(console.edits[0].notes.contains("1  een"))
    #expect(console.requests.last?.prompt == "wij krijgen 4> ")
  }

  @Test func anActionIsOneLine() throws {
    var texts = ["een\ntwee", "een"]
    let console = try sit(Self.toTheAction + ["/editor", "/editor"]) { _ in .text(texts.removeFirst()) }.console
    #expect(try flow(console.transcript).contains(said("refuse-several-lines")))
    #expect(console.edits.map(\.text) == ["", "een\ntwee"])
    #expect(console.requests.last?.prompt == "dag> ")
  }

  @Test(arguments: [EditResult.text(String(repeating: "é", count: 10_001)), .unreadable("a\u{FFFD}b")])
  func aTextThatCannotBeTakenIsOfferedAgain(_ result: EditResult) throws {
    let console = try sit(Self.toTheExamples + ["/editor", "/editor"]) { _ in result }.console
    let kept: String? =
      switch result {
      case .text(let text), .unreadable(let text): text
      default: nil
      }
    #expect(console.edits.map(\.text) == ["", kept])
    #expect(try flow(console.transcript).contains(said("editor-kept", ["editor": "editor"])))
    #expect(console.requests.last?.prompt == "voorbeeld> ")
  }

  @Test func aKeptTextGoesWhenAnotherIsTyped() throws {
    let lines = Self.toTheExamples + ["/editor", "toch zo", "/terug", "/editor"]
    let console = try sit(lines) { _ in .unreadable("?") }.console
    #expect(console.edits.map(\.text) == ["", "toch zo"])
  }

  @Test(arguments: [
    (EditResult.noEditor, "editor-none"), (.notFound("x y"), "editor-not-found"), (.failed("x y"), "editor-failed"),
    (.noPlace(28), "editor-no-place"),
  ])
  func anEditorThatBringsNothingChangesNothing(_ result: EditResult, key: String) throws {
    let lines = Self.toTheExamples + ["in maart", "/terug", "/editor"]
    let console = try sit(lines) { _ in result }.console
    let sentence = try said(key, ["command": "x y", "reason": "No space left on device"])
    #expect(flow(console.transcript).contains(sentence))
    #expect(console.requests.last?.prefill == "in maart")
  }

  @Test func whereAFewSignsWillDoThereIsNone() throws {
    let console = try sit(Desk.upToTheQuestions + ["editor"]).console
    #expect(console.edits.isEmpty)
    #expect(try flow(console.transcript).contains(said("editor-not-here")))
  }

  @Test func aScriptHasNone() throws {
    let (console, leaving) = try sit(Self.toTheExamples + ["/editor"], isInteractive: false)
    #expect(leaving == .badData)
    #expect(console.edits.isEmpty)
    #expect(try flow(console.transcript).contains(said("editor-no-terminal")))
  }
}

/// A text as one line, with one space where a line was broken.
private func flow(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
