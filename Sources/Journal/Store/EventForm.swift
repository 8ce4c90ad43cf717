import Conversation
import Foundation

/// How an event is written in its row.
///
/// The row names its form, so that a later version can change how events are written and still
/// read the old ones.
enum EventForm {
  /// The latest form: the event as JSON, its keys sorted, as in form 1; with the leader's own
  /// questions since form 2, and with rules confirmed and actions dropped since form 3.
  static let current = 3

  /// The form that an event is written in: the earliest that has it, so that an earlier version
  /// reads what it can.
  static func form(of event: Event) -> Int {
    switch event {
    case .ruleConfirmed, .actionDropped: 3
    case .asked: 2
    default: 1
    }
  }

  /// What the JSON of a signature looks like in every form, as a pattern of SQL.
  static let signatures = #"{"signed":%"#

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
