import Instrument

/// In each direction there are enough questions for reciprocity: at least two, and as many as make a direction
/// suffice. Only a question where one side acts counts for a direction.
struct DirectionCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    guard let node = file.root["blocks"], !file.questions.isEmpty else { return }
    // A question whose actor can't be read might be the one that is missed here.
    let actors = file.questions.map { $0["by"]?.text }
    guard actors.allSatisfy({ $0.flatMap(Actor.init(rawValue:)) != nil }) else { return }
    let needed = max(2, file.rule?["sufficient-in-direction"]?.integer ?? 2)
    for role in Role.allCases {
      let found = actors.count { $0 == role.rawValue }
      if found < needed {
        findings.add(.question(.directionCount(role, found: found, needed: needed)), at: node.position)
      }
    }
  }
}
