import Instrument

/// The phrases of a report. A phrase's key is `report-` and the raw value.
enum ReportPhrase: String, CaseIterable {
  // The heading
  case heading
  case headingProvisional = "heading-provisional"
  case headingOpen = "heading-open"
  case level, open, range
  case reserve
  case countedStrictly = "counted-strictly"
  case previous
  case gutFeeling = "gut-feeling"
  // What comes before the level
  case divided
  case dividedTheirs = "divided-theirs"
  case dividedSpread = "divided-spread"
  case dividedCount = "divided-count"
  case gap
  case viewsSame = "views-same"
  case viewsOpen = "views-open"
  case detailsOurs = "details-ours"
  case detailsTheirs = "details-theirs"
  // The checks
  case checkEvidence = "check-evidence"
  case checkReciprocity = "check-reciprocity"
  case checkFoundation = "check-foundation"
  case theEvidence = "the-evidence"
  case theReciprocity = "the-reciprocity"
  case theFoundation = "the-foundation"
  case and
  case limitedBy = "limited-by"
  case otherBlocks = "other-blocks"
  case give, get, mean
  // The balance
  case balanceBalanced = "balance-balanced"
  case balanceLeaningGive = "balance-leaning-give"
  case balanceLeaningGet = "balance-leaning-get"
  case balanceOneSidedGive = "balance-one-sided-give"
  case balanceOneSidedGet = "balance-one-sided-get"
  case balanceUndefined = "balance-undefined"
  // Lists of answers
  case item
  case itemUnknown = "item-unknown"
  case itemPlain = "item-plain"
  case itemNumbered = "item-numbered"
  case more
  // The reason
  case notYet = "not-yet"
  case missingGive = "missing-give"
  case missingGet = "missing-get"
  case missingBoth = "missing-both"
  case patternOpportunity = "pattern-opportunity"
  case patternVulnerable = "pattern-vulnerable"
  case unknown
  case unknownHow = "unknown-how"
  case tippingUp = "tipping-up"
  case tippingUpOne = "tipping-up-one"
  case tippingDown = "tipping-down"
  case tippingDownOne = "tipping-down-one"
  case core, strict
  // Signals
  case cooling, stale
  case oneSidedGive = "one-sided-give"
  case oneSidedGet = "one-sided-get"
  case spread
  case spreadItem = "spread-item"
  case ofTwoMinds = "of-two-minds"
  case shortForm = "short-form"
  case inSight = "in-sight"
  case oneViewOurs = "one-view-ours"
  case oneViewTheirs = "one-view-theirs"
  // What now
  case legend, beside
  case besideOne = "beside-one"
  case besideHow = "beside-how"
  case besideAfterwards = "beside-afterwards"
  case unknownCheck = "unknown-check"
  case tooLittleKnown = "too-little-known"
  case knownOf = "known-of"
  case toGo = "to-go"
  case toGoOne = "to-go-one"
  case toGoOther = "to-go-other"
  case giving, getting
  case gutFeelingHigher = "gut-feeling-higher"
  case gutFeelingLower = "gut-feeling-lower"
  case listedGet = "listed-get"
  case listedGive = "listed-give"

  case steps, because, limits
  // What called a step up where no answer says it
  case causeOneView = "cause-one-view"
  case causeShortForm = "cause-short-form"
  case causeExtensionsDecide = "cause-extensions-decide"
  case causeNoExamples = "cause-no-examples"
  case causeDivided = "cause-divided"
  case causeCooling = "cause-cooling"
  case causeStale = "cause-stale"
  case causeProvisional = "cause-provisional"
  case causeTargetReached = "cause-target-reached"
  case causeTargetLower = "cause-target-lower"

  /// The key in the files of phrases.
  var key: String { "report-" + rawValue }

  /// The name of a check in a list of checks.
  static func name(of check: Check) -> ReportPhrase {
    switch check {
    case .evidence: .checkEvidence
    case .reciprocity: .checkReciprocity
    case .foundation: .checkFoundation
    }
  }

  /// The name of a check within a sentence.
  static func the(_ check: Check) -> ReportPhrase {
    switch check {
    case .evidence: .theEvidence
    case .reciprocity: .theReciprocity
    case .foundation: .theFoundation
    }
  }

  /// What tips the level upwards or downwards: one answer, or any one of several.
  static func tipping(up isUp: Bool, isOne: Bool) -> ReportPhrase {
    switch (isUp, isOne) {
    case (true, true): .tippingUpOne
    case (true, false): .tippingUp
    case (false, true): .tippingDownOne
    case (false, false): .tippingDown
    }
  }

  /// How give and get relate.
  static func balance(_ label: Balance.Label) -> ReportPhrase {
    switch label {
    case .balanced: .balanceBalanced
    case .leaningGive: .balanceLeaningGive
    case .leaningGet: .balanceLeaningGet
    case .oneSidedGive: .balanceOneSidedGive
    case .oneSidedGet: .balanceOneSidedGet
    case .undefined: .balanceUndefined
    }
  }
}
