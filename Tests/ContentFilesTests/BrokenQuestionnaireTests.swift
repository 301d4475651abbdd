import Instrument
import Testing

@testable import ContentFiles

/// A change to the small questionnaire, and the lines that must come of it.
struct Broken: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let lines: [String]
  let language: Language

  init(_ old: String, _ new: String, _ lines: String..., in language: Language = .english) {
    self.old = old
    self.new = new
    self.lines = lines.map { "small.yaml:" + $0 }
    self.language = language
  }

  var testDescription: String { "\(old) → \(new)" }

  /// What was found, as lines.
  var found: [String] {
    SmallQuestionnaire.findings(replacing: old, with: new).map { $0.line(in: language) }
  }
}

@Suite struct BrokenQuestionnaireTests {
  @Test(arguments: [
    Broken("version: \"1\"\n", "", "?"),
    Broken("version: \"1\"", "versoin: \"1\"", "?"),
    Broken("why: {nl: No, en: Yes}", "wy: {nl: No, en: Yes}", "?", in: .dutch),
    Broken("why: {nl: No, en: Yes}", "colour: red", "?"),
    Broken("format: 1", "format: 2", "?"),
    Broken("format: 1", "format: \"1\"", "?"),
    Broken("title: {nl: \"Klein\", en: \"Small\"}", "title: Klein", "?"),
    Broken("title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: \"Klein\"}", "?", in: .dutch),
    Broken("title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: Klein, en: Small, fr: Petit}", "?", in: .dutch),
    Broken("title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: Klein, en: [Small]}", "?"),
    Broken("title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: \"\", en: \"  \"}", "?"),
    Broken("title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: \"K\\u0007l\", en: \"S\\u202Em\"}", "?"),
    Broken("by: both", "by: bth", "?", in: .dutch),
    Broken("by: both", "by: nobody", "?"),
    Broken("sufficient-percent: 60", "sufficient-percent: 0", "?"),
    Broken("sufficient-percent: 60", "sufficient-percent: sixty", "?", in: .dutch),
    Broken("percent: 50}", "percent: 101}", "?"),
    Broken("peak: 2", "peak: 4", "?", in: .dutch),
    Broken("at-most: 0", "at-most: 4", "?"),
    Broken("at-most: 0", "at-most: -1", "?"),
    Broken("minutes: 4", "minutes: 4.5", "?"),
    Broken("count: 3", "count: 0", "?", in: .dutch),
    Broken(
      "short-form: true\n            wording: {nl: \"Er werd betaald.",
      "short-form: yes\n            wording: {nl: \"Er werd betaald.", "?"),
    Broken("[nl, en]", "nl", "?"),
    Broken("blocks: [deeds]", "blocks: []", "?"),
    Broken(
      "supplier: {nl: \"We dronken koffie met hen.\", en: \"We had coffee with them.\"}",
      "suplier: {nl: \"a\", en: \"b\"}", "?", in: .dutch),
    Broken("title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: Klein, nl: Groot, en: Small}", "?", in: .dutch),
  ])
  func aValueThatCanNotBeIsFound(_ broken: Broken) {
    #expect(broken.found == broken.lines)
  }

  @Test(arguments: [
    Broken("id: small", "id: smal", "?"),
    Broken("id: small", "id: Small One", "?", in: .dutch),
    Broken("id: ground-call\n", "id: ground-coffee\n", "?", in: .dutch),
    Broken("id: friendship", "id: trade", "?"),
    Broken("- id: deed\n", "- id: own\n", "?"),
    Broken("id: weak", "id: one-view", "?", in: .dutch),
    Broken(
      "scale: deed\n            status: article\n            short-form: true\n            wording:\n",
      "scale: deedd\n            status: article\n            short-form: true\n            wording:\n", "?", in: .dutch
    ),
    Broken("scale: own", "scale: fact", "?"),
    Broken("      - {id: friendship, name: {nl: \"vriendschap\", en: \"friendship\"}}\n", "", "?"),
    Broken("[nl, en]", "[nl, en, qq]", "?"),
    Broken("[nl, en]", "[nl, en, nl]", "?", in: .dutch),
    Broken("          - {nl: \"altijd\", en: \"always\"}\n", "", "?"),
    Broken(
      "            anchors:\n              - {nl: \"nul\", en: \"nought\"}\n              - {nl: \"een\", en: \"one\"}\n              - {nl: \"twee\", en: \"two\"}\n              - {nl: \"drie\", en: \"three\"}\n",
      "", "?", in: .dutch),
    Broken("scale: own", "scale: deed", "?"),
    Broken("            reason: {nl: \"Daarom.\", en: \"That is why.\"}\n", "", "?", in: .dutch),
    Broken("status: extension", "status: article", "?"),
    Broken("by: supplier\n            scale: own", "by: both\n            scale: own", "?", in: .dutch),
    Broken("sufficient-in-direction: 2", "sufficient-in-direction: 3", "?"),
    Broken(
      "scale: own\n            status: extension\n            short-form: true",
      "scale: own\n            status: extension\n            short-form: false", "?", in: .dutch),
    Broken("blocks: [deeds]", "blocks: [dedes]", "?", in: .dutch),
    Broken("blocks: [ground]", "blocks: [ground, nowhere, ground]", "?"),
    Broken("{level: 2, blocks", "{level: 3, blocks", "?"),
    Broken("- {level: 2, blocks: [deeds], percent: 50}", "[]", "?", in: .dutch),
    Broken("[33]", "[60, 33]", "?"),
    Broken("leaning-percent: 55", "leaning-percent: 10", "?", in: .dutch),
    Broken("question: ground-call, at-most: 0", "question: ground-call", "?"),
    Broken("question: ground-call, at-most: 0", "question: ground-cal, at-most: 0", "?", in: .dutch),
    Broken("block: deeds, below-percent: 40", "block: deeds, below-percent: 40, at-most: 1", "?", in: .dutch),
    Broken("kind: answer, form: short", "kind: answer", "?"),
    Broken("kind: choose,", "kind: choose, count: 2,", "?", in: .dutch),
    Broken("kind: examples, count: 3", "kind: exampels, count: 3", "?"),
  ])
  func whatWouldBreakTheRuleIsFound(_ broken: Broken) {
    #expect(broken.found == broken.lines)
  }
}
