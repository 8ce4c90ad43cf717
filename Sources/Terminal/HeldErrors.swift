import Glibc

/// Holds back what is written to standard error while the screen is taken, and shows it after.
///
/// A message in the middle of the screen would spoil it, and the last words of a crash would
/// vanish with the screen they were written on.
enum HeldErrors {
  /// Begins to hold back, where standard error is the terminal too.
  static func hold() {
    guard held.original < 0, isatty(STDERR_FILENO) == 1 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      // What does not fit is dropped: the program must never wait for itself.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    held.original = dup(STDERR_FILENO)
    _ = fcntl(held.original, F_SETFD, FD_CLOEXEC)
    held.readEnd = ends[0]
    dup2(ends[1], STDERR_FILENO)
    close(ends[1])
  }

  /// Shows what was held back, with calls that are safe inside a signal handler.
  static func release() {
    guard held.original >= 0 else { return }
    dup2(held.original, STDERR_FILENO)
    close(held.original)
    held.original = -1
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { bytes in
      while true {
        let count = read(held.readEnd, bytes.baseAddress, bytes.count)
        guard count > 0 else { break }
        _ = write(STDERR_FILENO, bytes.baseAddress, count)
      }
    }
    close(held.readEnd)
  }
}

/// Where standard error went, which a handler can reach only as a global.
private struct HeldState {
  var original: Int32 = -1
  var readEnd: Int32 = -1
}

private nonisolated(unsafe) var held = HeldState()
