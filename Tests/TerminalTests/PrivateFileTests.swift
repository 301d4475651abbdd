import Foundation
import TestSupport
import Testing

@testable import Terminal

struct PrivateFileTests {
  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func nobodyElseCanLookIntoIt() throws {
    let scratch = try ScratchDirectory()
    let file = try PrivateFile(holding: Array("geheim".utf8), in: ["/nonexistent", scratch.path, "/dev/null"])
    #expect(file.path.hasPrefix(scratch.path))
    #expect(try mode(file.path) == 0o600)
    #expect(try mode((file.path as NSString).deletingLastPathComponent) == 0o700)
    #expect(file.bytes(atMost: 100) == Array("geheim".utf8))
    #expect(file.bytes(atMost: 2) == Array("ge".utf8))
  }

  @Test func nothingOfItStaysBehind() throws {
    let scratch = try ScratchDirectory()
    let file = try PrivateFile(holding: [], in: [scratch.path])
    let beside = (file.path as NSString).deletingLastPathComponent
    for name in [".wederzijds.txt.swp", "backup"] { try Data().write(to: URL(filePath: beside + "/" + name)) }
    try FileManager.default.createDirectory(atPath: beside + "/deep/er", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: beside + "/link", withDestinationPath: scratch.path)
    try Data().write(to: URL(filePath: scratch.file("eigen")))
    file.remove()
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["eigen"])
    #expect(file.bytes(atMost: 100).isEmpty)
  }

  @Test func whereThereIsNoPlaceTheReasonIsSaid() throws {
    #expect {
      try PrivateFile(holding: [], in: ["/nonexistent", "/dev/null"])
    } throws: { error in
      (error as? PrivateFile.Failure)?.errno == ENOTDIR
    }
  }
}
