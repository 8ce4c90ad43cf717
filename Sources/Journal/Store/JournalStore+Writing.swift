public import Conversation
import GRDB
import Language

extension JournalStore {
  /// Begins a conversation: its first event is written.
  ///
  /// - Parameters:
  ///   - playbook: The id of the playbook that it follows.
  ///   - person: Who owns the number, where it is known beforehand.
  ///   - stamp: When it begins.
  /// - Returns: The lease on it, with its number.
  /// - Throws: ``JournalError``; nothing is kept then.
  public func begin(
    playbook: String, person: String?, at stamp: Stamp
  ) throws(JournalError) -> ConversationLease {
    let id = try write { db in
      try db.execute(
        sql: """
          INSERT INTO conversation (playbook, begun, created_at, updated_on, updated_at)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          playbook, stamp.day.iso, stamp.rfc3339, stamp.day.iso, stamp.rfc3339,
        ])
      let id = ConversationID(rawValue: db.lastInsertedRowID)
      try JournalStore.insert(
        .began(playbook: playbook, person: person), into: id, at: stamp, db)
      return id
    }
    guard let lease = try lease(on: id) else {
      throw .failed(path: path, reason: "another program opened the new conversation")
    }
    return lease
  }

  /// Adds an event; it is on the disk when this returns, and the draft is gone.
  ///
  /// Resting and going on leave the draft: its question still stands.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - lease: The right to add to the conversation.
  ///   - stamp: When it happened.
  /// - Throws: ``JournalError``; nothing has changed then.
  public func append(
    _ event: Event, to lease: borrowing ConversationLease, at stamp: Stamp
  ) throws(JournalError) {
    let id = lease.conversation
    try write { db in
      try JournalStore.insert(event, into: id, at: stamp, db)
      try db.execute(
        sql: "UPDATE conversation SET updated_on = ?, updated_at = ? WHERE id = ?",
        arguments: [stamp.day.iso, stamp.rfc3339, id.rawValue])
      guard event.endsDraft else { return }
      try db.execute(sql: "DELETE FROM draft WHERE conversation = ?", arguments: [id.rawValue])
    }
  }

  /// Keeps the words that are being typed, in place of those kept before.
  ///
  /// - Parameters:
  ///   - words: The words so far; none is kept when they are empty.
  ///   - lease: The right to add to the conversation.
  ///   - stamp: When they were typed.
  /// - Throws: ``JournalError``; the draft is as it was before.
  public func saveDraft(
    _ words: String, of lease: borrowing ConversationLease, at stamp: Stamp
  ) throws(JournalError) {
    let id = lease.conversation.rawValue
    try write { db in
      if words.isEmpty {
        try db.execute(sql: "DELETE FROM draft WHERE conversation = ?", arguments: [id])
      } else {
        try db.execute(
          sql: """
            INSERT INTO draft (conversation, words, at) VALUES (?, ?, ?)
            ON CONFLICT (conversation) DO UPDATE SET words = excluded.words, at = excluded.at
            """, arguments: [id, words, stamp.rfc3339])
      }
    }
  }

  /// Forgets the words that are being typed, and takes what was kept of them off the disk.
  ///
  /// - Parameter lease: The right to add to the conversation.
  /// - Throws: ``JournalError``; the draft may still be there then.
  public func eraseDraft(of lease: borrowing ConversationLease) throws(JournalError) {
    let id = lease.conversation.rawValue
    try write { try $0.execute(sql: "DELETE FROM draft WHERE conversation = ?", arguments: [id]) }
    // The log of writes beside the journal holds the words until it is emptied. Another program
    // that reads at this instant puts that off until the journal is closed.
    do { try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } } catch {
      guard case .locked = JournalError(error, at: path) else {
        throw JournalError(error, at: path)
      }
    }
  }

  private static func insert(
    _ event: Event, into id: ConversationID, at stamp: Stamp, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO event (conversation, position, day, at, form, json)
        SELECT ?1, coalesce(max(position) + 1, 0), ?2, ?3, ?4, ?5
        FROM event WHERE conversation = ?1
        """,
      arguments: [
        id.rawValue, stamp.day.iso, stamp.rfc3339, EventForm.form(of: event),
        try EventForm.written(event),
      ])
  }
}

extension Event {
  /// Whether the words being typed have had their use.
  fileprivate var endsDraft: Bool {
    switch self {
    // The person may be typing while the leader asks anew.
    case .asked, .paused, .resumed, .adjourned: false
    case .began, .tableFilled, .baselineAnswered, .newTargetSet, .newDueSet, .newTargetAnswered,
      .readinessChosen, .partTwoBegan, .notReady, .scriptSaid, .scriptCopyRefused, .scriptTyped,
      .scriptPutOnPaper, .paperSeen, .lastTimeMarked, .lastTimeExplained, .lastRuleRead,
      .answered, .confirmed, .anotherWanted, .actionDropped, .planFinished, .saidBack, .signed,
      .ruleAnswered,
      .ruleConfirmed, .checkInNamed, .checkInConfirmed, .wentBack:
      true
    }
  }
}
