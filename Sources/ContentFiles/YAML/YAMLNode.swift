/// A piece of a YAML file, with its place.
struct YAMLNode: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    /// Plain: written without quotes and not as a block.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable, Equatable {
    var key: String
    var keyPosition: Position
    var value: YAMLNode
  }

  var position: Position
  var content: Content

  /// The value under `key`; null when there is none, or when this is no mapping.
  subscript(key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  var entries: [Entry] {
    guard case .mapping(let entries) = content else { return [] }
    return entries
  }

  /// The members of a list; none when this is no list.
  var items: [YAMLNode] {
    guard case .list(let items) = content else { return [] }
    return items
  }

  /// The text of a scalar; null when this is none.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// The values of a text: one for each language, and for each chair where the chairs differ.
  var texts: [YAMLNode] {
    entries.flatMap { entry in entry.value.text == nil ? entry.value.texts : [entry.value] }
  }

  /// The whole number of an unquoted scalar in its ordinary spelling; null when this is none.
  var integer: Int? {
    guard case .scalar(let text, isPlain: true) = content, let number = Int(text), String(number) == text else {
      return nil
    }
    return number
  }
}
