import Glibc
import Instrument
import Storage
import TextLayout

/// The jobs about the file of a workbook: a backup of it, putting one back, and looking whether all is well.
public struct CareJob: Sendable {
  private let words: CareWords
  private let width: Int

  /// - Parameter width: the columns to write in; null where a line may be as long as it is.
  public init(_ words: CareWords, width: Int? = nil) {
    self.words = words
    self.width = width ?? 100_000
  }

  /// Makes a backup of the workbook at `path`: at `target`, or beside the workbook with the moment in its name.
  public func backUp(
    _ path: String, to target: String?, at moment: Moment, _ channels: Channels = Channels()
  ) -> ExitCode {
    do throws(CareError) {
      let target = target ?? WorkbookBackup.defaultPath(for: path, at: moment)
      let backup = try WorkbookBackup.make(of: path, to: target)
      let made = words.phrases("backup-made", ["path": backup.path, "size": words.size(backup.bytes)])
      let back = words.phrases(
        "backup-to-restore", ["path": shellQuoted(backup.path), "workbook": shellQuoted(path)])
      return say(wrapped(made) + wrapped(back), channels)
    } catch {
      return complain(error, channels)
    }
  }

  /// Puts `backup` in the place of the workbook at `path`.
  public func restore(
    _ backup: String, to path: String, at moment: Moment, _ channels: Channels = Channels()
  ) -> ExitCode {
    do throws(CareError) {
      let restored = try WorkbookBackup.restore(backup, to: path, at: moment)
      var sentences = [words.phrases("restore-done", ["path": restored.path, "backup": backup])]
      if let kept = restored.kept { sentences.append(words.phrases("restore-kept", ["kept": kept])) }
      return say(sentences.flatMap { wrapped($0) }, channels)
    } catch {
      return complain(error, channels)
    }
  }

  /// Looks at the workbook at `path` from all sides. Nothing is changed.
  public func examine(_ path: String, _ channels: Channels = Channels()) -> ExitCode {
    do throws(WorkbookError) {
      let examination = try WorkbookExamination(of: path)
      let wording = FindingWords(words, path: path)
      var lines = wrapped(words.phrases("doctor-looked", ["path": path]))
      for finding in examination.findings { lines += wrapped(wording.line(finding), indent: 2) }
      lines += wrapped(wording.conclusion(examination))
      let said = say(lines, channels)
      guard said == .done else { return said }
      return examination.isUnsound ? .badData : examination.isComplete ? .done : .failed
    } catch {
      channels.complain(terminalSafe(words.sentence(error)))
      return error.exitCode
    }
  }

  // MARK: Saying it

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    wrappedLines(terminalSafe(text), width: width, firstIndent: 0, indent: indent).enumerated().map { number, line in
      String(repeating: " ", count: number == 0 ? 0 : indent) + line
    }
  }

  private func say(_ lines: [String], _ channels: Channels) -> ExitCode {
    let text = lines.map { $0 + "\n" }.joined()
    do throws(Channels.WriteError) { try Channels.write(Array(text.utf8), to: channels.output) } catch {
      guard case .failed(let errno) = error else { return .done }
      channels.complain(words.phrases("care-not-written", ["reason": String(cString: strerror(errno))]))
      return .failed
    }
    return .done
  }

  private func complain(_ error: CareError, _ channels: Channels) -> ExitCode {
    channels.complain(terminalSafe(words.sentence(error)))
    return error.exitCode
  }
}
