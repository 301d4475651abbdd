@testable import ContentFiles

/// A questionnaire of the smallest size that has everything, as an author would write it.
enum SmallQuestionnaire {
  static let yaml = """
    format: 1
    id: small
    version: "1"
    languages: [nl, en]
    title: {nl: "Klein", en: "Small"}
    credit: {nl: "Naar niemand", en: "After nobody"}
    levels:
      - {id: trade, name: {nl: "handel", en: "trade"}}
      - {id: friendship, name: {nl: "vriendschap", en: "friendship"}}
    scales:
      - id: deed
        anchors:
          - {nl: "nee", en: "no"}
          - {nl: "soms", en: "sometimes"}
          - {nl: "ja", en: "yes"}
          - {nl: "altijd", en: "always"}
    blocks:
      - id: ground
        name: {nl: "Grond", en: "Ground"}
        short: {nl: "grond", en: "ground"}
        introduction:
          nl: |
            Eerst dit.
            Dan dat.
          en: >-
            First this.
        questions:
          - id: ground-coffee
            by: both
            scale: deed
            status: article
            short-form: true
            wording:
              supplier: {nl: "We dronken koffie met hen.", en: "We had coffee with them."}
              customer: {nl: "Zij dronken koffie met ons.", en: "They had coffee with us."}
            label: {nl: "koffie", en: "coffee"}
            why: {nl: "Omdat.", en: "Because."}
            example: {nl: "In mei.", en: "In May."}
          - id: ground-call
            by: supplier
            scale: own
            status: extension
            short-form: true
            wording: {nl: "Er werd gebeld.", en: "Somebody rang."}
            label: {nl: "bellen", en: "ringing"}
            why: {nl: "Omdat.", en: "Because."}
            example: {nl: "In juni.", en: "In June."}
            anchors:
              - {nl: "nul", en: "nought"}
              - {nl: "een", en: "one"}
              - {nl: "twee", en: "two"}
              - {nl: "drie", en: "three"}
            no-occasion: {nl: "geen telefoon", en: "no telephone"}
            reason: {nl: "Daarom.", en: "That is why."}
          - id: ground-gift
            by: supplier
            scale: deed
            status: article
            wording: {nl: "Er was een cadeau.", en: "There was a present."}
            label: {nl: "cadeau", en: "present"}
            why: {nl: "Omdat.", en: "Because."}
            example: {nl: "In juli.", en: "In July."}
      - id: deeds
        name: {nl: "Daden", en: "Deeds"}
        short: {nl: "daden", en: "deeds"}
        introduction: {nl: "Nu dit.", en: "Now this."}
        questions:
          - id: deeds-order
            by: customer
            scale: deed
            status: article
            short-form: true
            wording: {nl: "Er kwam een order.", en: "There was an order."}
            label: {nl: "order", en: "order"}
            why: {nl: No, en: Yes}
            example: {nl: "In maart.", en: "In March."}
          - id: deeds-pay
            by: customer
            scale: deed
            status: article
            short-form: true
            wording: {nl: "Er werd betaald.", en: "It was paid."}
            label: {nl: "betalen", en: "paying"}
            why: {nl: "Omdat.", en: "Because."}
            example: {nl: "In april.", en: "In April."}
    rule:
      sufficient-percent: 60
      sufficient-in-direction: 2
      evidence:
        - {level: 2, blocks: [deeds], percent: 50}
      reciprocity: {mean-hundredths: 51, peak: 2}
      foundation: {blocks: [ground], below-percent: [33]}
      balance: {balanced-percent: 20, leaning-percent: 55}
      discussion-range: 2
    flags:
      - {id: weak, block: deeds, below-percent: 40, text: {nl: "Zwak.", en: "Weak."}}
      - {id: silent, question: ground-call, at-most: 0, text: {nl: "Stil.", en: "Silent."}}
    programmes:
      - id: reflection-5
        name: {nl: "Kort", en: "Brief"}
        steps:
          - {kind: choose, minutes: 0, say: {nl: "Kies.", en: "Choose."}}
          - {kind: answer, form: short, minutes: 4, say: {nl: "Antwoord.", en: "Answer."}}
          - {kind: examples, count: 3, minutes: 1, say: {nl: "Wanneer?", en: "When?"}}

    """

  /// What is found in the small questionnaire after `old`, which must stand in it exactly once, was replaced by `new`.
  static func findings(replacing old: String, with new: String) -> [Finding] {
    let parts = yaml.split(separator: old, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return [] }
    return findings(in: parts.joined(separator: new))
  }

  static func findings(in yaml: String) -> [Finding] {
    QuestionnaireFile.examine(Array(yaml.utf8), path: "small.yaml").findings
  }
}
