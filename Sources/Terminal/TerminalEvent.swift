public import Canvas

/// Something the program's loop must react to.
public enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste or the mouse.
  case input(InputEvent)
  /// The terminal has this size now.
  case resized(Size)
  /// The terminal is gone: nobody reads any more.
  case hungUp
  /// Somebody asked the program to end.
  case terminated
  /// The program was stopped and runs again; the screen has been painted anew.
  case resumed
  /// One of the other files that were waited for is ready.
  case stirred
  /// Nothing came within the time given.
  case timedOut
}
