/// Where exported files go, and how a page becomes a PDF.
public struct Exporting {
  /// What came of making a PDF.
  public enum PDF: Sendable, Equatable {
    case made([UInt8])
    /// No program on this machine makes one.
    case noProgram
    /// This program made none.
    case failed(program: String)
  }

  /// The directory for a file that is named without one; null where there is none.
  public var directory: () -> String?
  /// Makes a PDF of a page of HTML.
  public var pdf: (String) -> PDF

  public init(
    directory: @escaping () -> String? = { nil }, pdf: @escaping (String) -> PDF = { _ in .noProgram }
  ) {
    self.directory = directory
    self.pdf = pdf
  }

  /// Where a file is that was named so: in the directory, unless the name says otherwise.
  func path(of file: String) -> String {
    guard !file.hasPrefix("/"), let directory = directory() else { return file }
    return (directory == "/" ? "" : directory) + "/" + file
  }
}
