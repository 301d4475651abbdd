/// A question that the article does not ask says why it was added; one of the article's has nothing to explain.
struct ReasonCheck: QuestionnaireCheck {
  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    for question in file.questions {
      guard let status = question["status"] else { continue }
      if status.text == "extension", question["reason"] == nil {
        findings.add(.question(.reasonMissing), at: status.position)
      } else if status.text == "article", let reason = question["reason"] {
        findings.add(.question(.reasonOfArticle), at: reason.position)
      }
    }
  }
}
