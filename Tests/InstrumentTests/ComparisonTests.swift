import Instrument
import TestSupport
import Testing

@Suite struct ComparisonTests {
  private let questionnaire = Questionnaire.givingAndTaking

  private func assess(_ cells: [AnswerCell], _ questionnaire: Questionnaire? = nil) -> Assessment {
    Assessor(questionnaire ?? self.questionnaire, form: .full).assess(.sketch(cells))
  }

  @Test func everyQuestionEitherMovedOrStayedOrWasNeverKnown() throws {
    var walk = SplitMix64(seed: 7)
    let values = ["0", "1", "2", "3", "?", "-"]
    for _ in 0..<200 {
      let rows = (0..<2).map { _ in
        questionnaire.cells(row: (0..<29).map { _ in values[Int(walk.next() % 6)] }.joined())
      }
      let comparison = try #require(
        Comparison(from: assess(rows[0]), by: questionnaire, to: assess(rows[1]), by: questionnaire, as: .supplier))
      let points = rows.map { row in row.map { $0.value?.points } }
      for moved in comparison.moved {
        #expect(moved.before?.points == points[0][moved.question])
        #expect(moved.now?.points == points[1][moved.question])
      }
      let expected = (0..<29).filter { points[0][$0] != points[1][$0] }
      #expect(comparison.moved.map(\.question) == expected)
      #expect(comparison.unmoved == (0..<29).count { points[0][$0] != nil && points[0][$0] == points[1][$0] })
    }
  }

  @Test func questionsAndBlocksAreToldByTheirIds() throws {
    var reordered = questionnaire
    reordered.blocks.reverse()
    let before = assess(questionnaire.cells("2", ["click-values": "0"]))
    let after = assess(reordered.cells("2"), reordered)
    let comparison = try #require(Comparison(from: before, by: questionnaire, to: after, by: reordered, as: .supplier))
    #expect(comparison.moved.map { reordered.questions[$0.question].id } == ["click-values"])
    #expect(comparison.moved.first?.steps == 2)
    let click = try #require(reordered.blocks.firstIndex { $0.id == "click" })
    #expect(comparison.blocks[click].before?.hundredths == 5333)
    #expect(comparison.blocks[click].now?.hundredths == 6667)
  }

  @Test func otherLevelsCannotBeCompared() {
    var other = questionnaire
    other.levels[0].id = "another"
    let cells = questionnaire.cells("2")
    #expect(Comparison(from: assess(cells), by: other, to: assess(cells), by: questionnaire, as: .supplier) == nil)
  }

  /// An answer more is no movement: blocks, giving and getting are compared over what was known both times.
  @Test func onlyWhatWasKnownBothTimesIsCompared() throws {
    let short = questionnaire.questions.map { $0.inShortForm ? AnswerCell(.two) : .absent }
    var full = questionnaire.cells("0")
    for (index, question) in questionnaire.questions.enumerated() where question.inShortForm {
      full[index] = short[index]
    }
    let comparison = try #require(
      Comparison(from: assess(short), by: questionnaire, to: assess(full), by: questionnaire, as: .supplier))
    let count = questionnaire.questions.count { $0.inShortForm }
    #expect(comparison.known.before == count)
    #expect(comparison.known.now == 29)
    #expect(comparison.knownTwice == count)
    #expect(comparison.isOverOtherQuestions)
    for pair in comparison.blocks + [comparison.give, comparison.get] {
      #expect(pair.before != nil)
      #expect(pair.before?.hundredths == pair.now?.hundredths)
    }
    let same = try #require(
      Comparison(from: assess(full), by: questionnaire, to: assess(full), by: questionnaire, as: .supplier))
    #expect(!same.isOverOtherQuestions)
  }

  @Test func aBlockThatWasNotKnownBeforeHasNothingBesideIt() throws {
    let before = questionnaire.cells("2", ["growth": "?"])
    let comparison = try #require(
      Comparison(
        from: assess(before), by: questionnaire, to: assess(questionnaire.cells("2")), by: questionnaire, as: .supplier)
    )
    let growth = try #require(questionnaire.blocks.firstIndex { $0.id == "growth" })
    #expect(comparison.blocks[growth].before == nil)
    #expect(comparison.blocks[growth].now?.hundredths == 6667)
  }
}
