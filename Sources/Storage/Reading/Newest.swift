/// The conditions of SQL that leave what counts now. A change that was undone counts no more; a redo is a change of
/// its own that carries the state again.
enum Newest {
  /// Of the table `table`: the row was not undone.
  static func standing(_ table: String) -> String {
    "NOT EXISTS (SELECT 1 FROM change AS undoing WHERE undoing.undoes = \(table).change)"
  }

  /// Of a table of things: the row is the newest state of its thing.
  static func state(_ table: String) -> String {
    """
    \(standing(table)) AND NOT EXISTS (
      SELECT 1 FROM \(table) AS later
      WHERE later.origin = \(table).origin AND later.change > \(table).change AND \(standing("later")))
    """
  }

  /// The UUID of the thing of `table` that `column` refers to.
  static func id(_ table: String, _ column: String) -> String {
    "(SELECT id FROM \(table) AS origin WHERE origin.change = \(column))"
  }
}
