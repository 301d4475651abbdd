/// Which keys a mapping has. The JSON Schema of the format bears the same names and the same lists, which a test sees to.
struct Shape: Sendable {
  let name: String
  let required: [String]
  let optional: [String]

  /// The keys in the order in which an author would write them.
  let keys: [String]

  /// - Parameter keys: in order; one that may be absent ends with `?`.
  init(_ name: String, _ keys: String...) {
    self.name = name
    self.keys = keys.map { $0.hasSuffix("?") ? String($0.dropLast()) : $0 }
    required = keys.filter { !$0.hasSuffix("?") }
    optional = keys.filter { $0.hasSuffix("?") }.map { String($0.dropLast()) }
  }
}

extension Shape {
  static let questionnaire = Shape(
    "questionnaire", "format", "id", "version", "languages", "title", "credit", "levels", "scales", "blocks", "rule",
    "flags", "programmes")
  static let level = Shape("level", "id", "name")
  static let scale = Shape("scale", "id", "anchors")
  static let block = Shape("block", "id", "name", "short", "introduction", "questions")
  static let question = Shape(
    "question", "id", "by", "scale", "status", "short-form?", "wording", "label", "why", "example",
    "ask-example?", "anchors?", "no-occasion?", "reason?")
  static let chairs = Shape("chairs", "supplier", "customer")
  static let rule = Shape(
    "rule", "sufficient-percent", "sufficient-in-direction", "evidence", "reciprocity", "foundation", "balance",
    "discussion-range")
  static let evidence = Shape("evidence", "level", "blocks", "percent")
  static let reciprocity = Shape("reciprocity", "mean-hundredths", "peak")
  static let foundation = Shape("foundation", "blocks", "below-percent")
  static let balance = Shape("balance", "balanced-percent", "leaning-percent")
  static let flag = Shape("flag", "id", "block?", "below-percent?", "question?", "at-most?", "text")
  static let programme = Shape("programme", "id", "name", "short?", "then?", "steps")
  /// A programme in a file of its own.
  static let programmeFile = Shape("programme-file", "format", "questionnaire", "languages", "programme")
  static let ownProgramme = Shape("own-programme", "id", "name", "short?", "steps")
  static let programmeStep = Shape("programme-step", "kind", "name?", "form?", "count?", "minutes", "say")

  /// All that a questionnaire is made of.
  static let ofQuestionnaire = [
    questionnaire, level, scale, block, question, chairs, rule, evidence, reciprocity, foundation, balance, flag,
    programme, programmeStep,
  ]

  static let nextStepsFile = Shape("next-steps", "format", "languages", "steps")
  static let nextStep = Shape("next-step", "id", "text", "when", "not-during-tender?")
  static let condition = Shape(
    "condition", "question?", "at-most?", "unknown?", "limited-by?", "weakest-block?", "missing-direction?", "flag?",
    "pattern?", "level?", "status?", "target?")

  static let exampleFile = Shape(
    "example", "format", "languages", "questionnaire", "people?", "relationships", "sittings")
  static let examplePerson = Shape("example-person", "id", "name", "side")
  static let exampleRelationship = Shape(
    "example-relationship", "id", "name", "role", "since?", "holder?", "our-people?", "their-people?",
    "tender-running?")
  static let exampleSitting = Shape("example-sitting", "name", "days-ago", "reflections")
  static let exampleReflection = Shape(
    "example-reflection", "relationship", "answers", "agreed?", "get?", "give?", "story?", "target?", "warmth?",
    "other-side?", "success-factors?", "to-deepen?", "actions?", "parked?")
  static let exampleSheet = Shape("example-answers", "person?", "round?", "gut-feeling?", "values", "examples?")
  static let exampleAgreement = Shape("example-agreement", "side?", "question", "value", "example?")
  static let exampleEntry = Shape("example-entry", "text", "kind?", "worth?")
  static let exampleTarget = Shape("example-target", "level", "reason")
  static let exampleParked = Shape("example-parked", "text", "question?")
  static let exampleAction = Shape(
    "example-action", "text", "owner?", "due-in", "done-days-ago?", "dropped-days-ago?")
}
