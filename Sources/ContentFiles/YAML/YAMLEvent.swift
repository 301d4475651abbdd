import CYaml

/// One event of the YAML parser, without C's pointers.
enum YAMLEvent: Equatable {
  case documentStart
  case alias
  case scalar(String, isPlain: Bool, YAMLProperties)
  case listStart(YAMLProperties)
  case mappingStart(YAMLProperties)
  /// Of a list or of a mapping.
  case collectionEnd
  /// Nothing that matters here.
  case other

  init(_ event: yaml_event_t) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_ALIAS_EVENT: self = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      self = .scalar(
        text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        YAMLProperties(hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      self = .listStart(YAMLProperties(hasAnchor: start.anchor != nil, hasTag: start.tag != nil))
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      self = .mappingStart(YAMLProperties(hasAnchor: start.anchor != nil, hasTag: start.tag != nil))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
    default: self = .other
    }
  }
}

/// What stands before a node and is not its content.
struct YAMLProperties: Equatable {
  var hasAnchor: Bool
  var hasTag: Bool

  /// Why a node with these properties is refused; null when it has none.
  var problem: YAMLProblem? { hasAnchor ? .anchor : hasTag ? .tag : nil }
}
