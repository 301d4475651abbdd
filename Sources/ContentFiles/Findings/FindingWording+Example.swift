// The sentences about the example workbook.

extension ExampleProblem {
  var sentence: Sentence {
    switch self {
    case .valueSign(let sign):
      (
        "\(quoted(sign)) is geen antwoord; schrijf 0, 1, 2, 3, ? of -, en . waar niets gevraagd is",
        "\(quoted(sign)) is no answer; write 0, 1, 2, 3, ? or -, and . where nothing was asked"
      )
    case .valueCounts(let found, let expected):
      (
        "hier staan groepen van \(spaced(found)) antwoorden; schrijf ze van \(spaced(expected)), één groep per blok",
        "there are groups of \(spaced(found)) answers here; write them of \(spaced(expected)), one group for each block"
      )
    case .sittingOrder:
      (
        "deze keer is niet later dan de vorige; zet de oudste vooraan",
        "this sitting is not later than the one before it; put the oldest first"
      )
    case .openActionInThePast:
      (
        "de dag van een open actie ligt nog voor ons; schrijf 1 of meer, of zeg wat ervan kwam",
        "the day of an open action lies ahead; write 1 or more, or say what became of it"
      )
    case .settledBeforeTaken:
      (
        "deze actie is hier afgerond voordat iemand haar op zich nam; schrijf minder dagen",
        "this action is settled before anybody took it on; write fewer days"
      )
    case .settledTwice:
      (
        "een actie is gedaan of vervallen, niet allebei; laat er één staan",
        "an action is done or dropped, not both; keep one"
      )
    case .badDay(let text):
      (
        "\(quoted(text)): tussen accolades hoort een dag; schrijf {day 45} of {month 45}",
        "\(quoted(text)): braces hold a day; write {day 45} or {month 45}"
      )
    }
  }

  private func spaced(_ counts: [Int]) -> String { counts.map(String.init).joined(separator: " ") }
}
