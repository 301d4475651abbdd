import Exchange
import Testing

/// A generator whose numbers follow from its seed (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Files with damage.
@Suite struct MutatedAnswersTests {
  @Test(arguments: 0..<4)
  func aDamagedFileIsTakenOrRefusedAndNothingElse(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let original = Array(
      """
      relationship,participant,side,role,round,question,value,example
      "Caf\u{E9}, de",p,ours,supplier,1,alpha,2,"zei \"\"ja\"\" "\r
      A,,theirs,customer,agreed,beta,-,
      A,q,ours,customer,2,gamma,?,x

      """.utf8)
    var taken = 0
    for _ in 0..<500 {
      let bytes = mutated(original, &generator)
      let outcomes = [1 << 18, 1, 5].map { size in
        do throws(AnswersFileError) {
          return Outcome.taken(try readAnswersTyped(bytes, pieceSize: size))
        } catch {
          return Outcome.refused(error)
        }
      }
      #expect(outcomes[0] == outcomes[1] && outcomes[0] == outcomes[2], "seed \(seed): \(bytes)")
      if case .taken = outcomes[0] { taken += 1 }
      if case .refused(.refused(let line, _)) = outcomes[0] {
        #expect(line >= 1 && line <= 1 + bytes.count { $0 == 10 }, "seed \(seed): \(bytes)")
      }
    }
    #expect(taken > 0 && taken < 500)
  }

  private enum Outcome: Equatable {
    case taken(Int)
    case refused(AnswersFileError)
  }

  private func readAnswersTyped(_ bytes: [UInt8], pieceSize: Int) throws(AnswersFileError) -> Int {
    do {
      return try readAnswers(bytes, pieceSize: pieceSize).count
    } catch let error as AnswersFileError {
      throw error
    } catch {
      Issue.record("\(error)")
      return -1
    }
  }

  private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let interesting: [UInt8] = [0, 10, 13, 32, 34, 44, 59, 63, 0x80, 0xC3, 0xFF, UInt8(place & 0x7F)]
      let byte = interesting[Int.random(in: 0..<interesting.count, using: &generator)]
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = byte
      case 1: bytes.insert(byte, at: place)
      case 2 where bytes.count > 1: bytes.remove(at: place)
      default: bytes.append(contentsOf: bytes[place...].prefix(40))
      }
    }
    return bytes
  }
}
