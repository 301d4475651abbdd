import Dispatch
import Exchange
import Instrument
import Phrasebook
import Reports
import Synchronization

/// Assesses the relationships of a file and writes them in order, in pieces, on as many cores as there are.
struct AssessmentWriter: Sendable {
  private let options: AssessOptions
  private let assessor: Assessor
  private let selector: StepSelector
  private let json: AssessmentJSON
  private let words: ReportWords
  private let width: Int

  /// How many relationships one core takes at a time.
  private static let batch = 64

  /// How many batches are in memory at once.
  private static let batchesAtOnce = 16

  init(_ options: AssessOptions, _ questionnaire: Questionnaire, _ steps: [NextStep], _ phrases: Phrases) {
    self.options = options
    assessor = Assessor(questionnaire, form: options.form)
    selector = StepSelector(steps, questionnaire)
    json = AssessmentJSON(questionnaire, form: options.form, language: options.language)
    words = ReportWords(questionnaire, phrases)
    width = min(120, max(40, options.width))
  }

  /// Writes all relationships of `file`.
  func write(
    _ file: AnswersFile, to sink: ([UInt8]) throws(Channels.WriteError) -> Void
  ) throws(Channels.WriteError) {
    if options.format == .json { try sink(json.opening) }
    var start = 0
    while start < file.count {
      let end = min(file.count, start + AssessmentWriter.batch * AssessmentWriter.batchesAtOnce)
      for piece in pieces(file, start..<end) { try sink(piece) }
      start = end
    }
    switch options.format {
    case .json: try sink(json.closing)
    case .text: try sink(bytes([""] + LevelReport.limits(words, width: width)))
    }
  }

  /// The text of a range of relationships, a piece for each batch, in order.
  private func pieces(_ file: AnswersFile, _ range: Range<Int>) -> [[UInt8]] {
    let batches = stride(from: range.lowerBound, to: range.upperBound, by: AssessmentWriter.batch).map {
      $0..<min(range.upperBound, $0 + AssessmentWriter.batch)
    }
    if batches.count == 1 { return [piece(file, range)] }
    let done = Mutex([[UInt8]](repeating: [], count: batches.count))
    DispatchQueue.concurrentPerform(iterations: batches.count) { number in
      let piece = piece(file, batches[number])
      done.withLock { $0[number] = piece }
    }
    return done.withLock { $0 }
  }

  private func piece(_ file: AnswersFile, _ range: Range<Int>) -> [UInt8] {
    var piece: [UInt8] = []
    for index in range {
      let answers = file[index]
      let assessment = assessor.assess(answers, strict: options.isStrict)
      switch options.format {
      case .json:
        piece += json.relationship(answers.name, role: answers.role, assessment, isFirst: index == 0) {
          selector.offer(for: $0, role: answers.role)
        }
      case .text:
        if index > 0 { piece.append(UInt8(ascii: "\n")) }
        piece += report(answers, assessment).bytes(width: width)
      }
    }
    return piece
  }

  private func report(_ answers: RelationshipAnswers, _ assessment: Assessment) -> LevelReport {
    let steps = assessment.leading.map { selector.offer(for: $0, role: answers.role) } ?? []
    return LevelReport(
      assessment, relationshipName: answers.name, role: answers.role, steps: steps, words: words,
      context: LevelReport.Context(isStrict: options.isStrict))
  }

  private func bytes(_ lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
