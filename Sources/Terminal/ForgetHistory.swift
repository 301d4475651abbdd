/// Drops every line that holds `text`, in capitals or not, from the history file at `path`, where no person sits at the
/// terminal whose reader has that history.
/// - Returns: false when the file could not be written.
public func forgetHistory(at path: String, containing text: String) -> Bool {
  var history = LineHistory(path: path)
  return history.forget(containing: text)
}
