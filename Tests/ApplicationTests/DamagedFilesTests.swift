import Application
import Foundation
import Instrument
import Testing

/// Files with damage, through the whole job.
@Suite struct DamagedFilesTests {
  @Test(arguments: 0..<40)
  func aDamagedFileIsAssessedOrRefusedInOneLine(_ seed: Int) throws {
    var state = UInt64(seed) &+ 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let name = ["two-sides", "rounds-and-agreed", "examples", "customer"][seed % 4]
    var bytes = Array(try Data(contentsOf: SnapshotTests.folder.appending(path: name + ".csv")))
    for _ in 0...next(3) {
      let place = next(bytes.count)
      let byte = [0, 10, 13, 34, 44, 59, 0x31, 0x39, 0x80, 0xC3][next(10)] as UInt8
      switch next(4) {
      case 0: bytes[place] = byte
      case 1: bytes.insert(byte, at: place)
      case 2: bytes.remove(at: place)
      default: bytes.removeLast(min(bytes.count - 1, next(400)))
      }
    }
    let run = try AssessRun(bytes, AssessOptions(format: seed % 8 < 4 ? .json : .text, language: .dutch))
    switch run.code {
    case .done:
      #expect(run.errors == "" && run.output.last == 10, "seed \(seed)")
    case .badData:
      #expect(run.output.isEmpty, "seed \(seed)")
      #expect(run.errors.wholeMatch(of: /answers\.csv:[0-9]+: [^\n]+\n/) != nil, "seed \(seed): \(run.errors)")
    case .failed, .wrongUse:
      Issue.record("seed \(seed): \(run.code)")
    }
  }
}
