import Instrument

/// Makes a questionnaire of nodes, each value by itself; what holds between values is the business of the checks.
struct QuestionnaireReader {
  let texts: TextReader

  func questionnaire(_ root: YAMLNode) -> Questionnaire {
    let file = Fields(root, .questionnaire, texts)
    file.checkFormat(known: Questionnaire.formatNumber)
    return Questionnaire(
      id: file.string("id"), version: file.string("version"),
      languages: file.strings("languages").map(Language.init(rawValue:)), title: file.text("title"),
      credit: file.text("credit"), scales: file.list("scales", of: .scale).map(scale),
      levels: file.list("levels", of: .level).map { Level(id: $0.string("id"), name: $0.text("name")) },
      blocks: file.list("blocks", of: .block).map(block), rule: rule(file.mapping("rule", of: .rule)),
      flags: file.list("flags", of: .flag).map(flag),
      programmes: file.list("programmes", of: .programme).map(ProgrammeReader.programme))
  }

  private func scale(_ fields: Fields) -> Scale {
    Scale(id: fields.string("id"), anchors: fields.textList("anchors"))
  }

  private func block(_ fields: Fields) -> Block {
    Block(
      id: fields.string("id"), name: fields.text("name"), short: fields.text("short"),
      introduction: fields.text("introduction"), questions: fields.list("questions", of: .question).map(question))
  }

  private func question(_ fields: Fields) -> Question {
    Question(
      id: fields.string("id"), by: fields.choice("by", among: Actor.allCases) ?? .both, scale: fields.string("scale"),
      status: fields.choice("status", among: [Question.Status.article, .extension]) ?? .article,
      inShortForm: fields.truthIfPresent("short-form") ?? false, wording: fields.chairText("wording"),
      label: fields.chairText("label"), why: fields.text("why"), example: fields.chairText("example"),
      exampleWish: fields.truthIfPresent("ask-example"),
      anchors: fields.has("anchors") ? fields.textList("anchors") : nil,
      noOccasion: fields.textIfPresent("no-occasion"), reason: fields.textIfPresent("reason"))
  }

  private func flag(_ fields: Fields) -> FlagRule {
    let block = fields.stringIfPresent("block")
    let belowPercent = fields.integerIfPresent("below-percent", in: 1...100) ?? 0
    let question = fields.stringIfPresent("question") ?? ""
    let atMost = fields.integerIfPresent("at-most", in: 0...3) ?? 0
    return FlagRule(
      id: fields.string("id"),
      condition: block.map { .block($0, belowPercent: belowPercent) } ?? .question(question, atMost: atMost),
      text: fields.text("text"))
  }

  private func rule(_ fields: Fields?) -> Rule {
    let reciprocity = fields?.mapping("reciprocity", of: .reciprocity)
    let foundation = fields?.mapping("foundation", of: .foundation)
    let balance = fields?.mapping("balance", of: .balance)
    return Rule(
      sufficientPercent: fields?.integer("sufficient-percent", in: 1...100) ?? 0,
      sufficientInDirection: fields?.integer("sufficient-in-direction", in: 1...100) ?? 0,
      evidence: fields?.list("evidence", of: .evidence).map(evidence) ?? [],
      reciprocity: ReciprocityRequirement(
        meanHundredths: reciprocity?.integer("mean-hundredths", in: 0...300) ?? 0,
        peak: reciprocity?.integer("peak", in: 0...3) ?? 0),
      foundation: FoundationRequirement(
        blocks: foundation?.strings("blocks") ?? [],
        belowPercent: foundation?.integers("below-percent", in: 1...100) ?? []),
      balance: BalanceThresholds(
        balancedPercent: balance?.integer("balanced-percent", in: 0...100) ?? 0,
        leaningPercent: balance?.integer("leaning-percent", in: 0...100) ?? 0),
      discussionRange: fields?.integer("discussion-range", in: 1...3) ?? 0)
  }

  private func evidence(_ fields: Fields) -> EvidenceRequirement {
    EvidenceRequirement(
      level: fields.integer("level", in: 2...5), blocks: fields.strings("blocks"),
      percent: fields.integer("percent", in: 0...100))
  }
}

/// Makes programmes of nodes.
enum ProgrammeReader {
  static func programme(_ fields: Fields) -> Programme {
    Programme(
      id: fields.string("id"), name: fields.text("name"), short: fields.textIfPresent("short"),
      then: fields.stringIfPresent("then"), steps: fields.list("steps", of: .programmeStep).map(step))
  }

  private static func step(_ fields: Fields) -> Programme.Step {
    Programme.Step(
      kind: fields.choice("kind", among: Programme.Kind.allCases) ?? .close, name: fields.textIfPresent("name"),
      minutes: fields.integer("minutes", in: 0...600), say: fields.text("say"),
      form: fields.choice("form", among: Form.allCases), count: fields.integerIfPresent("count", in: 1...100))
  }
}

extension Fields {
  /// Refuses a format that a later version of the program may know.
  func checkFormat(known: Int) {
    guard let node = node["format"] else { return }
    guard let number = node.integer else {
      texts.findings.add(.value(.notANumber(node.text ?? "", known...known)), at: node.position)
      return
    }
    if number != known { texts.findings.add(.value(.unknownFormat(number, known: known)), at: node.position) }
  }
}
