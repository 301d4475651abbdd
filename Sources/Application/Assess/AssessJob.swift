import ContentFiles
import Exchange
import Glibc
import Instrument
import Phrasebook
import TextLayout

/// The job behind `assess`: reads a file of answers, assesses every relationship in it, and writes text or JSON.
///
/// Everything is read before anything is written, so a file that is refused leaves nothing on standard output.
public struct AssessJob: Sendable {
  private let options: AssessOptions
  private let load: @Sendable () throws(Stop) -> AssessMaterial

  public init(_ options: AssessOptions, content: ContentDirectory) {
    self.options = options
    load = { () throws(Stop) in try AssessMaterial(options, content) }
  }

  /// A job with material that was loaded before.
  init(_ options: AssessOptions, material: AssessMaterial) {
    self.options = options
    load = { () throws(Stop) in material }
  }

  /// Does the job; what goes wrong is said on `channels.errors`.
  public func run(_ channels: Channels = Channels()) -> ExitCode {
    do throws(Stop) {
      let material = try load()
      let file = try readAnswers(material, channels)
      try write(file, material, channels)
      return .done
    } catch {
      if let sentence = error.sentence { channels.complain(sentence) }
      return error.code
    }
  }

  /// Why the job ends early, in words.
  struct Stop: Error {
    var code: ExitCode
    /// Null where nothing need be said.
    var sentence: String?
  }

  // MARK: Reading

  private func readAnswers(_ material: AssessMaterial, _ channels: Channels) throws(Stop) -> AnswersFile {
    let reader = AnswersReader(material.questionnaire)
    let wording = AnswersFileWording(material.phrases, material.questionnaire)
    switch options.source {
    case .notGiven where isatty(channels.input) == 1:
      throw Stop(code: .wrongUse, sentence: material.phrases("answers-file-none-given"))
    case .notGiven, .standardInput:
      return try read(channels.input, label: "-", reader, wording)
    case .file(let path):
      let label = terminalSafe(path)
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Stop(code: .failed, sentence: wording.words(for: .unreadable(errno: errno), in: label))
      }
      defer { close(descriptor) }
      return try read(descriptor, label: label, reader, wording)
    }
  }

  private func read(
    _ descriptor: Int32, label: String, _ reader: AnswersReader, _ wording: AnswersFileWording
  ) throws(Stop) -> AnswersFile {
    do {
      return try reader.read(descriptor: descriptor)
    } catch {
      let code: ExitCode =
        switch error {
        case .refused: .badData
        case .unreadable: .failed
        }
      throw Stop(code: code, sentence: wording.words(for: error, in: label))
    }
  }

  // MARK: Writing

  private func write(_ file: AnswersFile, _ material: AssessMaterial, _ channels: Channels) throws(Stop) {
    let writer = AssessmentWriter(options, material.questionnaire, material.steps, material.phrases)
    do throws(Channels.WriteError) {
      try writer.write(file) { bytes throws(Channels.WriteError) in
        try Channels.write(bytes, to: channels.output)
      }
    } catch {
      switch error {
      case .closed: throw Stop(code: .done, sentence: nil)
      case .failed(let code):
        let reason = String(cString: strerror(code))
        throw Stop(code: .failed, sentence: material.phrases("assess-not-written", ["reason": reason]))
      }
    }
  }
}
