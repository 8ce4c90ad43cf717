/// The words being typed that are not kept yet, and when they have to be.
///
/// Keeping waits for a moment, so that a burst of keys is one write, but never as long as a second.
/// Words are forgotten only when they are kept, so that a write that fails is tried again.
struct DraftKeeper {
  /// The longest time that typed words are in no file.
  private static let patience = Duration.milliseconds(500)
  /// How long to wait after a write that failed: each is said on the screen.
  private static let pause = Duration.seconds(5)

  /// The words that are still to be kept; nil when there are none.
  private(set) var words: String?
  private var due: ContinuousClock.Instant?

  /// The words have changed.
  mutating func note(_ words: String, at now: ContinuousClock.Instant) {
    self.words = words
    due = due ?? now + Self.patience
  }

  /// The words are kept, or are not to be: there is nothing left to keep.
  mutating func forget() {
    words = nil
    due = nil
  }

  /// The words could not be kept: they stay, to be tried again.
  mutating func postpone(at now: ContinuousClock.Instant) {
    guard words != nil else { return }
    due = now + Self.pause
  }

  /// How long until they have to be kept; nil while there is nothing to keep.
  func wait(from now: ContinuousClock.Instant) -> Duration? {
    due.map { max(.zero, $0 - now) }
  }

  /// The words, when it is time.
  func due(at now: ContinuousClock.Instant) -> String? {
    guard let due, now >= due else { return nil }
    return words
  }
}
