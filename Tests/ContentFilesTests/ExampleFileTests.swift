import Instrument
import Testing

@testable import ContentFiles

@Suite struct ExampleFileTests {
  private let small = QuestionnaireFile.examine(Array(SmallQuestionnaire.yaml.utf8), path: "small.yaml").questionnaire

  private static let yaml = """
    format: 1
    languages: [nl, en]
    questionnaire: small
    people:
      - {id: sanne, name: Sanne, side: ours}
      - {id: anke, name: Anke, side: theirs}
    relationships:
      - {id: bakery, name: Bakker, role: supplier, since: {nl: "2011", en: "2011"}, holder: Sanne, tender-running: true}
      - {id: pump, name: Pomp, role: customer}
    sittings:
      - name: {nl: "Eerst", en: "First"}
        days-ago: 90
        reflections:
          - relationship: bakery
            answers:
              - person: sanne
                round: 2
                gut-feeling: 2
                values: "2?. -3"
                examples: {ground-coffee: {nl: "koffie, {day 40}", en: "coffee, {month 40}"}}
              - {values: "... 01"}
            agreed: [{side: theirs, question: deeds-pay, value: "1"}]
            get: [{text: {nl: "geld", en: "money"}, kind: money, worth: 4}]
            give: [{text: {nl: "tijd", en: "time"}}]
            target: {level: 1, reason: {nl: "genoeg", en: "enough"}}
            warmth: {ground: cooler}
            parked: [{text: {nl: "later", en: "later"}, question: ground-gift}]
            actions:
              - {text: {nl: "bellen", en: "ring"}, owner: Sanne, due-in: 3}
              - {text: {nl: "vragen", en: "ask"}, due-in: -70, done-days-ago: 60}
      - name: {nl: "Dan", en: "Then"}
        days-ago: 10
        reflections:
          - {relationship: pump, answers: [{person: anke, values: "111 11"}]}

    """

  private func examine(_ yaml: String) -> (example: ExampleWorkbook?, findings: [Finding]) {
    ExampleFile.examine(Array(yaml.utf8), path: "e.yaml", checkedAgainst: [small].compactMap(\.self))
  }

  @Test func everyFieldOfAnExampleIsRead() throws {
    let read = examine(ExampleFileTests.yaml)
    #expect(read.findings == [])
    let example = try #require(read.example)
    #expect(example.people.map(\.side) == [.ours, .theirs])
    #expect(example.relationships.map(\.role) == [.supplier, .customer])
    #expect(example.relationships.map(\.isTenderRunning) == [true, false])
    #expect(example.relationships[0].since?[.dutch] == "2011")
    #expect(example.sittings.map(\.daysAgo) == [90, 10])
    let reflection = example.sittings[0].reflections[0]
    let sheet = reflection.sheets[0]
    #expect(sheet.person == "sanne" && sheet.round == 2 && sheet.gutFeeling == 2)
    #expect(sheet.values == [.two, .unknown, nil, .noOccasion, .three])
    #expect(sheet.examples["ground-coffee"]?[.english] == "coffee, {month 40}")
    #expect(reflection.sheets[1].person == nil && reflection.sheets[1].round == 1)
    #expect(reflection.agreed.map(\.side) == [.theirs])
    #expect(reflection.get.map(\.kind) == [.money] && reflection.get.map(\.worth) == [4])
    #expect(reflection.give[0].kind == nil && reflection.give[0].worth == nil)
    #expect(reflection.target?.level == 1)
    #expect(reflection.warmth == [ExampleReflection.Warmth(block: "ground", trend: -1)])
    #expect(reflection.parked.map(\.question) == ["ground-gift"])
    #expect(reflection.actions.map(\.outcome) == [.open, .done(daysAgo: 60)])
    #expect(reflection.actions.map(\.dueIn) == [3, -70])
  }

