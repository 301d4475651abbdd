import Instrument
import Interview

/// What everybody answered, as dots, and what came of talking about it. Nobody's name stands beside a dot.
extension TeamScreen {
  /// A question in a few words.
  func label(of question: String) -> String {
    let role = machine.relationship?.role ?? .supplier
    return machine.question(question)?.label[role][phrases.language] ?? question
  }

  /// The number that a question has on the sheet; `ronde` and `afspraak` take it.
  func number(of question: String) -> String {
    machine.number(of: question).map(String.init) ?? "–"
  }

  /// One question with what everybody answered and what came of it.
  func spread(of id: String) -> [String] {
    let role = machine.relationship?.role ?? .supplier
    return shell.wrapped("\(number(of: id))  \(machine.question(id)?.wording[role][phrases.language] ?? id)", indent: 4)
      + strips(id)
  }

  /// The questions about which something was agreed, or the team stayed of two minds, or that were parked; each with what
  /// came of it.
  func agreements() -> [String] {
    machine.sheetQuestions.filter { !outcome(of: $0).isEmpty }.flatMap { id in
      shell.wrapped("\(number(of: id))  \(label(of: id))", indent: 4) + outcome(of: id)
    }
  }

  /// The questions on which people lie two or more apart, the widest first, and those that were talked about; then the
  /// others in one line.
  func spread() -> [String] {
    let wide = machine.questionsApart
    let talkedAbout = machine.sheetQuestions.filter { !wide.contains($0) && !outcome(of: $0).isEmpty }
    let close = machine.sheetQuestions.filter { !wide.contains($0) && !talkedAbout.contains($0) }
    var lines = shell.wrapped(phrases(wide.isEmpty ? "spread-none" : "spread-wide", ["count": String(wide.count)]))
    for id in wide + talkedAbout {
      lines += shell.wrapped("\(number(of: id))  \(label(of: id))", indent: 4) + strips(id)
    }
    guard !close.isEmpty else { return lines }
    let values = close.map { id in
      phrases("spread-close-one", ["number": number(of: id), "question": label(of: id), "values": middle(id)])
    }
    return lines + [""] + shell.wrapped(phrases("spread-close", ["questions": values.joined(separator: "; ")]))
  }

  /// A question with what everybody answered, what came of it so far, and what can be typed.
  func discussion(_ id: String) -> [String] {
    let role = machine.relationship?.role ?? .supplier
    let wording = machine.question(id)?.wording[role][phrases.language] ?? id
    let known = machine.values(of: id, round: 1).compactMap(\.points)
    var lines = shell.wrapped(wording) + strip(id, round: 1, key: "strip-first")
    if !machine.values(of: id, round: 2).isEmpty { lines += strip(id, round: 2, key: "strip-second") }
    if let low = known.min(), let high = known.max() {
      lines += shell.wrapped(phrases("ask-discussion", ["high": String(high), "low": String(low)]))
    }
    let arguments = [
      "second": String("231223123213".prefix(machine.raters.count)), "divided": phrases("word-of-two-minds"),
      "park": "/" + phrases("command-park"),
    ]
    return lines + outcome(of: id) + shell.wrapped(phrases("ask-discussion-what", arguments), firstIndent: 2, indent: 2)
  }

  /// Both rounds of a question where there are two, and what came of talking about it.
  private func strips(_ id: String) -> [String] {
    guard !machine.values(of: id, round: 2).isEmpty else { return strip(id, round: 1) + outcome(of: id) }
    return strip(id, round: 1, key: "strip-first") + strip(id, round: 2, key: "strip-second") + outcome(of: id)
  }

  /// What came of talking about a question: what was agreed, that it stays of two minds, that it was parked; empty where
  /// nothing did yet.
  private func outcome(of id: String) -> [String] {
    var facts: [String] = []
    if let agreed = machine.agreedValue(of: id) {
      let said = agreed.value.map { phrases("outcome-agreed", ["value": $0.rawValue]) } ?? phrases("outcome-two-minds")
      facts.append([said, agreed.example].compactMap { $0 }.joined(separator: " · "))
    }
    if let item = machine.parkedItem(at: id) {
      let note = item.text == label(of: id) ? nil : item.text
      facts.append([phrases("outcome-parked"), note].compactMap { $0 }.joined(separator: " · "))
    }
    return facts.flatMap { shell.wrapped("→ " + $0, firstIndent: 2, indent: 4) }
  }

  /// A dot for everybody at their value, with the middle and the extremes in words.
  func strip(_ id: String, round: Int, key: String? = nil) -> [String] {
    let values = machine.values(of: id, round: round)
    guard !values.isEmpty else { return [] }
    let dots = (0...3).map { points in
      let count = values.count { $0.points == points }
      return "\(points) " + (count == 0 ? "–" : String(repeating: "●", count: count))
    }
    let known = values.count { $0.points != nil }
    let facts = [
      known == 0 ? nil : phrases("strip-middle", ["values": middle(id, round: round)]),
      phrases("strip-known", ["known": String(known), "count": String(values.count)]),
    ]
    let head = key.map { phrases($0) + " " } ?? ""
    let line = head + dots.joined(separator: "  ") + "   " + facts.compactMap { $0 }.joined(separator: " · ")
    return shell.wrapped(line, firstIndent: 2, indent: 4)
  }

  /// The middle value, or both where they differ.
  private func middle(_ id: String, round: Int = 1) -> String {
    let known = machine.values(of: id, round: round).compactMap(\.points).sorted()
    guard !known.isEmpty else { return AnswerValue.unknown.rawValue }
    let (lower, upper) = (known[(known.count - 1) / 2], known[known.count / 2])
    return lower == upper ? String(lower) : phrases("strip-between", ["lower": String(lower), "upper": String(upper)])
  }
}
