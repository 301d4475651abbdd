/// What choosing steps needs to know of a questionnaire, by index.
struct StepFacts: Sendable {
  let questionIDs: [String]
  let blockIDs: [String]
  let actors: [Actor]
  let blockOfQuestion: [Int]
  let extensions: [Int]
  let rule: Rule
  let flags: [FlagRule]
  /// The blocks that evidence asks something of.
  let evidenceBlocks: [Int]
  let foundationBlocks: [Int]
  /// For each level from 2 up, the blocks that it asks something of; empty for level 1.
  let blocksOfLevel: [[Int]]

  init(_ questionnaire: Questionnaire) {
    let questions = questionnaire.questions
    let ids = questionnaire.blocks.map(\.id)
    questionIDs = questions.map(\.id)
    blockIDs = ids
    actors = questions.map(\.by)
    blockOfQuestion = questionnaire.blocks.indices.flatMap { index in
      questionnaire.blocks[index].questions.map { _ in index }
    }
    extensions = questions.indices.filter { questions[$0].status == .extension }
    rule = questionnaire.rule.bounded
    flags = questionnaire.flags
    let evidence = questionnaire.rule.evidence
    evidenceBlocks = ids.indices.filter { index in evidence.contains { $0.blocks.contains(ids[index]) } }
    foundationBlocks = ids.indices.filter { questionnaire.rule.foundation.blocks.contains(ids[$0]) }
    blocksOfLevel = questionnaire.levels.indices.map { place in
      ids.indices.filter { index in evidence.contains { $0.level == place + 1 && $0.blocks.contains(ids[index]) } }
    }
  }
}
