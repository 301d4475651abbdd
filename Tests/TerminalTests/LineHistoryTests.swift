import Foundation
import TestSupport
import Testing

@testable import Terminal

struct LineHistoryTests {
  @Test func theNewestFiveHundredAreKept() {
    var history = LineHistory(path: nil)
    for number in 1...600 { history.remember("regel \(number)") }
    #expect(history.lines.count == 500)
    #expect(history.lines.first == "regel 101")
    #expect(history.lines.last == "regel 600")
  }

  @Test func blanksAndRepeatsAreNotRemembered() {
    var history = LineHistory(path: nil)
    for line in ["a", "a", "", "  ", "b", "a"] { history.remember(line) }
    #expect(history.lines == ["a", "b", "a"])
  }

  @Test(arguments: ["gewoon", "twee\nregels", "\\n", "\\", "a\\\\b\r\n", "é🙂"])
  func everyLineComesBackFromTheFile(line: String) throws {
    let scratch = try ScratchDirectory()
    var history = LineHistory(path: scratch.file("h"))
    history.remember(line)
    let isSaved = history.save()
    #expect(isSaved)
    var again = LineHistory(path: scratch.file("h"))
    again.load()
    #expect(again.lines == [line])
  }

  @Test func whatIsForgottenIsNotInTheFile() throws {
    let scratch = try ScratchDirectory()
    var history = LineHistory(path: scratch.file("h"))
    history.remember("relatie Bakker")
    history.remember("niveau")
    let isSaved = history.save()
    #expect(isSaved)
    var again = LineHistory(path: scratch.file("h"))
    again.forget { $0.contains("Bakker") }
    let isSavedAgain = again.save()
    #expect(isSavedAgain)
    #expect(try String(contentsOfFile: scratch.file("h"), encoding: .utf8) == "niveau\n")
  }

  @Test func everyLineThatIsMeantIsForgotten() throws {
    let scratch = try ScratchDirectory()
    var history = LineHistory(path: scratch.file("h"))
    for line in ["niveau Cafe\u{301} Zoë", "stappen", "vergeet CAFÉ ZOË", "relaties"] { history.remember(line) }
    let isSaved = history.save()
    #expect(isSaved)
    let isForgotten = forgetHistory(at: scratch.file("h")) { $0.lowercased().contains("café zoë") }
    #expect(isForgotten)
    #expect(try String(contentsOfFile: scratch.file("h"), encoding: .utf8) == "stappen\nrelaties\n")
    let isWritten = forgetHistory(at: "/dev/null/h") { _ in true }
    #expect(!isWritten)
  }

  @Test func onlyTheOwnerCanReadIt() throws {
    let scratch = try ScratchDirectory()
    var history = LineHistory(path: scratch.file("h"))
    history.remember("a")
    let isSaved = history.save()
    #expect(isSaved)
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.file("h"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["h"])
  }

  @Test func aPlaceThatCannotBeWrittenIsSaid() {
    var history = LineHistory(path: "/dev/null/h")
    history.remember("a")
    let isSaved = history.save()
    #expect(!isSaved)
    #expect(history.lines == ["a"])
  }
}
