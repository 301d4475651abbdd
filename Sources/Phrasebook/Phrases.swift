import Instrument

/// The words of the interface in one language, by key. Where the words come from is the business of `ContentFiles`.
public struct Phrases: Sendable {
  public let language: Language
  private let templates: [String: String]

  /// - Parameters:
  ///   - templates: by key, the text with placeables such as `{ $name }`, and `{ "{" }` for a literal brace.
  public init(language: Language, templates: [String: String]) {
    self.language = language
    self.templates = templates
  }

  /// All keys, in no particular order.
  public var keys: some Collection<String> { templates.keys }

  /// Whether there is a phrase under `key`.
  public func has(_ key: String) -> Bool { templates[key] != nil }

  /// The template under `key` as it was written; null when there is none.
  public func template(_ key: String) -> String? { templates[key] }

  /// The phrase under `key`, with `arguments` put in by name. A key without a phrase comes back between brackets: a
  /// test keeps that from happening, and if it happens all the same a person still sees where they are.
  public func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
    guard let template = templates[key] else { return "[\(key)]" }
    return PhraseTemplate(template).filled(with: arguments)
  }

  /// These phrases with those of `other` put over them.
  public func adding(_ other: Phrases) -> Phrases {
    Phrases(language: language, templates: templates.merging(other.templates) { _, new in new })
  }
}
