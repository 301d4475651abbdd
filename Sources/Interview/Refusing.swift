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

  /// `name` with one space for every run of white space, so that it can be typed again.
  func folded(_ name: String) -> String {
    guard !name.contains(where: \.isNewline) else { return name }
    return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func refusal(of text: String) -> Refusal? {
    let limit = isName ? GuidedSession.nameLimit : GuidedSession.textLimit
    if text.utf8.count > limit, text.count > limit { return .tooLong(count: text.count, limit: limit) }
    if !takesSeveralLines, text.contains(where: \.isNewline) { return .severalLines }
    if needsWords, !text.isEmpty, !text.contains(where: isSayingSomething), !isSignOfItsOwn(text) {
      return .notInWords(text)
    }
    // A text with a NUL in it would be stored up to there.
    let isRefused = { (scalar: Unicode.Scalar) in
      scalar == "\0" || isName && scalar.properties.generalCategory == .control
    }
    return text.unicodeScalars.contains(where: isRefused) ? .controlCharacters : nil
  }

  /// Whether a text without a letter is surely no answer here, such as a value for the next question.
  private var needsWords: Bool {
    switch position.place {
    case .chooseRelationship, .relationshipName, .exchange, .example, .action: true
    default: false
    }
  }

  /// Whether a text without a letter means something by itself here: a dash takes away, a number is one of the list.
  private func isSignOfItsOwn(_ text: String) -> Bool {
    switch position.place {
    case .exchange(let direction): Int(text).map { (1...max(1, entries(direction).count)).contains($0) } ?? false
    case .chooseRelationship, .relationshipName: false
    default: text == "-" || text == AnswerValue.unknown.rawValue
    }
  }

  /// Whether a character is more than a digit or a mark: a letter, or an emoji.
  private func isSayingSomething(_ character: Character) -> Bool {
    character.isLetter || !character.isASCII && !character.isPunctuation && !character.isWhitespace
  }

  /// What is given back to be mended: the line itself, unless that would not fit a screen or harm it.
  func prefill(_ line: String, for refusal: Refusal) -> String? {
    switch refusal {
    case .tooLong, .severalLines:
      return isFreeText ? line : nil
    default: return nil
    }
  }

  var isName: Bool {
    switch position.place {
    case .chooseRelationship, .relationshipName, .relationshipSince, .ourPeople, .theirPeople, .holder, .actionOwner:
      true
    default: false
    }
  }

  /// Whether a text with line ends is one answer here.
  private var takesSeveralLines: Bool {
    switch position.place {
    case .example, .story, .successFactors, .relationshipsToDeepen, .targetReason, .otherSide, .ownFactors: true
    default: false
    }
  }
}
