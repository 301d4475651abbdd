/// A file that is no workbook, such as a page to be printed: it stands there whole, or not at all.
public enum WholeFile {
  /// Puts a file with `bytes` at `path`, for its owner alone. What stands there already is left, and `taken` is thrown,
  /// unless `replacing` says otherwise; what is no plain file (a link, a pipe, a directory) is never replaced.
  public static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(CareError) {
    let file = try UnfinishedFile(for: path)
    try file.fill(with: bytes)
    try file.finish(replacing: replacing)
  }
}
