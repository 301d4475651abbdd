/// Chooses the next steps that fit an assessment: the most specific first, and each resting on its own answers.
///
/// A step is as specific as the most specific thing it asks for: that the level is enough (who is where they want to be
/// is not pushed on), a question, then a flag, a missing direction, the
/// weakest block, the pattern, the limiting check, the target, the status, the level. Where two ask for the same, the
/// one that asks for more besides comes first, and then the order of the file; but a step about a question in a place that
/// is short for the next level goes before one about another question. Steps about a question, block or flag
/// that the questionnaire does not have are left out.
///
/// Where the target is reached or passed, at most two steps say that it is enough, and what only serves a higher level
/// is not offered.
public struct StepSelector: Sendable {
  /// How many of the steps offered may say that the level is enough: there may be something to look after, too.
  private static let mostEnough = 2
  /// The most specific first.
  private let steps: [PlannedStep]
  private let facts: StepFacts

  /// Prepares `steps`, in file order, for assessments by `questionnaire`.
  public init(_ steps: [NextStep], _ questionnaire: Questionnaire) {
    facts = StepFacts(questionnaire)
    let planned = steps.compactMap { [facts] in PlannedStep($0, facts) }
    self.steps = planned.enumerated()
      .sorted { ($1.element.specificity, $0.offset) < ($0.element.specificity, $1.offset) }
      .map(\.element)
  }

  /// At most `limit` steps for one side's assessment.
  ///
  /// No two steps rest on the same question: what an earlier step names in *because* a later one leaves out, and a
  /// step for which nothing is left is not offered; but what says that the level is enough rests on the target. Where no
  /// answer can be named at all, as for the flag that one side answered, *because* is empty, and *cause* says what it is.
  ///
  /// - Parameters:
  ///   - role: our role, also where `side` is the other side's.
  ///   - isTenderRunning: leaves out what is not offered during a tender.
  ///   - target: the level aimed at (1 is the lowest), where known.
  ///   - extraFlags: flags that others than the rule raise, as the workbook does.
  ///   - shown: ids of the steps shown last time, or of those taken on and still open; they are not offered again.
  public func offer(
    for side: SideAssessment, role: Role, isTenderRunning: Bool = false, target: Int? = nil,
    extraFlags: [String] = [], shown: Set<String> = [], limit: Int = 3
  ) -> [OfferedStep] {
    let situation = StepSituation(side: side, role: role, target: target, extraFlags: extraFlags, facts: facts)
    var offered: [OfferedStep] = []
    var used: [Int] = []
    var enough = 0
    for planned in situation.urgentFirst(steps) {
      guard offered.count < limit else { break }
      if isTenderRunning && planned.step.isHeldDuringTender { continue }
      guard !shown.contains(planned.step.id), situation.meets(planned) else { continue }
      let reasons = situation.because(planned)
      if planned.saysEnough {
        guard enough < Self.mostEnough else { continue }
        enough += 1
      }
      let because = planned.saysEnough ? reasons : reasons.filter { !used.contains($0) }
      guard reasons.isEmpty || !because.isEmpty else { continue }
      offered.append(
        OfferedStep(step: planned.step, because: because, cause: situation.cause(planned, isNamed: !because.isEmpty)))
      used += because
    }
    return offered
  }
}
