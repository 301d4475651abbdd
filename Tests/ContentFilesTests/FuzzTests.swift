import Instrument
import Phrasebook
import Testing

@testable import ContentFiles

@Suite struct FuzzTests {
  /// SplitMix64: small, and the same everywhere.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "\n", " ", "  ", "\t", ":", ": ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&a ", "*a", "!x ", "#",
    "%YAML 1.2\n", "---\n", "...\n", "0", "-1", "99999999999999999999", "\u{0}", "\u{7}", "é", "\u{202E}", "true", "~",
    "<<: ", "\\", "\\x", "=", "$", "\r", "\u{FEFF}", "own", "short", "a: ",
  ].map { Array($0.utf8) }

  /// `bytes` with one to four things taken out, put in, moved or broken.
  private func mutated(_ bytes: [UInt8], _ generator: inout Generator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let at = Int.random(in: 0..<max(bytes.count, 1), using: &generator)
      let end = min(bytes.count, at + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where !bytes.isEmpty: bytes[at] = UInt8.random(in: 0...255, using: &generator)
      case 1 where at < end: bytes.removeSubrange(at..<end)
      case 2 where at < end: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...at, using: &generator))
      case 3 where at > 0: bytes.removeSubrange(at...)
      default:
        bytes.insert(contentsOf: FuzzTests.pieces.randomElement(using: &generator) ?? [], at: min(at, bytes.count))
      }
    }
    return bytes
  }

  /// Whether there is such a place in `bytes`, the place behind the last one included.
  private func isInside(_ finding: Finding, _ bytes: [UInt8]) -> Bool {
    // Besides the line feed, YAML ends a line with a carriage return and with three characters of Unicode.
    let breaks = String(decoding: bytes, as: UTF8.self).unicodeScalars.count {
      "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0)
    }
    return finding.line >= 1 && finding.line <= breaks + 1 && finding.column >= 1 && finding.column <= bytes.count + 1
  }

  @Test(arguments: 0..<8) func aSpoiltQuestionnaireGivesAValueOrFindingsWithAPlace(_ part: Int) {
    let original = Array(SmallQuestionnaire.yaml.utf8)
    var generator = Generator(state: UInt64(part) &* 7919 &+ 1)
    for round in 0..<400 {
      let bytes = mutated(original, &generator)
      guard let content = checked(bytes) else { continue }
      let (questionnaire, _, findings) = QuestionnaireFile.examine(content, path: "small.yaml")
      let errors = findings.filter { $0.severity == .error }
      #expect((questionnaire == nil) == !errors.isEmpty, "part \(part), round \(round)")
      #expect(findings.allSatisfy { isInside($0, content) }, "part \(part), round \(round): \(findings)")
      #expect(findings.allSatisfy { hasGoodLine($0) }, "part \(part), round \(round)")
    }
  }

  @Test(arguments: 0..<4) func aSpoiltFileOfPhrasesGivesPhrasesOrFindingsWithAPlace(_ part: Int) {
    let original = Array(
      "# words\nkey = text { $name }\nblock =\n    one\n\n      two { \"{\" }\nother-2 = é…\n  more\n".utf8)
    var generator = Generator(state: UInt64(part) &* 104_729 &+ 3)
    for round in 0..<1000 {
      let bytes = mutated(original, &generator)
      guard let content = checked(bytes) else { continue }
      let loaded = PhrasesFile.parse(content, path: "phrases.ftl")
      #expect(loaded.findings.allSatisfy { isInside($0, content) }, "part \(part), round \(round)")
      #expect(loaded.findings.allSatisfy { hasGoodLine($0) }, "part \(part), round \(round)")
      if loaded.findings.isEmpty {
        #expect(loaded.entries.allSatisfy { PhraseTemplate($0.text).isWellFormed }, "part \(part), round \(round)")
      }
    }
  }

  private func checked(_ bytes: [UInt8]) -> [UInt8]? {
    do {
      return try ContentBytes.checked(bytes)
    } catch {
      #expect(error.position.line >= 1 && error.position.column >= 1)
      return nil
    }
  }

  /// One line, without anything that a terminal would act on.
  private func hasGoodLine(_ finding: Finding) -> Bool {
    [Language.dutch, .english].allSatisfy { language in
      finding.line(in: language).unicodeScalars.allSatisfy { !UnwelcomeCharacter.isUnwelcome($0) }
    }
  }
}
