import Terminal
import Testing

struct ScriptedReaderTests {
  @Test func aScriptGivesItsInputsAndThenEnds() {
    let reader = ScriptedReader([.line("a"), .interrupted])
    #expect(reader.read(LineRequest(prompt: "x> ", prefill: "p")) == .line("a"))
    #expect(reader.read(LineRequest(prompt: "y> ")) == .interrupted)
    #expect(reader.read(LineRequest(prompt: "z> ")) == .endOfInput)
    #expect(reader.read(LineRequest(prompt: "z> ")) == .endOfInput)
    #expect(reader.requests.map(\.prompt.plain) == ["x> ", "y> ", "z> ", "z> "])
    #expect(reader.requests.first?.prefill == "p")
    #expect(reader.lineNumber == 4)
  }
}
