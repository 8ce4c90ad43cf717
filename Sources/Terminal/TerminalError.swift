/// Why the screen cannot be taken over; the program goes on in plain mode.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// Nobody says what terminal it is.
  case unnamed
  /// The terminal says of itself that it can only print lines.
  case dumb
  /// Nothing is known about a terminal of this name, nor of those like it.
  case unknownTerminal(String)
  /// The terminal cannot be told where to write.
  case cannotPlaceCursor(String)
  /// The system refuses what is needed to be told of signals.
  case noSignals(code: Int32)
}
