/// The id is the file's name without its extension, because that is what `--questionnaire` looks for.
struct FileNameCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    guard let node = file.root["id"], let id = node.text, !id.isEmpty else { return }
    var name = file.path.split(separator: "/").last ?? ""
    if name.hasSuffix(".yaml") { name = name.dropLast(5) }
    if id != name {
      findings.add(.name(.idIsNotFileName(id: id, fileName: String(name))), at: node.position)
    }
  }
}
