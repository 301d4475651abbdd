/// Drops every line for which `isGone` holds from the history file at `path`, where no person sits at the terminal whose
/// reader has that history.
/// - Returns: false when the file could not be written.
public func forgetHistory(at path: String, where isGone: (String) -> Bool) -> Bool {
  var history = LineHistory(path: path)
  return history.forgetAndSave(where: isGone)
}
