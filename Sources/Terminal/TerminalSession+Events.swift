import Canvas
import Glibc

extension TerminalSession {
  /// Waits until something happens.
  ///
  /// Without a time-out the program sleeps until then; it wakes for nothing else but an
  /// incomplete escape sequence, which only time can decide.
  ///
  /// - Parameters:
  ///   - timeoutMilliseconds: How long to wait at most; nil waits for ever.
  ///   - readable: Other files to wait for, until one of them can be read.
  ///   - writable: Other files to wait for, until one of them can be written.
  /// - Returns: At least one event.
  public func nextEvents(
    timeoutMilliseconds: Int? = nil, readable: [Int32] = [], writable: [Int32] = []
  ) -> [TerminalEvent] {
    let others =
      readable.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      + writable.map { pollfd(fd: $0, events: Int16(POLLOUT), revents: 0) }
    let clock = ContinuousClock()
    let deadline = timeoutMilliseconds.map { clock.now + .milliseconds($0) }
    while true {
      if !queued.isEmpty { return takeQueued() }
      let left = deadline.map { milliseconds(in: $0 - clock.now) }
      // An incomplete sequence is given its time even when the caller's is up sooner.
      let ready = wait(milliseconds: decoder.isWaiting ? escapeDelay : left, others: others)
      if ready.signals { queued += events(of: signals.drain()) }
      if ready.input { queued += readInput() }
      if ready.others { queued.append(.stirred) }
      guard !ready.signals && !ready.input && !ready.others else { continue }
      if decoder.isWaiting { queued += decoder.flush().map(TerminalEvent.input) }
      if queued.isEmpty, let deadline, clock.now >= deadline { return [.timedOut] }
    }
  }

  /// What signals mean to the program.
  func events(of caught: Set<Int32>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if caught.contains(SIGTSTP) {
      suspend()
    } else if caught.contains(SIGCONT) {
      // Stopped by force: whoever had the terminal meanwhile may have changed its modes.
      leave()
      enter()
      repaint()
      events.append(.resumed)
    }
    if caught.contains(SIGWINCH) {
      followSize()
      // Also at an old size: on the way through others the terminal may have torn what it showed.
      invalidate()
      events.append(.resized(size))
    }
    if caught.contains(SIGHUP) { events.append(.hungUp) }
    if caught.contains(SIGTERM) || caught.contains(SIGINT) { events.append(.terminated) }
    return events
  }

  /// Reads what is there.
  func readInput() -> [TerminalEvent] {
    var bytes = [UInt8](repeating: 0, count: 16 << 10)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 { return decoder.feed(bytes.prefix(count)).map(TerminalEvent.input) }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
    // The end of the input: not to be waited for again.
    hasInput = false
    return [.hungUp]
  }

  /// Waits for input, a signal or another file.
  ///
  /// - Returns: Which of them is there; none when the time is up.
  func wait(milliseconds: Int?, others: [pollfd] = []) -> (
    input: Bool, signals: Bool, others: Bool
  ) {
    var sources = [
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      // A negative number is skipped.
      pollfd(fd: hasInput ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
    ]
    sources += others
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let count = poll(&sources, nfds_t(sources.count), limit)
    // Interrupted by a signal: it is in the pipe.
    if count < 0 { return (input: false, signals: errno == EINTR, others: false) }
    return (
      input: sources[1].revents != 0, signals: sources[0].revents != 0,
      others: sources.dropFirst(2).contains { $0.revents != 0 }
    )
  }

  private func takeQueued() -> [TerminalEvent] {
    defer { queued = [] }
    return queued
  }

  /// Rounded up, so that a wait never ends too early and spins.
  private func milliseconds(in duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
