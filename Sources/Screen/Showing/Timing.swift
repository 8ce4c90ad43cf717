/// What the clock is for during a conversation.
public struct Timing: Hashable, Sendable {
  /// What is shown of the time.
  public var timers: Timers
  /// How many minutes a whole conversation is to take; nil where that is open.
  public var budget: Int?

  /// Timers, and how many minutes a conversation is to take.
  public init(timers: Timers = .on, budget: Int? = nil) {
    self.timers = timers
    self.budget = budget
  }
}

extension Timing {
  /// How long a conversation has taken, as it is shown or said; nil where it is not.
  public func words(minutes: Int) -> String? { time(minutes: minutes).words }

  /// How long a conversation has taken, as far as that is shown.
  func time(minutes: Int) -> RoomTime {
    timers == .off ? RoomTime() : RoomTime(minutes: minutes, budget: budget)
  }
}

/// What is shown of the time.
public enum Timers: String, CaseIterable, Hashable, Sendable {
  /// The minutes, and a quiet bar that fills after each question.
  case on
  /// The minutes only, so that a screen reader is not made to speak each second.
  case minutes
  /// Nothing.
  case off
}
