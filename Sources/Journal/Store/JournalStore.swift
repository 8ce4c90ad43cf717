import Foundation
import GRDB

/// The record of everything said, as events in a file.
///
/// # Nothing is lost
///
/// An event is on the disk when ``append(_:to:at:)`` returns, so that a program killed at any
/// moment, or a power cut, leaves every event that was shown. The draft of the answer being typed
/// is kept beside them, and goes with the event that it became.
///
/// # One writer
///
/// Only the holder of a ``ConversationLease`` can add to a conversation, and only one program can
/// hold it. Whoever has none can still read.
///
/// # One bad record harms no other
///
/// A conversation whose record is damaged is listed as such, and the others are read.
public struct JournalStore: Sendable {
  /// Where the journal is.
  public let path: String
  let queue: DatabaseQueue
  let known = RecordCache()

  /// Opens the journal, making it when there is none.
  ///
  /// The file is 0600, and folders that have to be made are 0700.
  ///
  /// - Parameters:
  ///   - path: Where the journal is, or is to be.
  ///   - ownsFolder: Whether the folder is the program's own, so that its permissions are repaired.
  /// - Throws: ``JournalError`` when it cannot be opened or is not ours.
  public init(path: String, ownsFolder: Bool = false) throws(JournalError) {
    try self.init(path: path, ownsFolder: ownsFolder, patience: 5)
  }

  /// Opens the journal, waiting so many seconds for other programs that write to it.
  init(path: String, ownsFolder: Bool = false, patience: Double) throws(JournalError) {
    let folder = PrivateFile.parent(of: path)
    try PrivateFile.makeFolder(folder)
    if ownsFolder { PrivateFile.repair(folder) }
    try PrivateFile.makeFile(path)
    for suffix in ["", "-wal", "-shm"] { PrivateFile.repair(path + suffix) }
    self.path = path
    do {
      queue = try JournalStore.open(path, patience: patience)
    } catch {
      throw JournalError(error, at: path)
    }
  }

  /// Opens a journal that is there only to look at it: nothing on the disk changes, neither what it
  /// holds nor who may read it.
  ///
  /// - Parameter path: Where the journal is.
  /// - Throws: ``JournalError`` when it cannot be opened or is not ours.
  public init(lookingAt path: String) throws(JournalError) {
    try PrivateFile.requireFile(path)
    self.path = path
    do {
      queue = try JournalStore.look(path)
    } catch {
      throw JournalError(error, at: path)
    }
  }

  private static func look(_ path: String) throws -> DatabaseQueue {
    var configuration = configuration(patience: 5)
    configuration.readonly = true
    let queue =
      try unchanging(path, configuration)
      ?? DatabaseQueue(path: path, configuration: configuration)
    try queue.read { try JournalSchema.check($0, at: path) }
    return queue
  }

  /// The journal as a file that nobody writes to; nil where somebody may, or where SQLite takes no
  /// such word.
  ///
  /// Otherwise SQLite would lay two files of its own beside a journal that has none, and leave them.
  private static func unchanging(
    _ path: String, _ configuration: Configuration
  ) -> DatabaseQueue? {
    guard !FileManager.default.fileExists(atPath: path + "-wal") else { return nil }
    let address = URL(filePath: path).absoluteString + "?immutable=1"
    return try? DatabaseQueue(path: address, configuration: configuration)
  }

  /// The journal at a path, through an opened queue.
  init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// How the database is opened, waiting so many seconds for other programs.
  static func configuration(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  private static func open(_ path: String, patience: Double) throws -> DatabaseQueue {
    let configuration = configuration(patience: patience)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // A file that is not ours is not touched, so that this comes before anything is set.
    try queue.read { try JournalSchema.check($0, at: path) }
    try queue.writeWithoutTransaction { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" else {
        throw JournalError.failed(path: path, reason: "the file system has no shared memory")
      }
      // In WAL mode SQLite would otherwise be content with NORMAL, which a power cut can undo.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // Words that are taken back are overwritten, rather than left in a page that is free.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    try migrate(queue)
    return queue
  }

  /// Makes or brings up to date what stands in the database.
  ///
  /// Of two programs that begin one journal at once, the second finds made what it was about to make,
  /// and looks again: at most once for every step.
  private static func migrate(_ queue: DatabaseQueue) throws {
    let migrator = JournalSchema.migrator
    for _ in migrator.migrations {
      do {
        return try migrator.migrate(queue)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        continue
      }
    }
    try migrator.migrate(queue)
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do { return try queue.read(body) } catch { throw JournalError(error, at: path) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do { return try queue.write(body) } catch { throw JournalError(error, at: path) }
  }
}
