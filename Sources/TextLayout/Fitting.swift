/// Where a text stands in a column that is wider than it is.
public enum Alignment: Sendable {
  case left
  case right
  case centre
}

/// Fills `text` up with spaces to `width` columns; a wider text stays as it is.
public func pad(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
  let missing = max(0, width - displayWidth(text))
  let before =
    switch alignment {
    case .left: 0
    case .right: missing
    case .centre: missing / 2
    }
  return String(repeating: " ", count: before) + text + String(repeating: " ", count: missing - before)
}

/// Shortens `text` to at most `width` columns, with `…` as the last of them when something is left out.
public func cut(_ text: String, to width: Int) -> String {
  if displayWidth(text) <= width { return text }
  guard width > 0 else { return "" }
  var used = 0
  var kept = ""
  for character in text {
    used += displayWidth(character)
    if used > width - 1 { break }
    kept.append(character)
  }
  while kept.last == " " { kept.removeLast() }
  return kept + "…"
}
