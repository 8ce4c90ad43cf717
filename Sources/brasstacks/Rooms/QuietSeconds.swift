/// Counts the seconds in which nobody says anything, while they are to be borne.
struct QuietSeconds {
  private var due: ContinuousClock.Instant?

  /// Whether seconds are counted from here on.
  mutating func follow(isQuiet: Bool, at now: ContinuousClock.Instant) {
    due = isQuiet ? due ?? now + .seconds(1) : nil
  }

  /// How long until the next second is over; nil while none is counted.
  func wait(from now: ContinuousClock.Instant) -> Duration? { due.map { max(.zero, $0 - now) } }

  /// Whether a second is over; the next one begins then.
  mutating func takeDue(at now: ContinuousClock.Instant) -> Bool {
    guard let due, now >= due else { return false }
    self.due = due + .seconds(1)
    return true
  }

  /// Somebody said something: the second begins anew.
  mutating func interrupt() { due = nil }
}
