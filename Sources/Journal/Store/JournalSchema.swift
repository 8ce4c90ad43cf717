import GRDB

/// The tables of the journal and how they came about.
///
/// Migrations are only ever added: an existing one never changes, and none uses a type of the
/// program.
enum JournalSchema {
  /// Marks the file as ours: "BrTk".
  static let applicationID = 0x4272_546B

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 conversations, events, drafts") { db in
      try db.execute(
        sql: """
          CREATE TABLE conversation (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            playbook TEXT NOT NULL CHECK (playbook <> ''),
            begun TEXT NOT NULL CHECK (begun LIKE '____-__-__'),
            created_at TEXT NOT NULL CHECK (created_at LIKE '%Z'),
            updated_on TEXT NOT NULL CHECK (updated_on LIKE '____-__-__'),
            updated_at TEXT NOT NULL CHECK (updated_at LIKE '%Z')
          ) STRICT;
          CREATE TABLE event (
            conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE RESTRICT,
            position INTEGER NOT NULL CHECK (position >= 0),
            day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
            at TEXT NOT NULL CHECK (at LIKE '%Z'),
            form INTEGER NOT NULL CHECK (form >= 1),
            json TEXT NOT NULL CHECK (json <> ''),
            PRIMARY KEY (conversation, position)
          ) STRICT, WITHOUT ROWID;
          CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;
          CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
            BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
          CREATE TABLE draft (
            conversation INTEGER PRIMARY KEY REFERENCES conversation (id) ON DELETE RESTRICT,
            words TEXT NOT NULL CHECK (words <> ''),
            at TEXT NOT NULL CHECK (at LIKE '%Z')
          ) STRICT;
          PRAGMA application_id = \(applicationID);
          PRAGMA user_version = 1;
          """)
    }
    migrator.registerMigration("2 rehearsals") { db in
      try db.execute(
        sql: """
          CREATE TABLE rehearsal (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
            at TEXT NOT NULL CHECK (at LIKE '%Z'),
            counterpart TEXT NOT NULL CHECK (counterpart <> ''),
            difficulty INTEGER NOT NULL,
            seed TEXT NOT NULL CHECK (seed <> ''),
            open_share INTEGER CHECK (open_share BETWEEN 0 AND 100),
            folds INTEGER NOT NULL CHECK (folds >= 0),
            climbed INTEGER NOT NULL CHECK (climbed >= 0),
            rungs INTEGER NOT NULL CHECK (rungs >= 0),
            silence INTEGER NOT NULL CHECK (silence >= 0),
            text TEXT NOT NULL
          ) STRICT;
          """)
    }
    return migrator
  }

  /// Whether nothing stands in the database but a list of migrations, none of which was made.
  ///
  /// That is how a journal looks whose first start was cut short, as on a full disk, or that another
  /// program is just making: the list comes first, and the mark that the file is ours with the first
  /// migration.
  private static func isUnbegun(_ db: Database) throws -> Bool {
    let tables = try String.fetchSet(db, sql: "SELECT DISTINCT tbl_name FROM sqlite_schema")
    guard !tables.isEmpty else { return true }
    guard tables == ["grdb_migrations"] else { return false }
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM grdb_migrations") == 0
  }

  /// Refuses a database of another program, or one that a later version has migrated further.
  static func check(_ db: Database, at path: String) throws {
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if owner == 0 {
      guard try isUnbegun(db) else { throw JournalError.notAJournal(path: path) }
    } else {
      guard owner == applicationID else { throw JournalError.notAJournal(path: path) }
      guard try !migrator.hasBeenSuperseded(db) else { throw JournalError.laterFormat(path: path) }
    }
  }
}
