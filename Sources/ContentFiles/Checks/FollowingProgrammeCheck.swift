import Instrument

/// What follows a programme exists, is for a team as the programme itself is, and does not lead back to it.
struct FollowingProgrammeCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    let byID = Dictionary(
      file.programmes.compactMap { node in node["id"]?.text.map { ($0, node) } },
      uniquingKeysWith: { first, _ in first })
    for programme in file.programmes {
      guard let then = programme["then"], let name = then.text else { continue }
      then.checkName(.programme, among: Array(byID.keys).sorted(), findings)
      guard let next = byID[name] else { continue }
      if !isForTeam(programme) || !isForTeam(next) { findings.add(.step(.followsWithoutTeam(name)), at: then.position) }
      if leadsBack(programme, byID) { findings.add(.step(.followsItself(name)), at: then.position) }
    }
  }

  private func isForTeam(_ programme: YAMLNode) -> Bool {
    programme["steps"]?.items.contains { $0["kind"]?.text == Programme.Kind.participants.rawValue } ?? false
  }

  private func leadsBack(_ programme: YAMLNode, _ byID: [String: YAMLNode]) -> Bool {
    guard let start = programme["id"]?.text else { return false }
    var name = programme["then"]?.text
    for _ in byID {
      if name == start { return true }
      name = name.flatMap { byID[$0]?["then"]?.text }
    }
    return false
  }
}
