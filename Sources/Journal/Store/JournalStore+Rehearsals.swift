import GRDB
import Language

extension JournalStore {
  /// Keeps a rehearsal.
  ///
  /// - Parameters:
  ///   - entry: The rehearsal.
  ///   - stamp: When it was held.
  /// - Throws: ``JournalError``; nothing is kept then.
  public func keep(_ entry: RehearsalEntry, at stamp: Stamp) throws(JournalError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO rehearsal (day, at, counterpart, difficulty, seed, open_share, folds, climbed,
            rungs, silence, text)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          stamp.day.iso, stamp.rfc3339, entry.counterpart, entry.difficulty, String(entry.seed),
          entry.openShare, entry.folds, entry.climbed, entry.rungs, entry.silence, entry.text,
        ])
    }
  }

  /// The rehearsals kept, the earliest first, each with its number and its day.
  ///
  /// - Throws: ``JournalError``.
  public func rehearsals() throws(JournalError) -> [KeptRehearsal] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM rehearsal ORDER BY id").compactMap { row in
        guard let day = Day(iso: row["day"] as String), let seed = UInt64(row["seed"] as String)
        else {
          return nil
        }
        return KeptRehearsal(
          number: row["id"], day: day,
          entry: RehearsalEntry(
            counterpart: row["counterpart"], difficulty: row["difficulty"], seed: seed,
            openShare: row["open_share"], folds: row["folds"], climbed: row["climbed"],
            rungs: row["rungs"], silence: row["silence"], text: row["text"]))
      }
    }
  }
}
