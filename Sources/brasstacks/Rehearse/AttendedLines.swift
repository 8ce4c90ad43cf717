import Foundation

/// The lines that somebody types, until there are no more or the program is asked to end.
///
/// Ctrl-C, a request to end and a terminal that is gone are held back while a line is taken up, so
/// that each is an end like any other: what was said until then can still be kept.
struct AttendedLines: ~Copyable {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private var maskBefore = sigset_t()
  private var actionsBefore: [Int32: sigaction] = [:]

  init() {
    askedToEnd = 0
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Self.signals {
      sigaddset(&held, signal)
      var action = sigaction()
      var before = sigaction()
      action.__sigaction_handler.sa_handler = noteEnd
      sigemptyset(&action.sa_mask)
      sigaction(signal, &action, &before)
      actionsBefore[signal] = before
    }
    pthread_sigmask(SIG_BLOCK, &held, &maskBefore)
  }

  deinit {
    for (signal, var action) in actionsBefore { sigaction(signal, &action, nil) }
    var mask = maskBefore
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// How the lines came to their end.
  var end: ScreenEnd {
    switch askedToEnd {
    case 0: .left
    case SIGHUP: .hungUp
    default: .terminated
    }
  }

  /// The next line, without its line end; nil when there is none to come.
  func next() -> String? {
    var open = maskBefore
    for signal in Self.signals { sigdelset(&open, signal) }
    // Signals come through here and nowhere else, so that none is lost between two waits.
    while askedToEnd == 0 {
      var files = fd_set()
      files.__fds_bits.0 = 1 << STDIN_FILENO
      if pselect(STDIN_FILENO + 1, &files, nil, nil, nil, &open) > 0 { return readLine() }
      guard errno == EINTR else { return nil }
    }
    return nil
  }
}

/// The signal that asked for the end, which a handler can reach only as a global.
private nonisolated(unsafe) var askedToEnd: Int32 = 0

private let noteEnd: @convention(c) (Int32) -> Void = { askedToEnd = $0 }
