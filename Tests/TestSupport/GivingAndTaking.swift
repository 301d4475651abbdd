import Instrument

extension Questionnaire {
  /// The structure of the questionnaire on giving and taking: its 29 questions with who acts, their source and the
  /// short form, its rule and its flags. The texts are the ids.
  public static let givingAndTaking = Questionnaire.sketch(
    id: "geven-en-nemen", levels: 3,
    blocks: [click, attention, care, transactions, fruitful, growth],
    rule: .sketch(
      evidence: [(2, ["transactions", "fruitful"], 50), (3, ["growth"], 50)],
      foundation: ["click", "attention", "care"], below: [33, 60]),
    flags: [
      FlagRule(id: "weak-basis", condition: .block("transactions", belowPercent: 50), text: .sketch("weak-basis")),
      FlagRule(
        id: "no-transactions", condition: .question("transactions-purchase", atMost: 0),
        text: .sketch("no-transactions")),
      FlagRule(id: "one-line", condition: .question("click-lines", atMost: 1), text: .sketch("one-line")),
    ])

  private static let click = Block.sketch(
    "click",
    [
      .sketch("click-seek-out", short: true), .sketch("click-values", short: true),
      .sketch("click-bad-news", status: .extension), .sketch("click-clash", status: .extension),
      .sketch("click-lines", status: .extension),
    ])

  private static let attention = Block.sketch(
    "attention",
    [
      .sketch("attention-beyond-business"), .sketch("attention-no-agenda", short: true),
      .sketch("attention-all-well", .supplier, short: true),
      .sketch("attention-customer-initiative", .customer, status: .extension),
      .sketch("attention-relationship-talk", status: .extension),
    ])

  private static let care = Block.sketch(
    "care",
    [
      .sketch("care-interests-known", .supplier, short: true), .sketch("care-interests-weighed"),
      .sketch("care-help-unbilled", .supplier), .sketch("care-own-interest", status: .extension),
      .sketch("care-supplier-considered", .customer, short: true),
    ])

  private static let transactions = Block.sketch(
    "transactions",
    [
      .sketch("transactions-purchase", short: true), .sketch("transactions-profit", short: true),
      .sketch("transactions-good-enough"), .sketch("transactions-contact"),
    ])

  private static let fruitful = Block.sketch(
    "fruitful",
    [
      .sketch("fruitful-reference", .customer, short: true), .sketch("fruitful-early-involvement", .supplier),
      .sketch("fruitful-adjust", short: true), .sketch("fruitful-regular-contact"),
      .sketch("fruitful-solve-first", status: .extension),
    ])

  private static let growth = Block.sketch(
    "growth",
    [
      .sketch("growth-goals", short: true), .sketch("growth-joint-project"),
      .sketch("growth-customer-aim", .supplier, short: true), .sketch("growth-supplier-aim", .customer),
      .sketch("growth-both-grew"),
    ])
}
