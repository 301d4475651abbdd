/// The flags that the rule itself raises, whatever the questionnaire; next steps and reports name them too.
///
/// Source: the design of the instrument, section 3, item 13.
public enum RuleFlag {
  /// One side answered.
  public static let oneView = "one-view"
  /// The level is by the short form.
  public static let shortForm = "short-form"
  /// The article's own questions alone give another level.
  public static let extensionsDecide = "extensions-decide"
  /// With examples only, the level is another.
  public static let noExamples = "no-examples"
  /// The raters' own levels lie apart.
  public static let divided = "divided"

  public static let all = [oneView, shortForm, extensionsDecide, noExamples, divided]
}
