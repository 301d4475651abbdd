import Instrument

/// An example file as the checks see it: nodes with their places. A part that is missing or of the wrong kind is simply
/// not there: that was found already.
struct ExampleNodes {
  let root: YAMLNode
  /// The questionnaire that was answered; null where it is not known.
  let questionnaire: Questionnaire?

  let people: [YAMLNode]
  let relationships: [YAMLNode]
  let sittings: [YAMLNode]
  let reflections: [YAMLNode]
  /// The answers of each person in each round.
  let sheets: [YAMLNode]

  init(root: YAMLNode, questionnaire: Questionnaire?) {
    self.root = root
    self.questionnaire = questionnaire
    people = root["people"]?.items ?? []
    relationships = root["relationships"]?.items ?? []
    sittings = root["sittings"]?.items ?? []
    reflections = sittings.flatMap { $0["reflections"]?.items ?? [] }
    sheets = reflections.flatMap { $0["answers"]?.items ?? [] }
  }
}

/// One thing that must hold in an example, so that a workbook can be made of it.
protocol ExampleCheck: Sendable {
  func check(_ file: ExampleNodes, _ findings: FindingCollector)
}

/// The checks of an example.
enum ExampleChecks {
  static let all: [any ExampleCheck] = [
    ExampleNamesCheck(), ExampleQuestionsCheck(), ExampleValuesCheck(), ExampleLevelsCheck(), ExampleDaysCheck(),
    ExampleTextsCheck(),
  ]
}
