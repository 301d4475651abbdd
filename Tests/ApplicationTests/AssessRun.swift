import ContentFiles
import Foundation
import Instrument
import TestSupport

@testable import Application

/// One run of `assess` on a file, with the shipped questionnaire and texts.
struct AssessRun {
  let code: ExitCode
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs on `bytes`, which lie in a file called `answers.csv`, or come in on standard input.
  init(_ bytes: [UInt8], _ options: AssessOptions, onStandardInput: Bool = false) throws {
    let directory = try ScratchDirectory()
    let path = directory.file("answers.csv")
    try Data(bytes).write(to: URL(filePath: path))
    var options = options
    options.source = onStandardInput ? .standardInput : .file(path)
    self = try AssessRun.run(options, in: directory, input: path)
  }

  init(_ text: String, _ options: AssessOptions, onStandardInput: Bool = false) throws {
    try self.init(Array(text.utf8), options, onStandardInput: onStandardInput)
  }

  private init(code: ExitCode, output: [UInt8], errors: String) {
    self.code = code
    self.output = output
    self.errors = errors
  }

  /// Runs with `options` as they are; `input` is the file behind standard input.
  static func run(_ options: AssessOptions, in directory: ScratchDirectory, input: String) throws -> AssessRun {
    let (output, errors) = (directory.file("output"), directory.file("errors"))
    for path in [output, errors] { try Data().write(to: URL(filePath: path)) }
    let handles = try (
      FileHandle(forReadingFrom: URL(filePath: input)), FileHandle(forWritingTo: URL(filePath: output)),
      FileHandle(forWritingTo: URL(filePath: errors))
    )
    let channels = Channels(
      input: handles.0.fileDescriptor, output: handles.1.fileDescriptor, errors: handles.2.fileDescriptor)
    let code = try ShippedContent.job(options).run(channels)
    for handle in [handles.0, handles.1, handles.2] { try handle.close() }
    let said = try String(contentsOf: URL(filePath: errors), encoding: .utf8)
    return AssessRun(
      code: code, output: Array(try Data(contentsOf: URL(filePath: output))),
      errors: said.replacing(directory.path + "/", with: ""))
  }
}

/// The content of the repository.
enum ShippedContent {
  /// Where this repository is.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private struct Copy: Sendable {
    let scratch: ScratchDirectory
    /// By language, what the shipped questionnaire is assessed with.
    let material: [Language: AssessMaterial]
  }

  /// A copy, so that the words of the interface may be missing: these tests need none of them.
  private static let copy = Result {
    let scratch = try ScratchDirectory()
    let target = URL(filePath: scratch.path)
    for name in ["Questionnaires", "Content"] {
      try FileManager.default.copyItem(at: root.appending(path: name), to: target.appending(path: name))
    }
    var material: [Language: AssessMaterial] = [:]
    for language in [Language.dutch, .english] {
      let phrases = target.appending(path: "Content/\(language)/phrases.ftl")
      if !FileManager.default.fileExists(atPath: phrases.path) { try Data("none = -\n".utf8).write(to: phrases) }
      material[language] = try AssessMaterial(
        AssessOptions(language: language), ContentDirectory(path: scratch.path))
    }
    return Copy(scratch: scratch, material: material)
  }

  /// A job on the shipped content, which is loaded only once for the shipped questionnaire.
  static func job(_ options: AssessOptions) throws -> AssessJob {
    let copy = try copy.get()
    if options.questionnaire == AssessOptions().questionnaire, let material = copy.material[options.language] {
      return AssessJob(options, material: material)
    }
    return AssessJob(options, content: ContentDirectory(path: copy.scratch.path))
  }
}
