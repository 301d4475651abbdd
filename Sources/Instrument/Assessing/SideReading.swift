/// One side's answers, read once: what each question's raters said, what was agreed, and each rater's own level.
struct SideReading: Sendable {
  /// How many raters the side has.
  private(set) var raterCount = 0
  /// Everybody's answers: strict ones when all is to be strict.
  private(set) var counts: AnswerCounts
  /// Everybody's answers, strictly; null when no examples were asked for.
  private var strictCounts: AnswerCounts?
  /// By name, the unnamed one first.
  private(set) var raters: [RaterLevel] = []
  /// One cell per question; empty when nothing was agreed.
  private let agreed: [AnswerCell]
  /// Whether examples were asked for.
  let examplesAsked: Bool
  private let isStrict: Bool

  init(_ answers: RelationshipAnswers, side: Side, plan: RulePlan, isStrict: Bool) {
    self.isStrict = isStrict
    examplesAsked = answers.examplesAsked
    agreed = answers.agreed.isEmpty ? [] : answers.agreed[side] ?? []
    counts = AnswerCounts(questions: plan.questions.count)
    if examplesAsked && !isStrict { strictCounts = AnswerCounts(questions: plan.questions.count) }
    raters.reserveCapacity(answers.raters.count)
    var tally = Tally(plan)
    for rater in answers.raters where rater.side == side {
      tally.reset()
      read(rater.currentCells, into: &tally, plan: plan)
      let level = plan.verdict(of: tally, in: plan.whole).level
      raters.append(RaterLevel(participant: rater.participant, side: side, level: level))
    }
    raterCount = raters.count
    if raterCount > 1 { raters.sort(by: RaterLevel.comesFirst) }
  }

  /// Counts one rater's answers, and adds them up in `tally`.
  private mutating func read(_ cells: [AnswerCell], into tally: inout Tally, plan: RulePlan) {
    for question in plan.whole.questions where question < cells.count {
      let cell = cells[question]
      guard let given = cell.points else { continue }
      let proven = cell.hasExample ? given : min(given, 1)
      let points = isStrict ? proven : given
      counts.add(points, to: question)
      strictCounts?.add(proven, to: question)
      tally.add(points, to: plan.questions[question])
    }
  }

  /// What was agreed about `question`; absent when nothing was.
  private func agreedCell(_ question: Int) -> AnswerCell { question < agreed.count ? agreed[question] : .absent }

  /// What counts for a question of the form.
  func teamValue(_ question: Int) -> TeamValue {
    let known = counts.known(question)
    let cell = agreedCell(question)
    guard cell.isAbsent else {
      let points = isStrict ? cell.provenPoints : cell.points
      return TeamValue(points: points, upperMiddle: points, isAgreed: true, known: known, of: raterCount)
    }
    return TeamValue(
      points: counts.lowerMedian(of: question), upperMiddle: counts.upperMedian(of: question), isAgreed: false,
      known: known, of: raterCount)
  }

  /// The tally of what counts for each question when a 2 or a 3 without an example is a 1; null when no examples were
  /// asked for, or when everything is strict already.
  func strictTally(_ plan: RulePlan) -> Tally? {
    guard let strictCounts else { return nil }
    var tally = Tally(plan)
    for question in plan.whole.questions {
      let cell = agreedCell(question)
      let points = cell.isAbsent ? strictCounts.lowerMedian(of: question) : cell.provenPoints
      if let points { tally.add(points, to: plan.questions[question]) }
    }
    return tally
  }
}

extension AnswerCell {
  /// The points, where a 2 or a 3 without an example counts as 1.
  fileprivate var provenPoints: Int? { points.map { hasExample ? $0 : min($0, 1) } }
}

extension RaterLevel {
  /// The unnamed one first, then by name; one name twice by level, so that the order of the rows plays no part.
  fileprivate static func comesFirst(_ left: RaterLevel, _ right: RaterLevel) -> Bool {
    switch (left.participant, right.participant) {
    case (nil, nil): left.level ?? 0 < right.level ?? 0
    case (nil, _): true
    case (_, nil): false
    case (let first?, let second?): first == second ? left.level ?? 0 < right.level ?? 0 : first < second
    }
  }
}

extension Rater {
  /// For each question the answer in the newest round that has one.
  var currentCells: [AnswerCell] {
    guard rounds.count > 1 else { return rounds.first?.cells ?? [] }
    var cells: [AnswerCell] = []
    for round in rounds.sorted(by: { $0.number < $1.number }) {
      let missing = round.cells.count - cells.count
      if missing > 0 { cells.append(contentsOf: repeatElement(.absent, count: missing)) }
      for (question, cell) in round.cells.enumerated() where !cell.isAbsent { cells[question] = cell }
    }
    return cells
  }
}
