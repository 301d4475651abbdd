import Instrument

/// Where there is a short form, it asks about the acts of each role; without those it can hardly give a level, which is
/// worth a warning.
struct ShortFormDirectionCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    guard let node = file.root["blocks"] else { return }
    let asked = file.questions.filter(\.isInShortForm).map { $0["by"]?.text }
    // A question whose actor can't be read might be the one that is missed here.
    guard !asked.isEmpty, asked.allSatisfy({ $0.flatMap(Actor.init(rawValue:)) != nil }) else { return }
    let all = file.questions.map { $0["by"]?.text }
    // Where the full form hardly asks about them either, that is what is wrong.
    for role in Role.allCases where !asked.contains(role.rawValue) && all.count(where: { $0 == role.rawValue }) >= 2 {
      findings.add(.question(.directionNotInShortForm(role)), at: node.position, severity: .warning)
    }
  }
}
