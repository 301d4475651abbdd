/// The oldest sitting comes first; an open action lies ahead, and a settled one was settled once, after it was taken
/// on.
struct ExampleDaysCheck: ExampleCheck {
  func check(_ file: ExampleNodes, _ findings: FindingCollector) {
    var last = Int.max
    for sitting in file.sittings {
      guard let node = sitting["days-ago"], let days = node.integer else { continue }
      if days >= last { findings.add(.example(.sittingOrder), at: node.position) }
      last = days
      for action in (sitting["reflections"]?.items ?? []).flatMap({ $0["actions"]?.items ?? [] }) {
        check(action, takenDaysAgo: days, findings)
      }
    }
  }

  private func check(_ action: YAMLNode, takenDaysAgo: Int, _ findings: FindingCollector) {
    let settled = ["done-days-ago", "dropped-days-ago"].compactMap { action[$0] }
    if settled.count == 2 { findings.add(.example(.settledTwice), at: settled[1].position) }
    for node in settled {
      guard let days = node.integer, days >= takenDaysAgo else { continue }
      findings.add(.example(.settledBeforeTaken), at: node.position)
    }
    if settled.isEmpty, let node = action["due-in"], let days = node.integer, days < 1 {
      findings.add(.example(.openActionInThePast), at: node.position)
    }
  }
}
