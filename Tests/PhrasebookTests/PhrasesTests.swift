import Instrument
import Phrasebook
import Testing

@Suite struct PhrasesTests {
  private let phrases = Phrases(language: .dutch, templates: ["saved": "Bewaard.", "on": "Verder met { $name }"])

  @Test func aPhraseComesBackWithItsArguments() {
    #expect(phrases("saved") == "Bewaard.")
    #expect(phrases("on", ["name": "Vendex"]) == "Verder met Vendex")
  }

  @Test func aKeyWithoutAPhraseComesBackBetweenBrackets() {
    #expect(phrases("nowhere") == "[nowhere]")
    #expect(!phrases.has("nowhere"))
    #expect(phrases.template("nowhere") == nil)
  }

  @Test func theTemplateIsGivenAsWritten() {
    #expect(phrases.has("on"))
    #expect(phrases.template("on") == "Verder met { $name }")
    #expect(phrases.keys.sorted() == ["on", "saved"])
  }

  @Test func phrasesPutOverOthersWinAndTheRestStays() {
    let over = phrases.adding(Phrases(language: .english, templates: ["saved": "Vast.", "new": "Nieuw."]))
    #expect(over.language == .dutch)
    #expect(over("saved") == "Vast.")
    #expect(over("new") == "Nieuw.")
    #expect(over("on", ["name": "X"]) == "Verder met X")
  }
}
