import GRDB

extension JournalStore {
  /// Opens the journal for somebody who only reads, even where the disk has no room to write.
  ///
  /// - Parameters:
  ///   - path: Where the journal is.
  ///   - ownsFolder: Whether the folder is the program's own, so that its permissions are repaired.
  /// - Returns: The journal; on a full disk it takes nothing new.
  /// - Throws: ``JournalError`` when it cannot be read or is not ours.
  public static func toRead(
    path: String, ownsFolder: Bool = false
  ) throws(JournalError) -> JournalStore {
    do {
      return try JournalStore(path: path, ownsFolder: ownsFolder)
    } catch .diskFull {
      // Where it does not help to open it in this way, the reason is still that the disk is full.
      guard let queue = try? openWithoutRoom(path) else { throw .diskFull(path: path) }
      return JournalStore(path: path, queue: queue)
    }
  }

  /// Opens the database without the file that programs share, which would need room.
  private static func openWithoutRoom(_ path: String) throws -> DatabaseQueue {
    var configuration = configuration(patience: 0.5)
    configuration.prepareDatabase { db in
      // Whoever has the database to themselves needs no such file; both can be set only before
      // anything is read.
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = 1")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { db in
      try JournalSchema.check(db, at: path)
      guard try JournalSchema.migrator.hasCompletedMigrations(db) else {
        throw JournalError.diskFull(path: path)
      }
    }
    return queue
  }
}
