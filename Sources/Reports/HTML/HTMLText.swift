/// `text` so that it stands in a page, or between the quotes of an attribute, as it is: nothing of it is taken for a
/// tag, a reference or a control character.
func htmlSafe(_ text: String) -> String {
  var safe = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": safe += "&amp;"
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "\"": safe += "&quot;"
    case "'": safe += "&#39;"
    case _ where scalar.properties.generalCategory == .control: safe += " "
    default: safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}
