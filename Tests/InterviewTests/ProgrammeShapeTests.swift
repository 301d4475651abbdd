import Instrument
import Interview
import TestSupport
import Testing

/// Programmes and questionnaires of other shapes than the shipped one.
@Suite struct ProgrammeShapeTests {
  @Test func whatAnEarlierStepAskedIsNotAskedAgain() {
    var run = SessionRun(
      .reflecting(steps: [.choose, .answer, .result, .answer, .result, .close], forms: [.short, .full]))
    run.type("Vendex")
    run.choose(1)
    run.type("")
    var asked: [String] = []
    for _ in 0..<100 where run.place != .finished {
      if case .question(let id) = run.place {
        asked.append(id)
        run.type("1")
      } else {
        run.type("")
      }
    }
    #expect(run.place == .finished)
    #expect(asked.count == 29)
    #expect(Set(asked).count == 29)
  }

  @Test func aSessionBeginsAtTheFirstStepWhateverThatIs() {
    var run = SessionRun(.reflecting(steps: [.successFactors, .choose, .gutFeeling]))
    #expect(run.place == .successFactors)
    run.type("humour", "")
    #expect(run.place == .chooseRelationship)
    run.type("Vendex")
    run.choose(1)
    run.type("")
    #expect(run.place == .gutFeeling)
    #expect(run.session.statement(.successFactors)?.text == "humour")
  }

  @Test func anUnknownPositionGoesOnAtTheFirstOpenQuestion() {
    var run = SessionRun()
    run.answerUpToTheQuestions()
    run.type("2", "1")
    run.position = nil
    #expect(run.resumed().position.place == .question("attention-no-agenda"))
    run.position = Position(place: .finished)
    #expect(run.resumed().position.place == .question("attention-no-agenda"))
    run.position = Position(place: .example("no-such-question"), weakestBlock: "no-such-block")
    #expect(run.resumed().position.place == .question("attention-no-agenda"))
  }

  @Test func withoutAResultAnAnsweredSessionGoesOnAtItsLastPlace() {
    var run = SessionRun(.reflecting(steps: [.choose, .answer, .close], forms: [.short]))
    run.type("Vendex")
    run.choose(1)
    run.type("")
    for _ in 0..<12 { run.type("2") }
    run.position = nil
    #expect(run.resumed().position.place == .otherSide)
  }

  @Test func everyOrderOfStepsComesToAnEnd() {
    for seed in 0..<80 {
      var random = SplitMix64(seed: UInt64(seed))
      let kinds = (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
        Programme.Kind.allCases.randomElement(using: &random)
      }
      let questionnaire = Bool.random(using: &random) ? Questionnaire.twoLevels : .givingAndTaking
      var run = SessionRun(questionnaire.with(steps: [.choose] + kinds))
      run.type("Vendex")
      run.choose(1)
      for _ in 0..<120 where run.place != .finished {
        switch run.place {
        case .question: run.type(["0", "1", "2", "3", "?"].randomElement(using: &random) ?? "0")
        case .goDeeper: run.choose(1)
        case .result: run.type("")
        default: run.handle(.skip)
        }
      }
      #expect(run.place == .finished, "seed \(seed): \(kinds)")
      #expect(run.session.session.state == .closed, "seed \(seed): \(kinds)")
      guard run.place == .finished else { return }
    }
  }

  @Test func anAbsurdNumberOfExamplesAsksNone() {
    var questionnaire = Questionnaire.reflecting(steps: [.choose, .answer, .examples, .close], forms: [.short])
    questionnaire.programmes[0].steps[2].count = -4
    var run = SessionRun(questionnaire)
    run.type("Vendex")
    run.choose(1)
    run.type("")
    for _ in 0..<12 { run.type("2") }
    #expect(run.place == .otherSide)
  }
}

extension Questionnaire {
  /// Two levels, two blocks, no short form.
  static let twoLevels = Questionnaire.sketch(
    levels: 2,
    blocks: [
      .sketch(
        "ground", [.sketch("known", .supplier), .sketch("weighed", .supplier), .sketch("considered", .customer)]),
      .sketch("deeds", [.sketch("project"), .sketch("reference", .customer), .sketch("clash", status: .extension)]),
    ],
    rule: .sketch(evidence: [(2, ["deeds"], 50)], foundation: ["ground"], below: [33]))

  /// This questionnaire with one programme of these steps; `answer` steps take the next of `forms`, then the full one.
  func with(steps kinds: [Programme.Kind], forms: [Form] = []) -> Questionnaire {
    var forms = forms[...]
    var questionnaire = self
    let steps = kinds.map { kind in
      Programme.Step(
        kind: kind, minutes: 1, say: .sketch(kind.rawValue),
        form: [.answer, .sheets].contains(kind) ? forms.popFirst() ?? .full : nil,
        count: kind == .examples ? 4 : nil)
    }
    questionnaire.programmes = [Programme(id: "reflection", name: .sketch("reflection"), steps: steps)]
    return questionnaire
  }

  /// The questionnaire on giving and taking with a programme of these steps.
  static func reflecting(steps kinds: [Programme.Kind], forms: [Form] = []) -> Questionnaire {
    givingAndTaking.with(steps: kinds, forms: forms)
  }
}
