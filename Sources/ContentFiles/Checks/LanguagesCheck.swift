/// The languages are known two-letter codes, each listed once. That there is at least one is seen when they are read.
struct LanguagesCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    LanguagesCheck.check(file.root["languages"], findings)
  }

  static func check(_ languages: YAMLNode?, _ findings: FindingCollector) {
    var seen: Set<String> = []
    for node in languages?.items ?? [] {
      guard let code = node.text, !code.isEmpty else { continue }
      if !LanguageCodes.isKnown(code) { findings.add(.text(.unknownLanguage(code)), at: node.position) }
      if !seen.insert(code).inserted { findings.add(.text(.languageTwice(code)), at: node.position) }
    }
  }
}
