import Foundation
import TestSupport
import Testing

@testable import Terminal

struct OutputTests {
  @Test func whatIsNoTerminalGetsNoStyleAndNothingToObey() throws {
    let pipe = Pipe()
    let output = Output(descriptor: pipe.fileHandleForWriting.fileDescriptor, settings: TerminalSettings(columns: 33))
    output.writeLine("\("vet", .bold) \u{1B}[31m\nregel")
    output.write(document: "ruw\u{1B}\n")
    try pipe.fileHandleForWriting.close()
    let data = try #require(try pipe.fileHandleForReading.readToEnd())
    #expect(String(decoding: data, as: UTF8.self) == "vet ␛[31m\nregel\nruw\u{1B}\n")
    #expect(output.columns == 33)
    #expect(!output.isTerminal)
    #expect(output.state == .open)
  }

  @Test func aPipeThatNobodyReadsIsClosed() throws {
    let pipe = Pipe()
    let output = Output(descriptor: pipe.fileHandleForWriting.fileDescriptor, settings: TerminalSettings())
    try pipe.fileHandleForReading.close()
    output.writeLine("weg")
    output.writeLine("weg")
    #expect(output.state == .closed)
  }

  @Test func aFullDiskIsSaid() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    let output = Output(descriptor: descriptor, settings: TerminalSettings())
    output.writeLine("weg")
    #expect(output.state == .failed(ENOSPC))
  }

  @Test func aPipeThatIsFullIsWaitedFor() async throws {
    let pipe = Pipe()
    let writing = pipe.fileHandleForWriting
    _ = fcntl(writing.fileDescriptor, F_SETFL, O_NONBLOCK)
    let reading = Task.detached { try pipe.fileHandleForReading.readToEnd()?.count }
    let output = Output(descriptor: writing.fileDescriptor, settings: TerminalSettings())
    output.write(StyledText(String(repeating: "x", count: 300_000)))
    try writing.close()
    #expect(try await reading.value == 300_000)
  }

  @Test(arguments: [
    ([:], TerminalSettings(isDumb: true)), (["TERM": ""], TerminalSettings(isDumb: true)),
    (["TERM": "dumb"], TerminalSettings(isDumb: true)), (["TERM": "xterm"], TerminalSettings()),
    (["TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "40"], TerminalSettings(withoutColour: true, columns: 40)),
    (["TERM": "xterm", "NO_COLOR": "", "COLUMNS": "-4"], TerminalSettings()),
    (["TERM": "xterm", "COLUMNS": "breed"], TerminalSettings()),
  ])
  func theEnvironmentSaysWhatTheTerminalCan(environment: [String: String], settings: TerminalSettings) {
    #expect(TerminalSettings { environment[$0] } == settings)
  }
}
