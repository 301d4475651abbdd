import Instrument
import Phrasebook
import TextLayout

/// The words that a report about one questionnaire needs in one language, looked up once: many reports are written
/// with the same words.
public struct ReportWords: Sendable {
  let language: Language
  let rule: Rule
  /// The levels' names, lowest first.
  let levels: [String]
  /// The blocks' one-word names, in questionnaire order.
  let blocks: [String]
  let questions: [Question]
  /// For each question the index of its block.
  let blockOfQuestion: [Int]
  /// The blocks of each check, in questionnaire order; none for reciprocity.
  let evidenceBlocks: [Int]
  let foundationBlocks: [Int]
  /// The blocks that no check uses.
  let otherBlocks: [Int]
  private let supplierLabels: [String]
  private let customerLabels: [String]
  private let flagTexts: [String: String]
  /// The names of the checks, filled up to the same width.
  let checkNames: [String]
  /// Columns.
  let checkWidth: Int
  private let templates: [ReportPhrase: [PhraseTemplate.Piece]]
  private let decimalSeparator: String

  public init(_ questionnaire: Questionnaire, _ phrases: Phrases) {
    language = phrases.language
    rule = questionnaire.rule
    levels = questionnaire.levels.map { [language] in $0.name[language] }
    blocks = questionnaire.blocks.map { [language] in $0.short[language] }
    questions = questionnaire.questions
    blockOfQuestion = questionnaire.blocks.enumerated().flatMap { index, block in block.questions.map { _ in index } }
    let evidence = Set(questionnaire.rule.evidence.flatMap(\.blocks))
    let foundation = Set(questionnaire.rule.foundation.blocks)
    let ids = questionnaire.blocks.map(\.id)
    evidenceBlocks = ids.indices.filter { evidence.contains(ids[$0]) }
    foundationBlocks = ids.indices.filter { foundation.contains(ids[$0]) }
    otherBlocks = ids.indices.filter { !evidence.contains(ids[$0]) && !foundation.contains(ids[$0]) }
    supplierLabels = questions.map { [language] in $0.label.supplier[language] }
    customerLabels = questions.map { [language] in $0.label.customer[language] }
    flagTexts = Dictionary(
      questionnaire.flags.map { [language] in ($0.id, $0.text[language]) }, uniquingKeysWith: { first, _ in first })
    var templates: [ReportPhrase: [PhraseTemplate.Piece]] = [:]
    for phrase in ReportPhrase.allCases {
      templates[phrase] = PhraseTemplate(phrases.template(phrase.key) ?? "[\(phrase.key)]").pieces
    }
    self.templates = templates
    let names = Check.allCases.map { phrases(ReportPhrase.name(of: $0).key) }
    let width = names.map { displayWidth($0) }.max() ?? 0
    checkNames = names.map { pad($0, to: width) }
    checkWidth = width
    decimalSeparator = phrases.has("decimal-separator") ? phrases("decimal-separator") : "."
  }

  /// A phrase with its arguments; its key between brackets when there is none.
  func callAsFunction(_ phrase: ReportPhrase, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    guard let pieces = templates[phrase] else { return "" }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text.append(contentsOf: PhraseTemplate.joining(part, to: text))
      case .argument(let name): text += arguments.first { $0.key == name }?.value ?? "{$\(name)}"
      }
    }
    return text
  }

  /// The name of level `number`, counted from 1.
  func level(_ number: Int) -> String { levels.element(number: number) ?? String(number) }

  /// A few words for question `index`, as the chair of `role` says it.
  func label(_ index: Int, _ role: Role) -> String {
    role == .supplier ? supplierLabels[index] : customerLabels[index]
  }

  /// What the questionnaire says about a flag that it defines; null for the rule's own flags.
  func flag(_ id: String) -> String? { flagTexts[id] }

  /// A mean with one decimal, rounded half away from zero: `2,2`.
  func tenths(_ fraction: Fraction) -> String {
    let tenths = (20 * fraction.numerator + fraction.denominator) / (2 * fraction.denominator)
    return "\(tenths / 10)\(decimalSeparator)\(tenths % 10)"
  }

  /// A score in whole percent, rounded half away from zero.
  func percent(_ fraction: Fraction) -> String {
    String((2 * fraction.numerator + fraction.denominator) / (2 * fraction.denominator))
  }
}
