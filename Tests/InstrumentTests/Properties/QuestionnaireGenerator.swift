import Instrument
import TestSupport

/// Makes questionnaires as their checks allow them: two to five levels, other factors, other thresholds.
struct QuestionnaireGenerator {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func next() -> Questionnaire {
    let levels = 2 + random.below(4)
    let factors = (0...random.below(3)).map { "f\($0)" }
    var blocks = factors.map { block($0, hasBothDirections: $0 == "f0") }
    var evidence: [(level: Int, blocks: [String], percent: Int)] = []
    for level in 2...levels {
      var names = ["e\(level)"]
      if random.chance(30) { names.append("x\(level)") }
      blocks += names.map { block($0) }
      // A level may ask more of a factor, or of what a lower level asked something of.
      if random.chance(20) { names.append(factors[0]) }
      if level > 2 && random.chance(20) { names.append("e\(level - 1)") }
      evidence.append((level: level, blocks: names, percent: 20 + random.below(81)))
    }
    if random.chance(30) { blocks.append(block("free")) }
    blocks.shuffle(using: &random)
    var below: Set<Int> = []
    while below.count < levels - 1 { below.insert(1 + random.below(100)) }
    return .sketch(
      levels: levels, blocks: blocks,
      rule: .sketch(
        evidence: evidence, foundation: factors, below: below.sorted(), sufficientPercent: 1 + random.below(100),
        sufficientInDirection: 1 + random.below(3), meanHundredths: 10 + random.below(91), peak: 1 + random.below(3)),
      flags: [
        FlagRule(id: "weak", condition: .block("e2", belowPercent: 50), text: .sketch("weak")),
        FlagRule(id: "none", condition: .question("f0-0", atMost: 0), text: .sketch("none")),
      ])
  }

  private mutating func block(_ id: String, hasBothDirections: Bool = false) -> Block {
    let count = hasBothDirections ? 4 + random.below(3) : 2 + random.below(4)
    let shortCount = random.chance(80) ? 2 : 0
    var questions: [Question] = []
    for place in 0..<count {
      var actor = Actor.both
      if hasBothDirections && place < 4 {
        actor = place % 2 == 0 ? .supplier : .customer
      } else if random.chance(40) {
        actor = random.chance(50) ? .supplier : .customer
      }
      questions.append(
        .sketch(
          "\(id)-\(place)", actor, status: random.chance(30) ? .extension : .article, short: place < shortCount))
    }
    return .sketch(id, questions)
  }
}
