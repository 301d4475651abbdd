import Phrasebook
import Testing

@Suite struct PhraseTemplateTests {
  @Test(arguments: [
    ("", ""),
    ("Bewaard.", "Bewaard."),
    ("Verder met { $name }.", "Verder met Vendex."),
    ("{$name}{ $name }", "VendexVendex"),
    ("{ $missing } blijft staan", "{$missing} blijft staan"),
    ("{ \"{\" }{ \"}\" }", "{}"),
    ("{ \"\\\"\" }{ \"\\\\\" }", "\"\\"),
    ("{ \"\" }leeg", "leeg"),
    ("eerst\n\ndan { $name }", "eerst\n\ndan Vendex"),
    ("één { $name } ❤️‍🔥", "één Vendex ❤️‍🔥"),
  ])
  func aTemplateIsFilled(_ template: String, _ filled: String) {
    let phrase = PhraseTemplate(template)
    #expect(phrase.isWellFormed)
    #expect(phrase.filled(with: ["name": "Vendex"]) == filled)
  }

  @Test(arguments: [
    "{", "}", "{}", "{ }", "{ name }", "{ $ }", "{ $1 }", "{ $na me }", "{ \"open }", "{ \"a\" b }", "{ $name", "a } b",
    "{ \"\\x\" }", "{ \"a\"\" }", "{ $naïef }",
  ])
  func aBraceThatHoldsNothingKnownIsNotWellFormedAndStaysAsWritten(_ template: String) {
    let phrase = PhraseTemplate(template)
    #expect(!phrase.isWellFormed)
    #expect(phrase.filled(with: [:]) == template)
  }

  @Test func argumentsAreNamedOnceInOrderOfFirstUse() {
    #expect(PhraseTemplate("{ $b } { $a } { $b } { \"{ $c }\" }").arguments == ["b", "a"])
  }

  @Test func whatIsPutInIsNotReadAgain() {
    #expect(PhraseTemplate("{ $a }{ $b }").filled(with: ["a": "{ $b }", "b": "x"]) == "{ $b }x")
  }

  @Test(arguments: [
    ("Smit B.V.", "Over Smit B.V. is niets bekend, van Smit B.V."), ("Smit", "Over Smit is niets bekend, van Smit."),
  ])
  func aFullStopIsNotSaidTwice(_ name: String, _ sentence: String) {
    let template = PhraseTemplate("Over { $name } is niets bekend, van { $name }.")
    #expect(template.filled(with: ["name": name]) == sentence)
  }
}
