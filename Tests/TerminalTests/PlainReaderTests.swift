import Foundation
import TestSupport
import Testing

@testable import Terminal

struct PlainReaderTests {
  private let request = LineRequest(prompt: "ongezien> ")

  /// A reader of a pipe that holds `data`; it is small enough to fit.
  private func reader(of data: [UInt8]) throws -> PlainReader {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: data)
    try pipe.fileHandleForWriting.close()
    return PlainReader(descriptor: dup(pipe.fileHandleForReading.fileDescriptor))
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\n", ["a", ""]), ("a\r\nb", ["a", "b"]), ("\n", [""]),
    ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]), ("a\rb\n", ["a\rb"]), ("a\0b", ["a\0b"]),
  ])
  func linesEndAtLineEnds(text: String, lines: [String]) throws {
    let reader = try reader(of: Array(text.utf8))
    for (number, line) in lines.enumerated() {
      #expect(reader.read(request) == .line(line))
      #expect(reader.lineNumber == number + 1)
    }
    #expect(reader.read(request) == .endOfInput)
    #expect(reader.read(request) == .endOfInput)
    #expect(reader.lineNumber == lines.count)
  }

  @Test func aLineThatIsNotUTF8IsNamedAndTheNextOneRead() throws {
    let reader = try reader(of: [0x61, 0x0A, 0xC3, 0x0A, 0x62])
    #expect(reader.read(request) == .line("a"))
    #expect(reader.read(request) == .invalidLine(number: 2))
    #expect(reader.read(request) == .line("b"))
  }

  @Test func aLineOfTenMegabytesArrives() throws {
    let scratch = try ScratchDirectory()
    let file = scratch.file("long")
    let long = String(repeating: "é", count: 5_000_000)
    try Data((long + "\nkort\n").utf8).write(to: URL(fileURLWithPath: file))
    let reader = PlainReader(descriptor: open(file, O_RDONLY))
    #expect(reader.read(request) == .line(long))
    #expect(reader.read(request) == .line("kort"))
  }

  @Test func aLineWithoutEndIsGivenUp() throws {
    let scratch = try ScratchDirectory()
    let file = scratch.file("endless")
    var data = Data(repeating: 0x61, count: 66 << 20)
    data.append(contentsOf: Array("\nkort".utf8))
    try data.write(to: URL(fileURLWithPath: file))
    let reader = PlainReader(descriptor: open(file, O_RDONLY))
    #expect(reader.read(request) == .invalidLine(number: 1))
    #expect(reader.read(request) == .line("kort"))
    #expect(reader.read(request) == .endOfInput)
  }
}
