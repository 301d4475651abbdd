import ContentFiles
import Foundation
import Instrument
import TestSupport

@testable import Application

/// One run of `check` on files in a directory of its own, or on the content that is shipped.
struct CheckRun {
  let code: ExitCode
  let text: String
  let errors: String

  /// - Parameters:
  ///   - files: their bytes by name; those in `named` are looked at, or without any the directory as a whole.
  ///   - content: the content of the program; the directory itself when null.
  init(
    _ files: [String: [UInt8]], named: [String] = [], content: String? = CheckRun.shipped,
    _ format: CheckOptions.Format = .text, in language: Language = .dutch
  ) throws {
    let directory = try ScratchDirectory()
    for (name, bytes) in files {
      let file = URL(filePath: directory.file(name))
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let options = CheckOptions(files: named.map(directory.file), format: format, language: language)
    let paths = (directory.file("output"), directory.file("errors"))
    for path in [paths.0, paths.1] { try Data().write(to: URL(filePath: path)) }
    let handles = try (
      FileHandle(forWritingTo: URL(filePath: paths.0)), FileHandle(forWritingTo: URL(filePath: paths.1))
    )
    let channels = Channels(output: handles.0.fileDescriptor, errors: handles.1.fileDescriptor)
    code = CheckJob(options, content: ContentDirectory(path: content ?? directory.path)).run(channels)
    try handles.0.close()
    try handles.1.close()
    text = try String(contentsOf: URL(filePath: paths.0), encoding: .utf8).replacing(directory.path + "/", with: "")
    errors = try String(contentsOf: URL(filePath: paths.1), encoding: .utf8).replacing(directory.path + "/", with: "")
  }

  /// Where this repository is.
  static let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The shipped questionnaire, after `old` was replaced by `new`.
  static func questionnaire(replacing old: String = "", with new: String = "") throws -> [UInt8] {
    let path = URL(filePath: shipped).appending(path: "Questionnaires/geven-en-nemen.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    return Array((old.isEmpty ? text : text.replacing(old, with: new)).utf8)
  }
}
