public import Foundation
public import Language

/// When something happened: the day it was in the room, and the instant.
///
/// The day is not derived from the instant: it is the one that dates were read against, which
/// `--today` may have set.
public struct Stamp: Hashable, Sendable {
  /// The day in the room.
  public let day: Day
  /// The instant, to the millisecond.
  public let instant: Date

  /// A day and an instant.
  public init(day: Day, instant: Date) {
    self.day = day
    self.instant = instant
  }
}

extension Stamp {
  private static let form = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  /// The instant as RFC 3339 in UTC: "2026-11-23T10:04:05.000Z".
  public var rfc3339: String { instant.formatted(Stamp.form) }

  /// A stamp as the journal keeps it; nil when either text is not what its name says.
  init?(iso: String, rfc3339: String) {
    guard let day = Day(iso: iso), let instant = try? Date(rfc3339, strategy: Stamp.form) else {
      return nil
    }
    self.init(day: day, instant: instant)
  }
}
