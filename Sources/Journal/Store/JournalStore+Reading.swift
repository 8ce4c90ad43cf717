public import Conversation
import GRDB
import Language

extension JournalStore {
  /// The events of a conversation, in order.
  ///
  /// - Throws: ``JournalError``, also when the record is damaged.
  public func events(of id: ConversationID) throws(JournalError) -> [Event] {
    try entries(of: id).map(\.event)
  }

  /// The events of a conversation with when they happened, in order.
  ///
  /// - Throws: ``JournalError``, also when the record is damaged.
  public func entries(of id: ConversationID) throws(JournalError) -> [JournalEntry] {
    let rows = try read { db in
      guard try Self.exists(id, in: db) else { throw JournalError.unknownConversation(id) }
      return try EventRow.fetch(id, from: db)
    }
    do { return try EventRow.entries(rows) } catch { throw .damaged(id, error) }
  }

  /// The words that were being typed when the conversation was left; nil when there were none.
  ///
  /// - Throws: ``JournalError``.
  public func draft(of id: ConversationID) throws(JournalError) -> String? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT words FROM draft WHERE conversation = ?", arguments: [id.rawValue])
    }
  }

  /// Every conversation, the one in which something happened last first; damaged ones too.
  ///
  /// - Throws: ``JournalError``.
  public func conversations() throws(JournalError) -> [ConversationSummary] {
    try records().map(\.summary).sorted { left, right in
      (left.lastActivity.instant, left.id) > (right.lastActivity.instant, right.id)
    }
  }

  /// What earlier conversations led to, the earliest first.
  ///
  /// - Throws: ``JournalError``.
  public func lastTimes() throws(JournalError) -> [LastTime] {
    try records().compactMap(\.lastTime)
  }

  /// - Throws: ``JournalError/unknownConversation(_:)`` when there is no such conversation.
  func requireConversation(_ id: ConversationID) throws(JournalError) {
    guard try read({ try Self.exists(id, in: $0) }) else { throw .unknownConversation(id) }
  }

  private static func exists(_ id: ConversationID, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM conversation WHERE id = ?)",
      arguments: [id.rawValue]) ?? false
  }

  private func records() throws(JournalError) -> [ConversationRecord] {
    try read { db in
      let events = try EventRow.fetchAll(from: db)
      return try Row.fetchAll(db, sql: "SELECT * FROM conversation ORDER BY id").map { row in
        let id = ConversationID(rawValue: row["id"])
        return ConversationRecord(
          id: id, begun: row["begun"], updated: (row["updated_on"], row["updated_at"]),
          rows: events[id] ?? [])
      }
    }
  }
}
