import Glibc

/// Brings the signals that concern a terminal program into its one waiting place.
///
/// The handler does nothing but write the signal's number into a pipe, so no signal is lost
/// between two waits and none interrupts the program in the middle of its work.
final class SignalPipe {
  /// The signals that are caught.
  private static let signals = [SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT]

  /// The end to wait on.
  let readEnd: Int32
  private let writeEnd: Int32
  private var previous: [Int32: sigaction] = [:]

  /// Starts catching.
  ///
  /// - Throws: ``TerminalError/noSignals(code:)`` when the system gives no pipe.
  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noSignals(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    signalWriteEnd = ends[1]
    for signal in Self.signals { previous[signal] = Self.install(writeSignal, for: signal) }
    Self.unblock()
  }

  /// The signals that came since the last call.
  func drain() -> Set<Int32> {
    var caught: Set<Int32> = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(readEnd, &bytes, bytes.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return caught }
      caught.formUnion(bytes.prefix(count).map(Int32.init))
    }
  }

  /// Stops the program as the terminal's own Ctrl-Z would, and returns when it goes on.
  func stopProgram() {
    // The others of the job first, then this thread, so that the call returns no sooner than
    // the program goes on.
    _ = Self.install(SIG_IGN, for: SIGTSTP)
    kill(0, SIGTSTP)
    _ = Self.install(SIG_DFL, for: SIGTSTP)
    raise(SIGTSTP)
    _ = Self.install(writeSignal, for: SIGTSTP)
  }

  /// Gives the signals back to whoever had them.
  func stopCatching() {
    guard !previous.isEmpty else { return }
    for (signal, var action) in previous { sigaction(signal, &action, nil) }
    previous = [:]
    signalWriteEnd = -1
    close(readEnd)
    close(writeEnd)
  }

  /// Lets the signals through: whoever started the program may have held them back, and what is
  /// held back is inherited.
  private static func unblock() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  private static func install(_ handler: __sighandler_t?, for signal: Int32) -> sigaction {
    var action = sigaction()
    var before = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, &before)
    return before
  }
}

/// Where the handler writes, which can reach nothing but globals.
private nonisolated(unsafe) var signalWriteEnd: Int32 = -1

private let writeSignal: @convention(c) (Int32) -> Void = { signal in
  let interrupted = errno
  var number = UInt8(truncatingIfNeeded: signal)
  _ = write(signalWriteEnd, &number, 1)
  errno = interrupted
}
