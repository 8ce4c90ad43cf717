import GRDB
import Language

/// A row of the table of events, as it stands.
struct EventRow {
  let position: Int
  let day: String
  let instant: String
  let form: Int
  let json: String

  private init(_ row: Row) {
    position = row["position"]
    day = row["day"]
    instant = row["at"]
    form = row["form"]
    json = row["json"]
  }

  static func fetch(_ id: ConversationID, from db: Database) throws -> [EventRow] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM event WHERE conversation = ? ORDER BY position",
      arguments: [id.rawValue]
    ).map { EventRow($0) }
  }

  /// The events of one conversation, from all of its rows in order.
  static func entries(_ rows: [EventRow]) throws(Damage) -> [JournalEntry] {
    guard !rows.isEmpty else { throw .empty }
    var entries: [JournalEntry] = []
    for (position, row) in rows.enumerated() {
      guard row.position == position else { throw .missing(position: row.position) }
      let event = try EventForm.read(row.json, form: row.form, at: position)
      guard let stamp = Stamp(iso: row.day, rfc3339: row.instant) else {
        throw .unreadable(position: position)
      }
      entries.append(JournalEntry(event: event, stamp: stamp))
    }
    return entries
  }
}