  @Test(arguments: [
    (
      "questionnaire: small", "questionnaire: smal",
      "3:16: error: there is no questionnaire 'smal'; did you mean 'small'?"
    ),
    ("person: anke", "person: ank", "34:49: error: there is no participant 'ank'; did you mean 'anke'?"),
    (
      "relationship: pump", "relationship: pumps",
      "34:24: error: there is no relationship 'pumps'; did you mean 'pump'?"
    ),
    (
      "{ground-coffee:", "{ground-cofee:",
      "20:24: error: there is no question 'ground-cofee'; did you mean 'ground-coffee'?"
    ),
    ("deeds-pay", "deeds-play", "22:43: error: there is no question 'deeds-play'; did you mean 'deeds-pay'?"),
    ("{ground: cooler}", "{grond: cooler}", "26:18: error: there is no block 'grond'; did you mean 'ground'?"),
    ("ground: cooler", "ground: colder", "26:26: error: 'colder' is not one of the choices; did you mean 'cooler'?"),
    (
      "\"2?. -3\"", "\"2?. -4\"",
      "19:21: error: '4' is no answer; write 0, 1, 2, 3, ? or -, and . where nothing was asked"
    ),
    (
      "\"2?. -3\"", "\"2?.- 3\"",
      "19:21: error: there are groups of 4 1 answers here; write them of 3 2, one group for each block"
    ),
    ("gut-feeling: 2", "gut-feeling: 3", "18:26: error: 3 can't be; write 1 to 2"),
    ("{level: 1,", "{level: 4,", "25:25: error: 4 can't be; write 1 to 2"),
    (
      "days-ago: 10\n", "days-ago: 90\n",
      "32:15: error: this sitting is not later than the one before it; put the oldest first"
    ),
    (
      "due-in: 3}", "due-in: 0}",
      "29:70: error: the day of an open action lies ahead; write 1 or more, or say what became of it"
    ),
    (
      "done-days-ago: 60", "done-days-ago: 90",
      "30:75: error: this action is settled before anybody took it on; write fewer days"
    ),
    (
      "done-days-ago: 60", "done-days-ago: 60, dropped-days-ago: 60",
      "30:97: error: an action is done or dropped, not both; keep one"
    ),
    ("{day 40}", "{dag 40}", "20:44: error: 'koffie, {dag 40}': braces hold a day; write {day 45} or {month 45}"),
    ("holder: Sanne", "hodler: Sanne", "8:81: error: 'hodler' does not belong here; did you mean 'holder'?"),
  ])
  func whatNoWorkbookCanBeMadeOfIsFound(_ right: String, _ wrong: String, _ line: String) {
    let found = examine(ExampleFileTests.yaml.replacing(right, with: wrong, maxReplacements: 1))
    #expect(found.example == nil)
    #expect(found.findings.map { $0.line(in: .english) } == ["e.yaml:" + line])
  }

  @Test func aRelationshipIsLookedAtOnceInASitting() {
    let twice = "      - {relationship: pump, answers: [{values: \"111 11\"}]}\n"
    #expect(
      examine(ExampleFileTests.yaml + twice).findings.map { $0.line(in: .dutch) }
        == ["e.yaml:35:24: error: relatie 'pump' staat hier twee keer; laat er één staan"])
  }

  @Test func twoPeopleWithOneIDAreFound() {
    let twice = ExampleFileTests.yaml.replacing("people:\n", with: "people:\n  - {id: anke, name: Anke, side: ours}\n")
    #expect(
      examine(twice).findings.map { $0.line(in: .english) }
        == ["e.yaml:7:10: error: there is a participant 'anke' already, on line 5; choose another id"])
  }

  @Test func daysInATextAreTakenApart() {
    #expect(
      ExampleTextPiece.pieces(of: "op {day 45} en in {month 0}.")
        == [.words("op "), .day(45), .words(" en in "), .month(0), .words(".")])
    for text in ["{day}", "{day x}", "{day 045}", "{day -1}", "{year 3}", "{day 45", "day 45}", "{ day 45}", "{}"] {
      #expect(ExampleTextPiece.pieces(of: text) == nil, "\(text)")
    }
  }
}
