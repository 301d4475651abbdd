extension HandbookProblem {
  var sentence: Sentence {
    switch self {
    case .noTitle:
      ("een hoofdstuk begint met een titel; schrijf '# Titel'", "a chapter begins with a title; write '# Title'")
    case .secondTitle:
      ("een hoofdstuk heeft één titel; schrijf '## Kop'", "a chapter has one title; write '## Heading'")
    case .noText:
      (
        "in dit hoofdstuk staat niets; schrijf er iets onder de titel",
        "this chapter is empty; write something below its title"
      )
    case .unknownNotation(let mark):
      (
        "\(quoted(mark)) hoort niet bij de notatie; gebruik #, ##, -, `…` en regels tussen ```",
        "\(quoted(mark)) is not part of the notation; use #, ##, -, `…` and lines between ```"
      )
    case .notIndented:
      (
        "deze regel staat onder een lijst zonder erbij te horen; spring twee spaties in, of laat een regel open",
        "this line stands below a list without belonging to it; indent it by two spaces, or leave a line blank"
      )
    case .unclosedCode:
      ("er staat een ` die niet sluit; zet er nog een achter", "there is a ` that is not closed; put another behind it")
    case .unclosedExample:
      ("dit voorbeeld eindigt niet; sluit het met een regel ```", "this example does not end; close it with a line ```")
    case .missingChapter(let language):
      (
        "dit hoofdstuk is er niet, en in '\(language)' wel; schrijf het",
        "this chapter is not there, but it is in '\(language)'; write it"
      )
    case .badName(let name):
      (
        "\(quoted(name)) is geen naam voor een hoofdstuk; noem het bijvoorbeeld 03-answering.md",
        "\(quoted(name)) is no name for a chapter; call it, for instance, 03-answering.md"
      )
    }
  }
}
