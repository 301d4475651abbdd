import Instrument

// The sentences about what holds between values.

extension Named {
  /// The word with its article, and without.
  fileprivate var words: (one: Sentence, bare: Sentence) {
    switch self {
    case .question: (("een vraag", "a question"), ("vraag", "question"))
    case .block: (("een blok", "a block"), ("blok", "block"))
    case .level: (("een niveau", "a level"), ("niveau", "level"))
    case .scale: (("een schaal", "a scale"), ("schaal", "scale"))
    case .flag: (("een signaal", "a flag"), ("signaal", "flag"))
    case .programme: (("een programma", "a programme"), ("programma", "programme"))
    case .nextStep: (("een stap", "a step"), ("stap", "step"))
    case .questionnaire: (("een vragenlijst", "a questionnaire"), ("vragenlijst", "questionnaire"))
    case .person: (("een deelnemer", "a participant"), ("deelnemer", "participant"))
    case .relationship: (("een relatie", "a relationship"), ("relatie", "relationship"))
    }
  }
}

extension Role {
  fileprivate var dutch: String { self == .supplier ? "leverancier" : "klant" }
}

extension NameProblem {
  var sentence: Sentence {
    switch self {
    case .notKebabCase(let id):
      (
        "\(quoted(id)) kan geen id zijn; neem kleine letters en cijfers, met '-' ertussen",
        "\(quoted(id)) can't be an id; use lower-case letters and digits, with '-' between"
      )
    case .duplicateID(let kind, let id, let line):
      (
        "\(kind.words.one.nl) \(quoted(id)) is er al, op regel \(line); kies een andere id",
        "there is \(kind.words.one.en) \(quoted(id)) already, on line \(line); choose another id"
      )
    case .reservedID(let kind, let id):
      (
        "\(quoted(id)) heeft al een vaste betekenis; geef \(kind.words.one.nl) een andere id",
        "\(quoted(id)) has a fixed meaning already; give \(kind.words.one.en) another id"
      )
    case .idIsNotFileName(let id, let name):
      (
        "de id \(quoted(id)) is niet de naam van het bestand; schrijf id: \(UnwelcomeCharacter.shown(name)), of hernoem het bestand",
        "the id \(quoted(id)) is not the file's name; write id: \(UnwelcomeCharacter.shown(name)), or rename the file"
      )
    case .unknownName(let kind, let name, let meant):
      unknown(kind, name, meant)
    case .namedTwice(let kind, let name):
      (
        "\(kind.words.bare.nl) \(quoted(name)) staat hier twee keer; laat er één staan",
        "\(kind.words.bare.en) \(quoted(name)) is named twice here; keep one"
      )
    }
  }

  private func unknown(_ kind: Named, _ name: String, _ meant: String?) -> Sentence {
    if let meant {
      return (
        "er is geen \(kind.words.bare.nl) \(quoted(name)); bedoel je \(quoted(meant))?",
        "there is no \(kind.words.bare.en) \(quoted(name)); did you mean \(quoted(meant))?"
      )
    } else {
      return (
        "er is geen \(kind.words.bare.nl) \(quoted(name)); schrijf de id van \(kind.words.one.nl) uit dit bestand of de vragenlijst",
        "there is no \(kind.words.bare.en) \(quoted(name)); write the id of \(kind.words.one.en) of this file or the questionnaire"
      )
    }
  }
}

extension QuestionProblem {
  var sentence: Sentence {
    switch self {
    case .anchorsMissing:
      (
        "bij 'scale: own' horen eigen ankers; voeg 'anchors' met vier teksten toe",
        "'scale: own' asks for anchors; add 'anchors' with four texts"
      )
    case .anchorsBesideScale(let scale):
      (
        "de schaal \(quoted(scale)) heeft al ankers; laat 'anchors' weg, of schrijf 'scale: own'",
        "the scale \(quoted(scale)) has anchors already; leave 'anchors' out, or write 'scale: own'"
      )
    case .anchorCount(let count):
      (
        "het aantal ankers is \(count); schrijf er vier, voor 0, 1, 2 en 3",
        "the number of anchors is \(count); write four, for 0, 1, 2 and 3"
      )
    case .reasonMissing:
      (
        "een toegevoegde vraag heeft een reden nodig; voeg 'reason' toe",
        "an added question needs a reason; add 'reason'"
      )
    case .reasonOfArticle:
      (
        "een vraag uit het artikel heeft geen reden nodig; laat 'reason' weg",
        "a question of the article needs no reason; leave 'reason' out"
      )
    case .oneQuestionInShortForm(let block):
      (
        "blok \(quoted(block)) heeft maar één vraag in de korte vorm; neem er minstens twee, of geen",
        "block \(quoted(block)) has only one question in the short form; take at least two, or none"
      )
    case .ruleBlockNotInShortForm(let block):
      (
        "blok \(quoted(block)) telt mee in de regel, maar niet in de korte vorm; neem er twee vragen in op",
        "block \(quoted(block)) counts in the rule, but not in the short form; put two of its questions in"
      )
    case .oneQuestionInBlock(let block):
      (
        "blok \(quoted(block)) telt mee in de regel en heeft maar één vraag; schrijf er minstens twee",
        "block \(quoted(block)) counts in the rule and has only one question; write at least two"
      )
    case .directionCount(let role, let found, let needed):
      tooFew(role, found, needed)
    case .directionNotInShortForm(let role):
      (
        "de korte vorm vraagt niets over wat alleen de \(role.dutch) doet; neem er twee van die vragen in op",
        "the short form asks nothing about what only the \(role.rawValue) does; put two such questions in"
      )
    }
  }

