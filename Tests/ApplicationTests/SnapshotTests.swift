import Application
import Foundation
import Instrument
import TestSupport
import Testing

/// Whole outputs, pinned: for each `Snapshots/<name>.csv` the JSON, and the text in both languages.
///
/// With `WRITE_SNAPSHOTS=1` in the environment the files are written instead; look at the difference before it goes
/// into the repository.
@Suite struct SnapshotTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

  static let names = [
    "level-1", "level-2", "level-3", "vulnerable", "one-way", "extensions", "open", "provisional", "two-sides",
    "divided", "rounds-and-agreed", "short", "examples", "strict", "customer", "only-theirs",
  ]

  /// What a case is assessed with, beside its file.
  static func options(_ name: String) -> AssessOptions {
    AssessOptions(form: name == "short" ? .short : .full, isStrict: name == "strict")
  }

  static func run(_ name: String, _ options: AssessOptions) throws -> AssessRun {
    try AssessRun(Array(try Data(contentsOf: folder.appending(path: name + ".csv"))), options)
  }

  @Test(arguments: names)
  func theOutputIsWhatItWas(_ name: String) throws {
    for (ending, format, language) in [
      ("json", AssessOptions.Format.json, Language.english), ("nl.txt", .text, .dutch), ("en.txt", .text, .english),
    ] {
      var options = SnapshotTests.options(name)
      options.format = format
      options.language = language
      let run = try SnapshotTests.run(name, options)
      #expect(run.code == .done)
      #expect(run.errors == "")
      let url = SnapshotTests.folder.appending(path: "\(name).\(ending)")
      if ProcessInfo.processInfo.environment["WRITE_SNAPSHOTS"] == "1" {
        try Data(run.output).write(to: url)
      }
      #expect(try String(contentsOf: url, encoding: .utf8) == run.text, "\(name).\(ending)")
    }
  }

  @Test(arguments: names, [40, 41, 57, 80, 120])
  func noLineIsWiderThanTheScreen(_ name: String, _ width: Int) throws {
    for language in [Language.dutch, .english] {
      var options = SnapshotTests.options(name)
      options.width = width
      options.language = language
      let run = try SnapshotTests.run(name, options)
      for line in run.text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
      #expect(!run.text.contains("[report-") && !run.text.contains("{$"))
    }
  }

  @Test func noRaterStandsInTheText() throws {
    for name in ["divided", "rounds-and-agreed", "two-sides"] {
      let text = try SnapshotTests.run(name, AssessOptions(language: .dutch)).text
      for rater in ["Ann", "Bob", "Cas", "Dré", "Eva", "Sanne", "Kees", "Bär"] {
        #expect(!text.contains(rater), "\(rater) in \(name)")
      }
    }
  }

  @Test func beingDividedIsSaidBeforeTheLevel() throws {
    let text = try SnapshotTests.run("divided", AssessOptions(language: .dutch)).text
    #expect(text.hasPrefix("Eerst dit: over Gemeente Zwolle denken jullie verschillend."))
  }
}
