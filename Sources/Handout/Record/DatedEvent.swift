public import Conversation
public import Language

/// An event and the day in the room when it happened.
public struct DatedEvent: Hashable, Sendable {
  /// What happened.
  public let event: Event
  /// The day.
  public let day: Day

  /// An event and its day.
  public init(_ event: Event, on day: Day) {
    self.event = event
    self.day = day
  }
}
