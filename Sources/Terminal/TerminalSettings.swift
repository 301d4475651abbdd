/// What the environment says about the terminal.
public struct TerminalSettings: Sendable, Equatable {
  /// `TERM` is unset, empty or `dumb`: no escape codes at all.
  public var isDumb: Bool
  /// `NO_COLOR` holds something: no styles.
  public var withoutColour: Bool
  /// `COLUMNS`, used where the terminal does not know its width.
  public var columns: Int?

  /// Settings of a terminal that can do everything, of a width that it knows itself.
  public init(isDumb: Bool = false, withoutColour: Bool = false, columns: Int? = nil) {
    self.isDumb = isDumb
    self.withoutColour = withoutColour
    self.columns = columns
  }

  /// Settings from the environment, looked up by name.
  public init(environment lookUp: (String) -> String?) {
    isDumb = ["", "dumb"].contains(lookUp("TERM") ?? "")
    withoutColour = !(lookUp("NO_COLOR") ?? "").isEmpty
    columns = lookUp("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }
}
