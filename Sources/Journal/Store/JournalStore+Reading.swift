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
    try records(holding: EventForm.signatures).compactMap(\.lastTime)
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

  /// The conversations in the order in which they began, each read only if it has changed.
  ///
  /// - Parameter events: A pattern of SQL for the JSON of events.
  /// - Returns: The conversations that hold one of these events; by itself all of them.
  /// - Throws: ``JournalError``.
  private func records(holding events: String = "%") throws(JournalError) -> [ConversationRecord] {
    try read { db in
      // A file that is still empty is a journal without conversations.
      guard try db.tableExists("conversation") else { return [] }
      return try Row.fetchAll(db, sql: Self.listing, arguments: [events, events]).map { row in
        try record(row, from: db)
      }
    }
  }

  private func record(_ row: Row, from db: Database) throws -> ConversationRecord {
    let id = ConversationID(rawValue: row["id"])
    let length: Int = row["length"]
    if let known = known.record(of: id, length: length) { return known }
    let record = ConversationRecord(
      id: id, begun: row["begun"], updated: (row["updated_on"], row["updated_at"]),
      rows: try EventRow.fetch(id, from: db))
    known.remember(record, length: length)
    return record
  }

  private static let listing = """
    SELECT *, (SELECT coalesce(max(position) + 1, 0) FROM event WHERE conversation = id) AS length
    FROM conversation
    WHERE ? = '%' OR id IN (SELECT conversation FROM event WHERE json LIKE ?)
    ORDER BY id
    """
}
