import Assessment
import Conversation
import Foundation
import Language

/// A conversation as its rows give it back.
struct ConversationRecord {
  let id: ConversationID
  let condition: RecordCondition
  let lastActivity: Stamp
  let signed: Day?

  init(id: ConversationID, begun: String, updated: (day: String, instant: String), rows: [EventRow])
  {
    self.id = id
    lastActivity =
      Stamp(iso: updated.day, rfc3339: updated.instant)
      ?? Stamp(day: Day(iso: begun) ?? Day(number: 0), instant: Date(timeIntervalSince1970: 0))
    do {
      let entries = try EventRow.entries(rows)
      condition = .intact(try ConversationState.replayed(entries))
      signed = entries.last { $0.event.isSignature }?.stamp.day
    } catch {
      condition = .damaged(error)
      signed = nil
    }
  }

  var summary: ConversationSummary {
    ConversationSummary(
      id: id, condition: condition, lastActivity: lastActivity, signed: signed)
  }

  /// What was signed; nil when nothing was, or when the record is damaged.
  var lastTime: LastTime? {
    guard let signed, case .intact(let state) = condition, let climb = state.phase.climb else {
      return nil
    }
    let table = climb.groundwork.table
    return LastTime(
      person: table.person, measurable: table.measurable.name, day: signed,
      commitments: climb.commitments.map(\.action.wordsInFull), rule: state.phase.rule)
  }
}

extension ConversationState {
  fileprivate static func replayed(_ entries: [JournalEntry]) throws(Damage) -> ConversationState {
    do {
      return try ConversationState(entries.map(\.event))
    } catch {
      throw .misfit(position: error.position)
    }
  }
}

extension Event {
  fileprivate var isSignature: Bool {
    if case .signed = self { true } else { false }
  }
}

extension Phase {
  /// The person's rule for next time, once it stands.
  fileprivate var rule: String? {
    switch self {
    case .closing(_, let rule, _): rule.wordsInFull
    case .ended(.signed(let outcome)): outcome.rule.wordsInFull
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .ladder, .readBack,
      .signing, .correcting, .ended:
      nil
    }
  }
}
