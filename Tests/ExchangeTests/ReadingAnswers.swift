import Exchange
import Foundation
import Instrument

/// A questionnaire of three questions: enough to read answers by.
let threeQuestions: Questionnaire = {
  let text = LocalizedText([.english: "text"])
  let questions = ["alpha", "beta", "gamma"].map {
    Question(
      id: $0, by: .both, scale: "deed", status: .article, inShortForm: false, wording: ChairText(text),
      label: ChairText(text), why: text, example: ChairText(text))
  }
  return Questionnaire(
    id: "three", version: "1", languages: [.english], title: text, credit: text,
    scales: [Scale(id: "deed", anchors: [text, text, text, text])],
    levels: [Level(id: "one", name: text), Level(id: "two", name: text)],
    blocks: [Block(id: "block", name: text, short: text, introduction: text, questions: questions)],
    rule: Rule(
      sufficientPercent: 60, sufficientInDirection: 2, evidence: [],
      reciprocity: ReciprocityRequirement(meanHundredths: 50, peak: 2),
      foundation: FoundationRequirement(blocks: ["block"], belowPercent: [50]),
      balance: BalanceThresholds(balancedPercent: 20, leaningPercent: 50), discussionRange: 2),
    flags: [], programmes: [])
}()

/// Reads `bytes` as a file of answers.
func readAnswers(
  _ bytes: [UInt8], questionnaire: Questionnaire = threeQuestions, pieceSize: Int = 1 << 18
) throws -> [RelationshipAnswers] {
  let url = FileManager.default.temporaryDirectory.appending(path: "answers-\(UUID().uuidString).csv")
  try Data(bytes).write(to: url)
  defer { _ = unlink(url.path) }
  let handle = try FileHandle(forReadingFrom: url)
  let file = try AnswersReader(questionnaire).read(descriptor: handle.fileDescriptor, pieceSize: pieceSize)
  try handle.close()
  return (0..<file.count).map { file[$0] }
}

/// Reads `text` as a file of answers.
func readAnswers(_ text: String, pieceSize: Int = 1 << 18) throws -> [RelationshipAnswers] {
  try readAnswers(Array(text.utf8), pieceSize: pieceSize)
}

/// A cell by its value as it is typed; a value followed by `!` has an example.
func cell(_ text: String) -> AnswerCell {
  guard let value = AnswerValue(rawValue: String(text.prefix(1))) else { return .absent }
  return AnswerCell(value, hasExample: text.hasSuffix("!"))
}

/// Cells by their values as they are typed; a space stands for no answer.
func cells(_ text: String) -> [AnswerCell] { text.map { cell(String($0)) } }
