/// The words being typed that are not kept yet, and when they have to be.
///
/// Keeping waits for a moment, so that a burst of keys is one write, but never as long as a second.
struct DraftKeeper {
  /// The longest time that typed words are in no file.
  private static let patience = Duration.milliseconds(500)

  private var words: String?
  private var due: ContinuousClock.Instant?

  /// The words have changed.
  mutating func note(_ words: String, at now: ContinuousClock.Instant) {
    self.words = words
    due = due ?? now + Self.patience
  }

  /// The words have become an event: there is nothing to keep.
  mutating func forget() {
    words = nil
    due = nil
  }

  /// How long until they have to be kept; nil while there is nothing to keep.
  func wait(from now: ContinuousClock.Instant) -> Duration? {
    due.map { max(.zero, $0 - now) }
  }

  /// The words, when it is time.
  mutating func takeDue(at now: ContinuousClock.Instant) -> String? {
    guard let due, now >= due else { return nil }
    return takeAll()
  }

  /// The words, whether or not it is time.
  mutating func takeAll() -> String? {
    defer { forget() }
    return words
  }
}
