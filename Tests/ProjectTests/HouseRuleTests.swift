import Foundation
import Testing

/// What the project has agreed not to have.
@Suite struct HouseRuleTests {
  @Test(arguments: [
    "fatalError(", "try!", "as!", "try?", "nonisolated(unsafe)", "@unchecked Sendable", "preconditionFailure(",
  ])
  func nothingThatCrashesOrHidesStandsInTheProgram(_ word: String) throws {
    for (path, text) in try Repository.sources() {
      #expect(!text.contains(word), "\(path) holds \(word)")
    }
  }

  @Test func nothingUnfinishedStandsInTheProgram() throws {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
    for (path, text) in try Repository.sources() {
      for word in words { #expect(!text.contains(word), "\(path) holds \(word)") }
    }
  }

  @Test func noFileIsLongerThanThreeHundredLines() throws {
    for (path, text) in try Repository.sources() {
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301, "\(path)")
    }
  }

  @Test func noTypeBearsTheNameOfItsModule() throws {
    for (path, text) in try Repository.sources() where !path.hasPrefix("Sources/wederzijds") {
      let target = path.split(separator: "/")[1]
      for kind in ["struct", "class", "enum", "actor", "protocol"] {
        #expect(!text.contains("public \(kind) \(target) "), "\(path)")
        #expect(!text.contains("public \(kind) \(target):"), "\(path)")
      }
    }
  }

  @Test func onlyTheExecutableReadsEnvironmentAndArguments() throws {
    for (path, text) in try Repository.sources() where !path.hasPrefix("Sources/wederzijds") {
      for word in ["getenv", "ProcessInfo", "CommandLine.arguments", "currentDirectoryPath"] {
        #expect(!text.contains(word), "\(path) holds \(word)")
      }
    }
  }

  @Test func nothingPrintsPastTheOneSink() throws {
    for (path, text) in try Repository.sources() {
      #expect(text.firstRange(of: /\b(debugPrint|print|puts|fputs)\(/) == nil, "\(path)")
    }
  }

  @Test func noSwiftCodeKnowsAQuestion() throws {
    let yaml = try Repository.text("Questionnaires/geven-en-nemen.yaml")
    let ids = yaml.matches(of: /\n      - id: ([a-z-]+)/).map(\.1)
    #expect(ids.count == 29)
    for (path, text) in try Repository.sources() {
      for id in ids { #expect(!text.contains("\"\(id)\""), "\(path) knows \(id)") }
    }
  }

  @Test func noTestIsSwitchedOff() throws {
    let off = [".dis" + "abled(", "XCT" + "Skip", "withKnown" + "Issue"]
    for path in try Repository.files(in: "Tests", withExtension: "swift") {
      let text = try Repository.text(path)
      for word in off { #expect(!text.contains(word), "\(path) holds \(word)") }
    }
  }
}
