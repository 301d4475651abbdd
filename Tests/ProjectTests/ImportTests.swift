import Foundation
import Testing

/// The arrows between the rooms point down only. SwiftPM does not hold us to it: what another target imports can be
/// imported too.
@Suite struct ImportTests {
  /// What each target may import, besides the standard library.
  static let allowed: [String: Set<String>] = [
    "Instrument": [],
    "Phrasebook": ["Instrument"],
    "TextLayout": [],
    // CYaml is the libyaml within Yams.
    "ContentFiles": ["Instrument", "Phrasebook", "TextLayout", "Yams", "CYaml"],
    "Storage": ["CFiles", "Instrument", "GRDB", "GRDBSQLite", "Foundation"],
    "Exchange": ["Instrument", "Glibc"],
    "Interview": ["Instrument"],
    "Reports": ["Instrument", "Phrasebook", "TextLayout"],
    "Terminal": ["CTerminal", "CReadline", "TextLayout", "Glibc", "Synchronization"],
    "Workshop": [
      "Instrument", "ContentFiles", "Phrasebook", "Storage", "Interview", "Reports", "TextLayout", "Terminal",
      "Foundation", "Glibc",
    ],
    "Application": [
      "Instrument", "ContentFiles", "Phrasebook", "Storage", "Exchange", "Reports", "TextLayout", "Glibc", "Dispatch",
      "Synchronization",
    ],
    "wederzijds": [
      "Workshop", "Application", "ContentFiles", "Storage", "Phrasebook", "Instrument", "Terminal", "TextLayout",
      "ArgumentParser", "Foundation",
    ],
  ]

  @Test func everyTargetImportsOnlyWhatIsBelowIt() throws {
    for (path, text) in try Repository.sources() {
      let target = path.split(separator: "/")[1]
      let allowed = try #require(ImportTests.allowed[String(target)], "no rule for \(path)")
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1 else { continue }
        guard !line.hasPrefix("//"), !line.hasPrefix(" ") else { continue }
        #expect(allowed.contains(String(words[place + 1])), "\(path) imports \(words[place + 1])")
      }
    }
  }

  @Test func everyTargetOfTheManifestHasARule() throws {
    let directories = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources").path)
    let swift = directories.filter { !$0.hasPrefix("C") || $0 == "ContentFiles" }
    #expect(Set(swift) == Set(ImportTests.allowed.keys))
  }
}
