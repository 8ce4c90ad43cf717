public import Conversation

/// An event with when it happened.
public struct JournalEntry: Hashable, Sendable {
  /// What happened.
  public let event: Event
  /// When.
  public let stamp: Stamp

  /// An event and when it happened.
  public init(event: Event, stamp: Stamp) {
    self.event = event
    self.stamp = stamp
  }
}
