import Conversation
import Foundation

/// How an event is written in its row.
///
/// The row names its form, so that a later version can change how events are written and still
/// read the old ones.
enum EventForm {
  /// The form that this version writes: the event as JSON, its keys sorted.
  static let current = 1

  static func written(_ event: Event) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(event), as: UTF8.self)
  }

  static func read(_ json: String, form: Int, at position: Int) throws(Damage) -> Event {
    guard form <= current else { throw .laterForm(position: position) }
    guard let event = try? JSONDecoder().decode(Event.self, from: Data(json.utf8)) else {
      throw .unreadable(position: position)
    }
    return event
  }
}
