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
    Broken(
      "version: \"1\"\n", "",
      "1:1: error: 'version' is missing; add 'version: …'"),
    Broken(
      "version: \"1\"", "versoin: \"1\"",
      "1:1: error: 'version' is missing; add 'version: …'",
      "3:1: error: 'versoin' does not belong here; did you mean 'version'?"),
    Broken(
      "why: {nl: No, en: Yes}", "wy: {nl: No, en: Yes}",
      "68:9: error: 'why' ontbreekt; voeg 'why: …' toe",
      "75:9: error: 'wy' hoort hier niet; bedoel je 'why'?", in: .dutch),
    Broken(
      "discussion-range: 2", "discussion-range: 2\n  colour: red",
      "95:3: error: 'colour' does not belong here; write sufficient-percent, sufficient-in-direction, evidence, reciprocity, foundation, balance or discussion-range"
    ),
    Broken(
      "format: 1", "format: 2",
      "1:9: error: format 2 is unknown; write 1, or use a newer version of wederzijds"),
    Broken(
      "format: 1", "format: \"1\"",
      "1:9: error: '1' is not a whole number; write 1, without quotes"),
    Broken(
      "title: {nl: \"Klein\", en: \"Small\"}", "title: Klein",
      "5:8: error: keys with values belong here; write {nl: …, en: …}"),
    Broken(
      "title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: \"Klein\"}",
      "5:8: error: deze tekst is er niet in 'en'; voeg 'en: \"…\"' toe", in: .dutch),
    Broken(
      "title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: Klein, en: Small, fr: Petit}",
      "5:31: error: 'fr' staat niet bij de talen van dit bestand; schrijf nl of en", in: .dutch),
    Broken(
      "title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: Klein, en: [Small]}",
      "5:24: error: text belongs here; write \"…\""),
    Broken(
      "title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: \"\", en: \"  \"}",
      "5:13: error: this text is empty; write one",
      "5:21: error: this text is empty; write one"),
    Broken(
      "title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: \"K\\al\", en: \"S\\u202Em\"}",
      "5:13: error: this text holds a control character (U+0007); remove it",
      "5:25: error: this text holds a control character (U+202E); remove it"),
    Broken(
      "title: {nl: \"Klein\", en: \"Small\"}", "title: {nl: Klein, nl: Groot, en: Small}",
      "5:20: error: 'nl' staat er al, op regel 5; laat er één staan", in: .dutch),
    Broken(
      "by: both", "by: bth",
      "29:13: error: 'bth' hoort niet bij de keuzes; bedoel je 'both'?", in: .dutch),
    Broken(
      "by: both", "by: nobody",
      "29:13: error: 'nobody' is not one of the choices; write supplier, customer or both"),
    Broken(
      "sufficient-percent: 60", "sufficient-percent: 0",
      "87:23: error: 0 can't be; write 1 to 100"),
    Broken(
      "sufficient-percent: 60", "sufficient-percent: sixty",
      "87:23: error: 'sixty' is geen heel getal; schrijf 1 tot en met 100, zonder aanhalingstekens", in: .dutch),
    Broken(
      "percent: 50}", "percent: 101}",
      "90:44: error: 101 can't be; write 0 to 100"),
    Broken(
      "peak: 2", "peak: 4",
      "91:44: error: 4 kan hier niet; schrijf 0 tot en met 3", in: .dutch),
    Broken(
      "at-most: 0", "at-most: 4",
      "97:50: error: 4 can't be; write 0 to 3"),
    Broken(
      "at-most: 0", "at-most: -1",
      "97:50: error: -1 can't be; write 0 to 3"),
    Broken(
      "minutes: 4", "minutes: 4.5",
      "103:46: error: '4.5' is not a whole number; write 0 to 600, without quotes"),
    Broken(
      "count: 3", "count: 0",
      "104:33: error: 0 kan hier niet; schrijf 1 tot en met 100", in: .dutch),
    Broken(
      "status: extension\n        short-form: true", "status: extension\n        short-form: \"true\"",
      "43:21: error: 'true' is neither yes nor no; write true or false, without quotes"),
    Broken(
      "[nl, en]", "nl",
      "4:12: error: a list belongs here; write [one, two]"),
    Broken(
      "blocks: [deeds]", "blocks: []",
      "90:26: error: this list is empty; put something in it"),
    Broken(
      "- {kind: choose, minutes: 0, say: {nl: \"Kies.\", en: \"Choose.\"}}", "- choose",
      "102:9: error: hier horen sleutels met waarden; schrijf {kind: …, minutes: …, say: …}", in: .dutch),
    Broken(
      "supplier: {nl: \"We dronken koffie met hen.\", en: \"We had coffee with them.\"}", "suplier: {nl: a, en: b}",
      "34:11: error: 'suplier' hoort hier niet; bedoel je 'supplier'?",
      "34:11: error: 'supplier' ontbreekt; voeg 'supplier: …' toe", in: .dutch),
  ])
  func aValueThatCanNotBeIsFound(_ broken: Broken) {
    #expect(broken.found == broken.lines)
  }

  @Test(arguments: [
    Broken(
      "id: small", "id: smal",
      "2:5: error: the id 'smal' is not the file's name; write id: small, or rename the file"),
    Broken(
      "id: small", "id: Small",
      "2:5: error: de id 'Small' is niet de naam van het bestand; schrijf id: small, of hernoem het bestand",
      "2:5: error: 'Small' kan geen id zijn; neem kleine letters en cijfers, met '-' ertussen", in: .dutch),
    Broken(
      "id: ground-gift\n", "id: ground-coffee\n",
      "55:13: error: een vraag 'ground-coffee' is er al, op regel 28; kies een andere id", in: .dutch),
    Broken(
      "id: friendship", "id: trade",
      "9:10: error: there is a level 'trade' already, on line 8; choose another id"),
    Broken(
      "foundation: {blocks: [ground]", "foundation: {blocks: [ground, ground]",
      "92:33: error: block 'ground' is named twice here; keep one"),
    Broken(
      "id: weak", "id: one-view",
      "96:10: error: 'one-view' heeft al een vaste betekenis; geef een signaal een andere id", in: .dutch),
    Broken(
      "by: both\n        scale: deed", "by: both\n        scale: dede",
      "30:16: error: er is geen schaal 'dede'; bedoel je 'deed'?", in: .dutch),
    Broken(
      "by: both\n        scale: deed", "by: both\n        scale: fact",
      "30:16: error: there is no scale 'fact'; write the id of a scale of this file or the questionnaire"),
    Broken(
      "[nl, en]", "[nl, en, nl]",
      "4:21: error: de taal 'nl' staat er twee keer; laat er één staan", in: .dutch),
    Broken(
      "      - {nl: \"altijd\", en: \"always\"}\n", "",
      "13:7: error: the number of anchors is 3; write four, for 0, 1, 2 and 3"),
    Broken(
      "        anchors:\n          - {nl: \"nul\", en: \"nought\"}\n          - {nl: \"een\", en: \"one\"}\n          - {nl: \"twee\", en: \"two\"}\n          - {nl: \"drie\", en: \"three\"}\n",
      "",
      "41:16: error: bij 'scale: own' horen eigen ankers; voeg 'anchors' met vier teksten toe", in: .dutch),
    Broken(
      "scale: own", "scale: deed",
      "49:11: error: the scale 'deed' has anchors already; leave 'anchors' out, or write 'scale: own'"),
    Broken(
      "        reason: {nl: \"Daarom.\", en: \"That is why.\"}\n", "",
      "42:17: error: een toegevoegde vraag heeft een reden nodig; voeg 'reason' toe", in: .dutch),
    Broken(
      "status: extension", "status: article",
      "54:17: error: a question of the article needs no reason; leave 'reason' out"),
    Broken(
      "by: supplier\n        scale: own", "by: both\n        scale: own",
      "18:3: error: het aantal vragen over wat alleen de leverancier doet is 1; schrijf er minstens 2 met 'by: supplier'",
      in: .dutch),
    Broken(
      "sufficient-in-direction: 2", "sufficient-in-direction: 3",
      "18:3: error: the number of questions about what only the supplier does is 2; write at least 3 with 'by: supplier'",
      "18:3: error: the number of questions about what only the customer does is 2; write at least 3 with 'by: customer'"
    ),
    Broken(
      "status: extension\n        short-form: true", "status: extension\n        short-form: false",
      "18:3: warning: de korte vorm vraagt niets over wat alleen de leverancier doet; neem er twee van die vragen in op",
      "32:21: error: blok 'ground' heeft maar één vraag in de korte vorm; neem er minstens twee, of geen", in: .dutch),
    Broken(
      "blocks: [deeds]", "blocks: [dedes]",
      "90:27: error: er is geen blok 'dedes'; bedoel je 'deeds'?", in: .dutch),
    Broken(
      "{level: 2, blocks", "{level: 3, blocks",
      "90:15: error: level 2 belongs here, not 3; put the levels in order, each once"),
    Broken(
      "\n    - {level: 2, blocks: [deeds], percent: 50}", " []",
      "89:13: error: het aantal regels bij het bewijs is 0; schrijf er 1, één voor elk niveau vanaf 2", in: .dutch),
    Broken(
      "[33]", "[60, 33]",
      "92:49: error: the number of thresholds is 2; write 1, one fewer than there are levels",
      "92:54: error: this threshold is not above the one before; put them in order"),
    Broken(
      "leaning-percent: 55", "leaning-percent: 10",
      "93:52: error: 'leaning-percent' is lager dan 'balanced-percent'; schrijf een hoger getal", in: .dutch),
    Broken(
      "question: ground-call, at-most: 0", "question: ground-call",
      "97:5: error: a flag has one condition; write 'block' with 'below-percent', or 'question' with 'at-most'"),
    Broken(
      "question: ground-call, at-most: 0", "question: ground-cal, at-most: 0",
      "97:28: error: er is geen vraag 'ground-cal'; bedoel je 'ground-call'?", in: .dutch),
    Broken(
      "block: deeds, below-percent: 40", "block: deeds, below-percent: 40, at-most: 1",
      "96:5: error: een signaal heeft één voorwaarde; schrijf 'block' met 'below-percent', of 'question' met 'at-most'",
      in: .dutch),
    Broken(
      "name: {nl: \"Kort\", en: \"Brief\"}", "name: {nl: \"Kort\", en: \"Brief\"}\n    then: reflection-6",
      "101:11: error: there is no programme 'reflection-6'; did you mean 'reflection-5'?"),
    Broken(
      "name: {nl: \"Kort\", en: \"Brief\"}", "name: {nl: \"Kort\", en: \"Brief\"}\n    then: reflection-5",
      "101:11: error: only programmes for a team follow each other; give both a step 'participants', or leave out 'then: reflection-5'",
      "101:11: error: after 'reflection-5' this very programme comes again; leave out a 'then' somewhere"),
    Broken(
      "kind: answer, form: short", "kind: answer",
      "103:16: error: a step 'answer' needs 'form'; add it"),
    Broken(
      "kind: choose,", "kind: success-factors,",
      "103:16: error: a step 'answer' is about a relationship; put a step 'choose' before it"),
    Broken(
      "kind: choose,", "kind: choose, count: 2,",
      "102:31: error: bij een stap 'choose' hoort geen 'count'; laat het weg", in: .dutch),
  ])
  func whatWouldBreakTheRuleIsFound(_ broken: Broken) {
    #expect(broken.found == broken.lines)
  }

  @Test func everyMistakeIsFoundInOneRun() {
    let yaml = SmallQuestionnaire.yaml.replacing("by: both", with: "by: bth")
      .replacing("discussion-range: 2", with: "discussion-range: 9").replacing("[ground]", with: "[grond]")
      .replacing("kind: choose", with: "kind: chose")
    let problems = SmallQuestionnaire.findings(in: yaml).map(\.problem)
    #expect(
      problems == [
        .value(.notAChoice("bth", didYouMean: "both", allowed: ["supplier", "customer", "both"])),
        .name(.unknownName(.block, "grond", didYouMean: "ground")), .value(.outOfRange(9, 1...3)),
        .value(.notAChoice("chose", didYouMean: "choose", allowed: Programme.Kind.allCases.map(\.rawValue))),
      ])
  }

  @Test func theNumberOfLevelsIsTwoToFive() {
    let friendship = "  - {id: friendship, name: {nl: \"vriendschap\", en: \"friendship\"}}\n"
    #expect(
      Broken(friendship, "", "8:3: error: the number of levels is 1; write two to five").found
        == ["small.yaml:8:3: error: the number of levels is 1; write two to five"])
    let more = (0..<4).map { "  - {id: level-\($0), name: {nl: a, en: b}}\n" }.joined()
    #expect(
      SmallQuestionnaire.findings(replacing: friendship, with: friendship + more).map(\.problem)
        == [.rule(.levelCount(6))])
  }

  @Test func anUnknownLanguageIsFoundOnceAtTheList() {
    let problems = SmallQuestionnaire.findings(replacing: "[nl, en]", with: "[nl, en, qq]")
    #expect(
      problems.first?.line(in: .english)
        == "small.yaml:4:21: error: 'qq' is no language; write a two-letter code such as nl or en")
    #expect(problems.dropFirst().allSatisfy { $0.problem == .text(.missingLanguage("qq")) })
  }

  @Test func aShortFormThatIsAskedForMustExist() {
    let yaml = SmallQuestionnaire.yaml.replacing("        short-form: true\n", with: "")
    #expect(
      SmallQuestionnaire.findings(in: yaml).map { $0.line(in: .english) } == [
        "small.yaml:99:30: error: no question is in the short form; write 'form: full', or give questions "
          + "'short-form: true'"
      ])
  }

  @Test func aBlockOfTheRuleOutsideTheShortFormIsOnlyAWarning() {
    let deeds = SmallQuestionnaire.yaml.split(separator: "- id: deeds\n", maxSplits: 1)
    let yaml = deeds[0] + "- id: deeds\n" + deeds[1].replacing("        short-form: true\n", with: "")
    let read = QuestionnaireFile.examine(Array(yaml.utf8), path: "small.yaml")
    #expect(read.questionnaire != nil)
    #expect(
      read.findings.map { $0.line(in: .dutch) } == [
        "small.yaml:18:3: warning: de korte vorm vraagt niets over wat alleen de klant doet; neem er twee van die vragen in op",
        "small.yaml:63:9: warning: blok 'deeds' telt mee in de regel, maar niet in de korte vorm; neem er twee vragen in op",
      ])
  }
}
