import Glibc

/// Writes to the terminal past the terminal library's own buffer.
enum TerminalOutput {
  /// Writes all of a sequence; a terminal that is gone is noticed when input ends.
  static func write(_ sequence: String) {
    var rest = Array(sequence.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0 && errno == EAGAIN {
        var waiting = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&waiting, 1, 1000) > 0 else { return }
      } else if !(count < 0 && errno == EINTR) {
        return
      }
    }
  }
}
