import Instrument
import Testing

@testable import ContentFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct ContentBytesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The problem, with its place, that a file of these bytes has.
  private func problem(_ bytes: [UInt8]) throws -> (FileProblem, Int, Int)? {
    let path = try folder.write(bytes, to: "file.yaml")
    do {
      _ = try ContentBytes.contents(of: path)
      return nil
    } catch {
      let finding = try #require(error.list.first)
      guard case .file(let problem) = finding.problem, error.list.count == 1, finding.path == path else { return nil }
      return (problem, finding.line, finding.column)
    }
  }

  private func problem(of path: String) -> Problem? {
    do {
      _ = try ContentBytes.contents(of: path)
      return nil
    } catch {
      return error.list.first?.problem
    }
  }

  @Test func utf8IsReadWithAndWithoutAByteOrderMark() throws {
    let path = try folder.write("één", to: "a")
    #expect(try ContentBytes.contents(of: path) == Array("één".utf8))
    let marked = try folder.write("\u{FEFF}één", to: "b")
    #expect(try ContentBytes.contents(of: marked) == Array("één".utf8))
    #expect(try ContentBytes.contents(of: try folder.write("", to: "c")).isEmpty)
  }

  @Test func aMissingFileADirectoryAndAPipeAreToldApart() throws {
    #expect(problem(of: folder.path + "/none") == .file(.missing))
    #expect(problem(of: folder.path + "/none\u{0}") == .file(.missing))
    #expect(problem(of: "") == .file(.missing))
    #expect(problem(of: folder.path) == .file(.isDirectory))
    let pipe = folder.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(problem(of: pipe) == .file(.notAFile))
    #expect(problem(of: "/dev/zero") == .file(.notAFile))
  }

  @Test func oneByteMoreThanAMebibyteIsTooMuch() throws {
    #expect(try problem([UInt8](repeating: 0x20, count: 1 << 20)) == nil)
    let large = try #require(try problem([UInt8](repeating: 0x20, count: 1 << 20 + 1)))
    #expect(large == (.tooLarge(limit: 1 << 20), 1, 1))
  }

  @Test func theFirstNULIsPointedAt() throws {
    let found = try #require(try problem(Array("één\nab".utf8) + [0] + Array("cdefghijklmnop".utf8)))
    #expect(found == (.containsNUL, 2, 3))
  }

  @Test(
    arguments: [[0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE9], [0x80], [0xFE]] as [[UInt8]]
  )
  func theFirstByteThatIsNotUTF8IsPointedAt(_ wrong: [UInt8]) throws {
    let found = try #require(try problem(Array("a: é\nb: ".utf8) + wrong + Array("zz".utf8)))
    #expect(found == (.notUTF8, 2, 4))
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsNamedWithAndWithoutAByteOrderMark(_ isBig: Bool, _ hasMark: Bool) throws {
    let text = (hasMark ? "\u{FEFF}" : "") + "format: 1\nid: a\n"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? pair : pair.reversed()
    }
    let found = try #require(try problem(bytes))
    #expect(found == (.otherEncoding, 1, 1))
  }

  @Test(arguments: [true, false], [true, false])
  func utf32IsNamedWithAndWithoutAByteOrderMark(_ isBig: Bool, _ hasMark: Bool) throws {
    let text = (hasMark ? "\u{FEFF}" : "") + "format: 1\nid: a\n"
    let bytes = text.unicodeScalars.flatMap { scalar in
      let four = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (24 - 8 * UInt32($0))) }
      return isBig ? four : four.reversed()
    }
    let found = try #require(try problem(bytes))
    #expect(found == (.otherEncoding, 1, 1))
  }

  @Test func aRefusedFileIsSaidInOneSentence() throws {
    let path = folder.path + "/none.yaml"
    do {
      _ = try QuestionnaireFile.read(path: path)
      Issue.record("read a file that is not there")
    } catch {
      #expect(error.lines(in: .dutch) == ["\(path):1:1: error: dit bestand is er niet; kijk of de naam klopt"])
      #expect(error.lines(in: .english) == ["\(path):1:1: error: this file is not there; check its name"])
    }
  }
}
