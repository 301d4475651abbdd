import Foundation
import TestSupport
import Testing

/// Sheets on paper, from the program itself: where they go, and which program makes a PDF.
struct ExportTests {
  private func home(with program: String, _ script: String) throws -> Home {
    let home = try Home()
    let directory = home.path("programs")
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: home.path("temporary"), withIntermediateDirectories: true)
    let path = directory + "/" + program
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(chmod(path, 0o700) == 0)
    return home.with(["PATH": directory + ":/usr/bin:/bin", "TMPDIR": home.path("temporary")])
  }

  @Test func theSheetsGoToTheDirectoryThatOneIsIn() throws {
    let home = try Home()
    let run = try home.shell("mkdir werk; cd werk; echo exporteer formulier 2 | \"$wederzijds\"")
    #expect(run.end == .exited(0))
    let page = home.path("werk/formulier.html")
    #expect(try String(contentsOfFile: page, encoding: .utf8).ranges(of: "<div class=\"page\">").count == 2)
    #expect(try home.mode(page) == 0o600)
  }

  @Test func theFirstProgramThatIsThereMakesThePDF() throws {
    let home = try home(with: "weasyprint", "{ printf %%PDF-; cat \"$1\"; } > \"$2\"")
    let run = try home.run([], ["exporteer formulier 2 \(home.path("vel.pdf"))"])
    #expect(run.end == .exited(0))
    #expect(try String(contentsOfFile: home.path("vel.pdf"), encoding: .utf8).hasPrefix("%PDF-<!DOCTYPE html>"))
    #expect(try home.mode(home.path("vel.pdf")) == 0o600)
    // Nothing stays behind of making it.
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path("temporary")).isEmpty)
  }

  @Test func aProgramThatMakesNoneIsNamedAndThePageIsThere() throws {
    let home = try home(with: "weasyprint", "echo kapot >&2; exit 1")
    let run = try home.run([], ["exporteer formulier 2 \(home.path("vel.pdf"))"])
    #expect(run.end == .exited(0))
    #expect(run.errorText.contains("weasyprint") && !run.errorText.contains("kapot"))
    #expect(try String(contentsOfFile: home.path("vel.html"), encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    #expect(!FileManager.default.fileExists(atPath: home.path("vel.pdf")))
  }
}
