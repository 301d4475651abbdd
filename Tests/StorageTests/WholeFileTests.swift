import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct WholeFileTests {
  let directory: TestDirectory
  let place: String

  init() throws {
    directory = try TestDirectory()
    place = directory.file("formulier.html")
  }

  private func text() throws -> String { try String(contentsOfFile: place, encoding: .utf8) }

  @Test func itStandsThereWholeAndIsItsOwnersAlone() throws {
    let bytes = [UInt8](repeating: 7, count: 3_000_000)
    try WholeFile.write(bytes, to: place, replacing: false)
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: place))) == bytes)
    #expect(mode(of: place) == 0o600)
    #expect(try directory.names() == ["formulier.html"])
  }

  @Test func whatStandsThereGivesWayOnlyWhenThatIsSaid() throws {
    try WholeFile.write(Array("oud".utf8), to: place, replacing: false)
    #expect(throws: CareError.taken(path: place)) {
      try WholeFile.write(Array("nieuw".utf8), to: place, replacing: false)
    }
    #expect(try text() == "oud")
    try WholeFile.write(Array("nieuw".utf8), to: place, replacing: true)
    #expect(try text() == "nieuw")
    #expect(mode(of: place) == 0o600)
    #expect(try directory.names() == ["formulier.html"])
  }

  @Test(arguments: ["link", "dangling link", "pipe", "directory"], [false, true])
  func whatIsNoPlainFileIsNeverReplaced(what: String, replacing: Bool) throws {
    let other = directory.file("elders")
    try Data("van mij".utf8).write(to: URL(fileURLWithPath: other))
    switch what {
    case "link": try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: other)
    case "dangling link": try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: other + "x")
    case "pipe": #expect(mkfifo(place, 0o600) == 0)
    default: try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    }
    #expect(throws: CareError.taken(path: place)) {
      try WholeFile.write(Array("nieuw".utf8), to: place, replacing: replacing)
    }
    #expect(try directory.names() == ["elders", "formulier.html"])
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "van mij")
  }

  @Test func whereItCannotBeNothingIsLeft() throws {
    let nowhere = directory.file("nergens/formulier.html")
    #expect(throws: CareError.cannotWrite(path: nowhere, errno: ENOENT)) {
      try WholeFile.write([1], to: nowhere, replacing: false)
    }
    #expect(try directory.names().isEmpty)
  }
}
