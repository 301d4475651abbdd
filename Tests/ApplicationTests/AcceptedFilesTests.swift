import Application
import ContentFiles
import Foundation
import Glibc
import Instrument
import TestSupport
import Testing

/// What is accepted, and what does not change the outcome.
@Suite struct AcceptedFilesTests {
  private func json(_ text: String, _ options: AssessOptions = AssessOptions(format: .json)) throws -> String {
    let run = try AssessRun(text, options)
    #expect(run.code == .done && run.errors == "")
    return run.text
  }

  @Test func anotherDressGivesTheSameOutput() throws {
    let plain = try json("relationship,question,value\nCaf\u{E9},click-clash,2\nCaf\u{E9},click-lines,0\n")
    for other in [
      "\u{FEFF}relationship;question;value\r\nCaf\u{E9};click-clash;2\r\nCafe\u{301};click-lines;0",
      "value,extra,\"question\",relationship\n2,\"a\nb\",click-clash,\" Caf\u{E9} \"\n\"0\",,click-lines,Caf\u{E9}\n\n",
      "relationship,side,role,round,question,value\nCaf\u{E9},ours,supplier,1,click-lines,0\nCaf\u{E9},ours,supplier,1,click-clash,2\n",
    ] { #expect(try json(other) == plain) }
  }

  @Test func standardInputGivesTheSameOutput() throws {
    let text = "relationship,question,value\nA,click-clash,2\n"
    for source in [AssessOptions.Source.standardInput, .notGiven] {
      let directory = try ScratchDirectory()
      let path = directory.file("in.csv")
      try Data(text.utf8).write(to: URL(filePath: path))
      let run = try AssessRun.run(AssessOptions(format: .json, source: source), in: directory, input: path)
      #expect(run.text == (try json(text)))
    }
  }

  @Test func relationshipsComeInTheOrderOfTheirFirstRow() throws {
    let text = try json(
      "relationship,question,value\nB,click-clash,2\nA,click-clash,2\nB,click-lines,2\nC,click-clash,1\n")
    let names = text.split(separator: "\n").compactMap { $0.firstMatch(of: /^ {6}"name": "(.)"/)?.1 }
    #expect(names == ["B", "A", "C"])
  }

  @Test func relationshipsOfManyBatchesComeInOrderToo() throws {
    let rows = (0..<400).map { "r\($0),click-clash,\($0 % 4)\n" }.joined()
    let text = try json("relationship,question,value\n" + rows)
    let names = text.split(separator: "\n").filter { $0.hasPrefix("      \"name\"") }
    #expect(names == (0..<400).map { "      \"name\": \"r\($0)\"," })
  }

  @Test func aReaderThatLeavesEndsQuietly() throws {
    let directory = try ScratchDirectory()
    let path = directory.file("answers.csv")
    let rows = (0..<3000).map { "r\($0),click-clash,\($0 % 4)\n" }.joined()
    try Data(("relationship,question,value\n" + rows).utf8).write(to: URL(filePath: path))
    let (output, errors) = (Pipe(), Pipe())
    try output.fileHandleForReading.close()
    signal(SIGPIPE, SIG_IGN)
    let code = try ShippedContent.job(AssessOptions(source: .file(path))).run(
      Channels(output: output.fileHandleForWriting.fileDescriptor, errors: errors.fileHandleForWriting.fileDescriptor))
    try errors.fileHandleForWriting.close()
    #expect(code == .done)
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test func theContentIsReadFromTheDirectoryThatIsGiven() throws {
    let directory = try ScratchDirectory()
    let errors = Pipe()
    let code = AssessJob(AssessOptions(source: .standardInput), content: ContentDirectory(path: directory.path)).run(
      Channels(errors: errors.fileHandleForWriting.fileDescriptor))
    try errors.fileHandleForWriting.close()
    #expect(code == .wrongUse)
    #expect(!errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test func controlCharactersInANameAreShownAndNotSent() throws {
    let run = try AssessRun(
      "relationship,question,value\n\"A\u{1B}[31m\u{202E}\nB\",click-clash,2\n", AssessOptions(language: .dutch))
    #expect(run.text.contains("A␛[31m\\u{202E}␊B: nog open"))
  }
}
