/// People and relationships have an id each, in kebab-case, and who or what is named elsewhere is one of them.
struct ExampleNamesCheck: ExampleCheck {
  func check(_ file: ExampleNodes, _ findings: FindingCollector) {
    UniqueIDCheck.check(.person, file.people, findings)
    UniqueIDCheck.check(.relationship, file.relationships, findings)
    KebabCaseCheck.check(file.people + file.relationships, findings)
    let people = file.people.compactMap { $0["id"]?.text }
    let relationships = file.relationships.compactMap { $0["id"]?.text }
    for sheet in file.sheets { sheet["person"]?.checkName(.person, among: people, findings) }
    for sitting in file.sittings {
      var seen: Set<String> = []
      for node in (sitting["reflections"]?.items ?? []).compactMap({ $0["relationship"] }) {
        node.checkName(.relationship, among: relationships, findings)
        guard let name = node.text, !seen.insert(name).inserted else { continue }
        findings.add(.name(.namedTwice(.relationship, name)), at: node.position)
      }
    }
  }
}
