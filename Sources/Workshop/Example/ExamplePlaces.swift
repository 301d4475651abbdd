import Instrument

/// Where the example may stand; each language has a file of its own.
public struct ExamplePlaces {
  /// The path beside the workbook that opens by itself; null where there is none.
  public var usual: (Language) -> String?
  /// A path in a new directory of this run, for when the usual one can't be written; null where none can be made.
  public var temporary: (Language) -> String?

  public init(
    usual: @escaping (Language) -> String? = { _ in nil }, temporary: @escaping (Language) -> String? = { _ in nil }
  ) {
    self.usual = usual
    self.temporary = temporary
  }
}
