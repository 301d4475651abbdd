import Instrument

/// Reads texts in the languages of one file.
struct TextReader {
  /// The codes that the file lists; when it lists none, texts are not held to any.
  let languages: [String]
  let findings: FindingCollector

  /// A text in exactly the languages of the file, none of them empty.
  func text(_ node: YAMLNode) -> LocalizedText {
    guard case .mapping(let entries) = node.content else {
      findings.add(.value(.notAMapping(expected: languages)), at: node.position)
      return LocalizedText([:])
    }
    for code in languages where node[code] == nil {
      findings.add(.text(.missingLanguage(code)), at: node.position)
    }
    var texts: [Language: String] = [:]
    for entry in entries {
      if languages.isEmpty || languages.contains(entry.key) {
        texts[Language(rawValue: entry.key)] = string(entry.value)
      } else {
        findings.add(.text(.unlistedLanguage(entry.key, listed: languages)), at: entry.keyPosition)
      }
    }
    return LocalizedText(texts)
  }

  /// A text that is not empty, whatever it looks like: `No` is the text "No". The line end of a block is not part of
  /// it.
  func string(_ node: YAMLNode) -> String {
    guard case .scalar(var text, _) = node.content else {
      findings.add(.text(.notText), at: node.position)
      return ""
    }
    while text.hasSuffix("\n") { text.removeLast() }
    if text.allSatisfy(\.isWhitespace) { findings.add(.text(.empty), at: node.position) }
    if let code = UnwelcomeCharacter.first(in: text) {
      findings.add(.text(.controlCharacter(code)), at: node.position)
    }
    return text
  }
}
