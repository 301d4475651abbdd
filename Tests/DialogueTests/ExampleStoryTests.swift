import Instrument
import Storage
import Testing
import Workshop

/// The example tells the story that it means to tell, in both languages.
@MainActor
@Suite struct ExampleStoryTests {
  @Test(arguments: [Language.dutch, .english])
  func everyRelationshipStandsWhereTheStoryHasIt(_ language: Language) throws {
    let story = try Story(language)
    let expected: [(name: String, levels: [Int?], status: Assessment.Status, pattern: Pattern?)] = [
      ("Bakkerij De Korenaar", [3, 2, 2], .settled, .inBalance),
      ("Slagerij Ter Horst", [1, 1], .settled, .inBalance),
      ("Gemeente Veenbrugge", [nil, 2], .open, nil),
      ("Zorggroep Lindehof", [2, 2], .settled, .inBalance),
      ("Groothandel Vershof", [2, 3, 3], .settled, .vulnerable),
      ("Nordhaus Compressoren", [2, 2], .settled, .inBalance),
    ]
    #expect(Set(story.outcomes.keys) == Set(expected.map(\.name)))
    for (name, levels, status, pattern) in expected {
      let outcomes = story.outcomes[name] ?? []
      #expect(outcomes.map(\.assessment.level) == levels, "\(name)")
      #expect(outcomes.first?.assessment.status == status, "\(name)")
      #expect(outcomes.first?.side?.pattern == pattern, "\(name)")
    }
  }

  @Test func eachRelationshipIsLimitedInAnotherWay() throws {
    let story = try Story(.dutch)
    let bakery = try story.newest("Bakkerij De Korenaar")
    #expect(bakery.limitedBy == [])
    let butcher = try story.newest("Slagerij Ter Horst")
    #expect(butcher.limitedBy == [.evidence, .reciprocity, .foundation])
    #expect(butcher.balance.label == .leaningGive)
    #expect(butcher.flags.contains("one-line"))
    let municipality = try story.newest("Gemeente Veenbrugge")
    #expect(municipality.range == 1...2)
    #expect(municipality.unanswered.count >= 6)
    let wholesaler = try story.newest("Groothandel Vershof")
    #expect(wholesaler.limitedBy == [.foundation])
    #expect(wholesaler.tippingPoints.contains { $0.level == 1 })
    let compressors = try story.newest("Nordhaus Compressoren")
    #expect(compressors.limitedBy == [.evidence, .foundation])
    #expect(compressors.balance.label == .leaningGet)
  }

  @Test func aTeamIsDividedAfterTwoRounds() throws {
    let story = try Story(.dutch)
    let team = try story.newest("Zorggroep Lindehof")
    #expect(team.flags.contains("divided"))
    #expect(team.raters.compactMap(\.level).sorted() == [1, 2, 2, 3])
    #expect(team.balance.label == .balanced)
    #expect(!team.spread.isEmpty)
    let record = try #require(story.records.first { !$0.agreed.isEmpty })
    #expect(record.relationship?.name == "Zorggroep Lindehof")
    #expect(Set(record.answers.map(\.round)) == [1, 2])
    #expect(record.agreed.count == 2)
  }

  @Test func twoSidesSeeOneRelationshipDifferently() throws {
    let outcomes = try Story(.english).outcomes["Nordhaus Compressoren"] ?? []
    #expect(outcomes.first?.assessment.ours?.level == 2)
    #expect(outcomes.first?.assessment.theirs?.level == 3)
    #expect(outcomes.first?.assessment.gap == 1)
  }

  @Test func oneRelationshipCools() throws {
    let record = try #require(try Story(.dutch).records.first { $0.relationship?.name == "Groothandel Vershof" })
    let trends = record.statements.filter { $0.topic == .trend }.compactMap(\.number)
    #expect(trends.min() == -1 && trends.max() == 0)
    let desk = try Desk()
    #expect(try desk.type("voorbeeld", "niveau groothandel").contains("Koeler dan een jaar geleden: klik en aandacht."))
    #expect(try !desk.type("voorbeeld", "niveau slagerij").contains("Het jongste voorbeeld is meer dan een jaar oud."))
  }

  @Test func whatIsSaidBesideTheAnswersIsThere() throws {
    let story = try Story(.dutch)
    let topics = Set(story.records.flatMap(\.statements).map(\.topic))
    // The last one is asked of a team alone.
    let others: Set<Statement.Topic> = [.goDeeper, .ownFactor]
    #expect(topics == Set(Statement.Topic.allCases).subtracting(others))
    let kinds = Set(story.records.flatMap(\.exchange).compactMap(\.kind))
    #expect(kinds == Set(ExchangeEntry.Kind.allCases).subtracting([.other]))
    #expect(story.parked.count == 2 && story.parked.contains { $0.question != nil })
    #expect(Set(story.records.compactMap(\.session.name)).count == 3)
    #expect(story.records.allSatisfy { $0.session.state == .closed })
    let relationships = story.records.compactMap(\.relationship)
    #expect(relationships.allSatisfy { $0.since != nil && $0.theirPeople != nil && $0.ourPeople != nil })
    #expect(Set(relationships.filter(\.isTenderRunning).map(\.name)) == ["Gemeente Veenbrugge"])
  }

  @Test func openActionsLieAhead() throws {
    let actions = try Story(.dutch).actions
    #expect(Set(actions.map(\.state)) == [.open, .done, .dropped])
    let today = try #require(CalendarDay(iso: "2027-05-12"))
    for action in actions where action.state == .open {
      let due = try #require(action.due)
      #expect(due > today && action.owner != nil && action.relationship != nil)
    }
  }

  @Test(arguments: [(Language.dutch, "28 maart", "april 2026"), (.english, "28 March", "April 2026")])
  func theDaysInTheTextsAreCountedFromToday(_ language: Language, _ day: String, _ month: String) throws {
    let story = try Story(language)
    let texts =
      story.records.flatMap { record in
        record.answers.map(\.example) + record.statements.map(\.text) + record.exchange.map(\.text)
      } + story.actions.map(\.text) + story.parked.map(\.text)
    let all = texts.compactMap(\.self).joined(separator: "\n")
    // 45 and 400 days before 12 May 2027.
    #expect(all.contains(day) && all.contains(month))
    #expect(!all.contains("{") && !all.contains("["))
  }
}

/// The example as it stands in its workbook.
@MainActor
private struct Story {
  /// By the name of the relationship, the newest first.
  var outcomes: [String: [Outcome]] = [:]
  /// The sessions, the newest first.
  var records: [SessionRecord] = []
  let actions: [Action]
  let parked: [ParkedItem]

  init(_ language: Language) throws {
    let desk = try Desk(language)
    try desk.sit([.line(language == .dutch ? "voorbeeld" : "example")])
    let workbook = try desk.openExample()
    defer { workbook.close() }
    actions = try workbook.actions().map(\.action)
    parked = try workbook.parkedItems()
    for summary in try workbook.sessions() {
      guard let record = try workbook.record(of: summary.session.id), let relationship = record.relationship,
        let questionnaire = try workbook.questionnaire(digest: summary.session.questionnaire),
        var answers = try workbook.answers(
          of: relationship.id, session: summary.session.id, questionnaire: questionnaire)
      else { continue }
      answers.examplesAsked = false
      records.append(record)
      outcomes[relationship.name, default: []].append(Outcome(of: answers, with: questionnaire))
    }
  }

  /// How we see a relationship now.
  func newest(_ name: String) throws -> SideAssessment { try #require(outcomes[name]?.first?.assessment.ours) }
}
