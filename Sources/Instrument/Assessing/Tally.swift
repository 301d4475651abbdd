/// The running sums of one set of answers: one question's answer is added, or moved, in a single step.
struct Tally: Sendable {
  /// A block's sum.
  struct Count: Sendable {
    /// Points.
    var sum = 0
    /// How many questions are answered.
    var answered = 0
  }

  /// A direction's sum.
  struct Acts: Sendable {
    var count = Count()
    /// How many answers are as high as reciprocity asks at least one to be.
    var peaks = 0

    mutating func move(from old: Int, to new: Int, peak: Int) {
      count.sum += new - old
      peaks += (new >= peak ? 1 : 0) - (old >= peak ? 1 : 0)
    }

    mutating func add(_ points: Int, peak: Int) {
      count.sum += points
      count.answered += 1
      if points >= peak { peaks += 1 }
    }
  }

  /// By block index.
  private(set) var blocks: [Count]
  private(set) var supplier = Acts()
  private(set) var customer = Acts()
  /// The points that count as a peak.
  private let peak: Int

  init(_ plan: RulePlan) {
    blocks = Array(repeating: Count(), count: plan.blockCount)
    peak = plan.peak
  }

  /// Forgets everything, and keeps its memory.
  mutating func reset() {
    for index in blocks.indices { blocks[index] = Count() }
    supplier = Acts()
    customer = Acts()
  }

  /// Adds an answer (points, 0–3) to a question that had none.
  mutating func add(_ points: Int, to question: RulePlan.PlannedQuestion) {
    blocks[question.block].sum += points
    blocks[question.block].answered += 1
    switch question.actor {
    case .supplier: supplier.add(points, peak: peak)
    case .customer: customer.add(points, peak: peak)
    case .both: break
    }
  }

  /// Changes an answered question from `old` to `new` points.
  mutating func move(_ question: RulePlan.PlannedQuestion, from old: Int, to new: Int) {
    blocks[question.block].sum += new - old
    switch question.actor {
    case .supplier: supplier.move(from: old, to: new, peak: peak)
    case .customer: customer.move(from: old, to: new, peak: peak)
    case .both: break
    }
  }

  /// What `role` did.
  func acts(of role: Role) -> Acts { role == .supplier ? supplier : customer }
}
