import Instrument

/// What can't be an answer anywhere, whatever is asked.
extension GuidedSession {
  /// `line` without white space around it.
  func trimmed(_ line: String) -> String {
    guard let start = line.firstIndex(where: { !$0.isWhitespace }),
      let end = line.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(line[start...end])
  }

  func refusal(of text: String) -> Refusal? {
    let limit = isName ? GuidedSession.nameLimit : GuidedSession.textLimit
    if text.utf8.count > limit, text.count > limit { return .tooLong(count: text.count, limit: limit) }
    if !takesSeveralLines, text.contains(where: \.isNewline) { return .severalLines }
    // A text with a NUL in it would be stored up to there.
    let isRefused = { (scalar: Unicode.Scalar) in
      scalar == "\0" || isName && scalar.properties.generalCategory == .control
    }
    return text.unicodeScalars.contains(where: isRefused) ? .controlCharacters : nil
  }

  /// What is given back to be mended: the line itself, unless that would not fit a screen or harm it.
  func prefill(_ line: String, for refusal: Refusal) -> String? {
    switch refusal {
    case .tooLong, .severalLines:
      return isFreeText ? line : nil
    default: return nil
    }
  }

  private var isName: Bool {
    switch position.place {
    case .chooseRelationship, .relationshipName, .relationshipSince, .ourPeople, .theirPeople, .holder, .actionOwner:
      true
    default: false
    }
  }

  /// Whether the place takes any text, so that a line may be long and worth mending.
  public var isFreeText: Bool {
    switch position.place {
    case .example, .exchange, .story, .successFactors, .relationshipsToDeepen, .targetReason, .otherSide, .action: true
    default: false
    }
  }

  /// Whether a text with line ends is one answer here.
  private var takesSeveralLines: Bool {
    switch position.place {
    case .example, .story, .successFactors, .relationshipsToDeepen, .targetReason, .otherSide: true
    default: false
    }
  }
}