  private func tooFew(_ role: Role, _ found: Int, _ needed: Int) -> Sentence {
    (
      "het aantal vragen over wat alleen de \(role.dutch) doet is \(found); "
        + "schrijf er minstens \(needed) met 'by: \(role.rawValue)'",
      "the number of questions about what only the \(role.rawValue) does is \(found); "
        + "write at least \(needed) with 'by: \(role.rawValue)'"
    )
  }
}

extension RuleProblem {
  var sentence: Sentence {
    switch self {
    case .flagCondition:
      (
        "een signaal heeft één voorwaarde; schrijf 'block' met 'below-percent', of 'question' met 'at-most'",
        "a flag has one condition; write 'block' with 'below-percent', or 'question' with 'at-most'"
      )
    case .levelCount(let count):
      (
        "het aantal niveaus is \(count); schrijf er twee tot vijf",
        "the number of levels is \(count); write two to five"
      )
    case .evidenceCount(let count, let expected):
      (
        "het aantal regels bij het bewijs is \(count); schrijf er \(expected), één voor elk niveau vanaf 2",
        "the number of entries of the evidence is \(count); write \(expected), one for each level from 2"
      )
    case .evidenceLevel(let level, let expected):
      (
        "hier hoort niveau \(expected), niet \(level); zet de niveaus op volgorde, elk één keer",
        "level \(expected) belongs here, not \(level); put the levels in order, each once"
      )
    case .thresholdCount(let count, let expected):
      (
        "het aantal drempels is \(count); schrijf er \(expected), één minder dan er niveaus zijn",
        "the number of thresholds is \(count); write \(expected), one fewer than there are levels"
      )
    case .notAscending:
      (
        "deze drempel is niet hoger dan de vorige; zet ze op volgorde",
        "this threshold is not above the one before; put them in order"
      )
    case .leaningBelowBalanced:
      (
        "'leaning-percent' is lager dan 'balanced-percent'; schrijf een hoger getal",
        "'leaning-percent' is below 'balanced-percent'; write a higher number"
      )
    case .unreachableLevel(let id):
      (
        "geen enkel antwoord leidt tot niveau \(quoted(id)); leg de drempels van dit niveau en het volgende verder uit elkaar",
        "no answers lead to level \(quoted(id)); put the thresholds of this level and the next further apart"
      )
    case .neverLimits(.evidence):
      (
        "het bewijs kan een niveau nooit tegenhouden; schrijf een hoger 'percent'",
        "evidence can never hold a level back; write a higher 'percent'"
      )
    case .neverLimits(.reciprocity):
      (
        "wederkerigheid kan een niveau nooit tegenhouden; schrijf een hogere 'mean-hundredths' of 'peak'",
        "reciprocity can never hold a level back; write a higher 'mean-hundredths' or 'peak'"
      )
    case .neverLimits(.foundation):
      (
        "het fundament kan een niveau nooit tegenhouden; schrijf hogere getallen bij 'below-percent'",
        "foundation can never hold a level back; write higher numbers under 'below-percent'"
      )
    }
  }
}

extension StepProblem {
  var sentence: Sentence {
    switch self {
    case .needs(let kind, let key):
      ("een stap '\(kind)' heeft '\(key)' nodig; voeg het toe", "a step '\(kind)' needs '\(key)'; add it")
    case .refuses(let kind, let key):
      (
        "bij een stap \(quoted(kind)) hoort geen '\(key)'; laat het weg",
        "a step \(quoted(kind)) has no '\(key)'; leave it out"
      )
    case .noShortForm:
      (
        "er staat geen vraag in de korte vorm; schrijf 'form: full', of geef vragen 'short-form: true'",
        "no question is in the short form; write 'form: full', or give questions 'short-form: true'"
      )
    case .beforeChoosing(let kind):
      (
        "een stap '\(kind)' gaat over een relatie; zet er een stap 'choose' voor",
        "a step '\(kind)' is about a relationship; put a step 'choose' before it"
      )
    case .followsWithoutTeam(let name):
      (
        "alleen programma's voor een team volgen op elkaar; geef allebei een stap 'participants', of laat 'then: \(name)' weg",
        "only programmes for a team follow each other; give both a step 'participants', or leave out 'then: \(name)'"
      )
    case .followsItself(let name):
      (
        "na \(quoted(name)) komt dit programma zelf weer; laat ergens een 'then' weg",
        "after \(quoted(name)) this very programme comes again; leave out a 'then' somewhere"
      )
    case .noCondition:
      ("deze stap heeft geen voorwaarde; schrijf er minstens één", "this step has no condition; write at least one")
    case .questionAlone:
      (
        "bij 'question' hoort een antwoord; voeg 'at-most' toe, of 'unknown: true'",
        "'question' asks for an answer; add 'at-most', or 'unknown: true'"
      )
    case .withoutQuestion(let key):
      ("'\(key)' gaat over een vraag; voeg 'question' toe", "'\(key)' is about a question; add 'question'")
    case .contradiction(let first, let second):
      (
        "'\(first)' en '\(second)' kunnen zo nooit allebei kloppen; laat er één weg, of verander er één",
        "'\(first)' and '\(second)' can never both hold like this; leave one out, or change one"
      )
    case .neverWeakest(let block):
      (
        "blok \(quoted(block)) telt niet mee in de regel en is dus nooit het zwakste; noem een ander blok",
        "block \(quoted(block)) does not count in the rule, so it is never the weakest; name another block"
      )
    case .neverOffered:
      (
        "deze stap kwam bij geen enkele geprobeerde uitkomst naar voren; zet hem hoger, of verander de voorwaarde",
        "this step came up for none of the outcomes that were tried; put it higher, or change its condition"
      )
    }
  }
}
