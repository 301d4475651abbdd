import Instrument

/// Makes an example of nodes, each value by itself; what holds between values is the business of the checks.
struct ExampleReader {
  let texts: TextReader

  func example(_ root: YAMLNode) -> ExampleWorkbook {
    let file = Fields(root, .exampleFile, texts)
    file.checkFormat(known: ExampleFile.formatNumber)
    _ = file.strings("languages")
    return ExampleWorkbook(
      questionnaire: file.string("questionnaire"), people: file.list("people", of: .examplePerson).map(person),
      relationships: file.list("relationships", of: .exampleRelationship).map(relationship),
      sittings: file.list("sittings", of: .exampleSitting).map(sitting))
  }

  private func person(_ fields: Fields) -> ExamplePerson {
    ExamplePerson(
      id: fields.string("id"), name: fields.string("name"),
      side: fields.choice("side", among: Side.allCases) ?? .ours)
  }

  private func relationship(_ fields: Fields) -> ExampleRelationship {
    ExampleRelationship(
      id: fields.string("id"), name: fields.string("name"),
      role: fields.choice("role", among: Role.allCases) ?? .supplier, since: fields.textIfPresent("since"),
      holder: fields.stringIfPresent("holder"), ourPeople: fields.textIfPresent("our-people"),
      theirPeople: fields.textIfPresent("their-people"),
      isTenderRunning: fields.truthIfPresent("tender-running") ?? false)
  }

  private func sitting(_ fields: Fields) -> ExampleSitting {
    ExampleSitting(
      name: fields.text("name"), daysAgo: fields.integer("days-ago", in: 1...10_000),
      reflections: fields.list("reflections", of: .exampleReflection).map(reflection))
  }

  private func reflection(_ fields: Fields) -> ExampleReflection {
    ExampleReflection(
      relationship: fields.string("relationship"), sheets: fields.list("answers", of: .exampleSheet).map(sheet),
      agreed: fields.list("agreed", of: .exampleAgreement).map(agreement),
      get: fields.list("get", of: .exampleEntry).map(entry), give: fields.list("give", of: .exampleEntry).map(entry),
      story: fields.textIfPresent("story"),
      target: fields.mapping("target", of: .exampleTarget).map { target in
        ExampleReflection.Target(level: target.integer("level", in: 1...5), reason: target.text("reason"))
      },
      warmth: fields.entries("warmth").map(warmth), otherSide: fields.textIfPresent("other-side"),
      successFactors: fields.textIfPresent("success-factors"),
      relationshipsToDeepen: fields.textIfPresent("to-deepen"),
      actions: fields.list("actions", of: .exampleAction).map(action),
      parked: fields.list("parked", of: .exampleParked).map { parked in
        ExampleReflection.Parked(text: parked.text("text"), question: parked.stringIfPresent("question"))
      })
  }

  private func sheet(_ fields: Fields) -> ExampleReflection.Sheet {
    let examples = fields.entries("examples").map { ($0.key, texts.text($0.value)) }
    return ExampleReflection.Sheet(
      person: fields.stringIfPresent("person"), round: fields.integerIfPresent("round", in: 1...9) ?? 1,
      gutFeeling: fields.integerIfPresent("gut-feeling", in: 1...5),
      values: fields.string("values").filter { $0 != " " }.map { AnswerValue(rawValue: String($0)) },
      examples: Dictionary(examples, uniquingKeysWith: { first, _ in first }))
  }

  private func agreement(_ fields: Fields) -> ExampleReflection.Agreement {
    ExampleReflection.Agreement(
      side: fields.choice("side", among: Side.allCases) ?? .ours, question: fields.string("question"),
      value: fields.choice("value", among: AnswerValue.allCases) ?? .unknown, example: fields.textIfPresent("example"))
  }

  private func entry(_ fields: Fields) -> ExampleReflection.Entry {
    ExampleReflection.Entry(
      text: fields.text("text"), kind: fields.choice("kind", among: ExchangeEntry.Kind.allCases),
      worth: fields.integerIfPresent("worth", in: 1...5))
  }

  private func warmth(_ entry: YAMLNode.Entry) -> ExampleReflection.Warmth {
    let word = Fields.choice(entry.value, among: ["cooler", "same", "warmer"], texts.findings)
    return ExampleReflection.Warmth(block: entry.key, trend: word == "cooler" ? -1 : word == "warmer" ? 1 : 0)
  }

  private func action(_ fields: Fields) -> ExampleAction {
    let days = 0...10_000
    let done = fields.integerIfPresent("done-days-ago", in: days).map(ExampleAction.Outcome.done(daysAgo:))
    let dropped = fields.integerIfPresent("dropped-days-ago", in: days).map(ExampleAction.Outcome.dropped(daysAgo:))
    return ExampleAction(
      text: fields.text("text"), owner: fields.stringIfPresent("owner"),
      dueIn: fields.integer("due-in", in: -10_000...10_000), outcome: done ?? dropped ?? .open)
  }
}
