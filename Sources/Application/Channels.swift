import Glibc

/// The three file descriptors that a job reads from and writes to; they stay open.
public struct Channels: Sendable {
  public var input: Int32
  public var output: Int32
  public var errors: Int32

  public init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, errors: Int32 = STDERR_FILENO
  ) {
    self.input = input
    self.output = output
    self.errors = errors
  }

  /// Why bytes could not be written.
  public enum WriteError: Error, Sendable, Equatable {
    /// Nobody reads any more: no mistake, and nothing to say.
    case closed
    case failed(errno: Int32)
  }

  /// Writes all of `bytes` to a descriptor. SIGPIPE is to be ignored by the program.
  public static func write(_ bytes: [UInt8], to descriptor: Int32) throws(WriteError) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start) }
      if count >= 0 {
        start += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      case EPIPE: throw .closed
      case let code: throw .failed(errno: code)
      }
    }
  }

  /// Writes one line to `errors`. Where even that fails there is nobody left to tell.
  func complain(_ line: String) {
    do { try Channels.write(Array((line + "\n").utf8), to: errors) } catch {}
  }
}
