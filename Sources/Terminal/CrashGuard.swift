import Glibc

/// Gives the terminal back when the program crashes or ends without closing its session.
///
/// The handler only writes bytes that were prepared before, restores the saved line settings and
/// raises the signal again: nothing else is safe at that point.
enum CrashGuard {
  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT]
  /// Enough for the handler to run when the program's own stack has overflowed.
  private static let stackSize = 64 << 10

  /// Remembers the terminal as it is now, before the first change of its modes.
  ///
  /// - Parameter sequence: What brings the terminal back from everything the program sets.
  static func arm(restoringWith sequence: [UInt8]) {
    guard !crash.isArmed else { return }
    if crash.bytes == nil { prepare(sequence) }
    guard tcgetattr(STDIN_FILENO, &crash.settings) == 0 else { return }
    crash.isArmed = true
    for signal in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = restoreAndRaise
      // The default action is back when the handler runs, so raising again ends the program.
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_ONSTACK
      sigemptyset(&action.sa_mask)
      sigaction(signal, &action, nil)
    }
  }

  /// Lets go: the terminal has been given back in good order.
  static func disarm() {
    guard crash.isArmed else { return }
    crash.isArmed = false
    for signal in signals { Glibc.signal(signal, SIG_DFL) }
  }

  /// Allocates, once, all that the handler will need.
  private static func prepare(_ sequence: [UInt8]) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: sequence.count)
    _ = bytes.initialize(from: sequence)
    crash.bytes = UnsafeRawPointer(bytes.baseAddress)
    crash.count = sequence.count
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
    atexit(restoreAtExit)
  }

  /// Brings the terminal back, with calls that are safe inside a signal handler.
  fileprivate static func restore() {
    guard crash.isArmed else { return }
    crash.isArmed = false
    _ = write(STDOUT_FILENO, crash.bytes, crash.count)
    tcsetattr(STDIN_FILENO, TCSANOW, &crash.settings)
  }
}

/// What the handler needs, which can reach nothing but globals.
private struct CrashState {
  var isArmed = false
  var bytes: UnsafeRawPointer?
  var count = 0
  var settings = termios()
}

private nonisolated(unsafe) var crash = CrashState()

private let restoreAtExit: @convention(c) () -> Void = { CrashGuard.restore() }

private let restoreAndRaise: @convention(c) (Int32) -> Void = { signal in
  CrashGuard.restore()
  raise(signal)
}
