import Conversation
import Foundation
import GRDB
@testable import Journal
import Testing

@Suite struct OpeningTests {
  private let folder = TemporaryFolder()

  @Test func `folders are made private and files are nobody else's to read`() throws {
    let path = folder.file("share/brasstacks/journal.sqlite")
    let store = try JournalStore(path: path)
    let lease = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())

    for made in ["share", "share/brasstacks", "share/brasstacks/journal.sqlite-locks"] {
      #expect(try TemporaryFolder.mode(folder.file(made)) == 0o700, "\(made)")
    }
    for suffix in ["", "-wal", "-shm", "-locks/\(lease.conversation).lock"] {
      #expect(try TemporaryFolder.mode(path + suffix) == 0o600, "\(suffix)")
    }
  }

  @Test func `what others could read of ours is closed to them again`() throws {
    let path = folder.file("journal.sqlite")
    _ = try JournalStore(path: path)
    chmod(path, 0o644)
    chmod(folder.path, 0o755)

    let store = try JournalStore(path: path, ownsFolder: true)

    #expect(try TemporaryFolder.mode(path) == 0o600)
    #expect(try TemporaryFolder.mode(folder.path) == 0o700)
    #expect(try store.conversations().isEmpty)
  }

  @Test func `looking at a journal changes nothing on the disk`() throws {
    let path = folder.file("journal.sqlite")
    _ = try Story.keep(Story.whole, in: JournalStore(path: path))
    try rewind(path)
    chmod(path, 0o644)
    let before = try (contents(of: path), files())

    let store = try JournalStore(lookingAt: path)
    #expect(try store.conversations().count == 1)
    #expect(throws: JournalError.self) {
      _ = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())
    }

    #expect(try contents(of: path) == before.0)
    #expect(try files() == before.1)
    #expect(try TemporaryFolder.mode(path) == 0o644)
  }

  @Test func `a journal that is open can be looked at, with what was added last`() throws {
    let path = folder.file("journal # 1?.sqlite")
    let store = try JournalStore(path: path)
    _ = try Story.keep([], in: store)

    #expect(try JournalStore(lookingAt: path).conversations().count == 1)
  }

  @Test func `looking makes no journal, and takes nothing else for one`() throws {
    let path = folder.file("journal.sqlite")
    #expect(throws: JournalError.notOpened(path: path, reason: "No such file or directory")) {
      try JournalStore(lookingAt: path)
    }
    #expect(throws: JournalError.notAFile(path: folder.path)) {
      try JournalStore(lookingAt: folder.path)
    }
    try "Dear diary.".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: JournalError.notAJournal(path: path)) { try JournalStore(lookingAt: path) }
    try "".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try JournalStore(lookingAt: path).conversations().isEmpty)
  }

  /// Makes the journal one of the first version, which knew no rehearsals.
  private func rewind(_ path: String) throws {
    try JournalStore(path: path).queue.write { db in
      try db.execute(
        sql: "DROP TABLE rehearsal; DELETE FROM grdb_migrations WHERE identifier LIKE '2%'")
    }
  }

  private func contents(of path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `a folder that is not ours keeps its permissions`() throws {
    chmod(folder.path, 0o755)

    _ = try JournalStore(path: folder.file("journal.sqlite"))

    #expect(try TemporaryFolder.mode(folder.path) == 0o755)
  }

  @Test func `a text file in its place is left as it is`() throws {
    let path = folder.file("notes.txt")
    let text = String(repeating: "Dear diary. ", count: 200)
    try text.write(toFile: path, atomically: true, encoding: .utf8)

    #expect(throws: JournalError.notAJournal(path: path)) { try JournalStore(path: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `the database of another program is left as it is`() throws {
    let path = folder.file("other.sqlite")
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE song (name TEXT)") }
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))

    #expect(throws: JournalError.notAJournal(path: path)) { try JournalStore(path: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a journal whose first start was cut short is finished`() throws {
    let path = folder.file("journal.sqlite")
    let begun = try DatabaseQueue(path: path)
    try begun.write { db in
      try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    try begun.close()

    _ = try Story.keep(Story.whole, in: JournalStore(path: path))

    #expect(try JournalStore(path: path).conversations().count == 1)
  }

  @Test func `the database of another program with migrations is left as it is`() throws {
    let path = folder.file("other.sqlite")
    let other = try DatabaseQueue(path: path)
    try other.write { db in
      try db.execute(
        sql: """
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('songs');
          """)
    }
    try other.close()

    #expect(throws: JournalError.notAJournal(path: path)) { try JournalStore(path: path) }
  }

  @Test func `a journal can be read by many at once`() throws {
    let path = folder.file("journal.sqlite")
    let writer = try JournalStore(path: path)
    _ = try Story.keep(Story.whole, in: writer)

    #expect(try JournalStore.toRead(path: path).conversations().count == 1)
    #expect(try JournalStore.toRead(path: path).conversations().count == 1)
  }

  @Test func `a folder in its place is said to be one`() throws {
    #expect(throws: JournalError.notAFile(path: folder.path)) {
      try JournalStore(path: folder.path)
    }
  }

  @Test func `a file where a folder should be is said to be one`() throws {
    try "".write(toFile: folder.file("share"), atomically: true, encoding: .utf8)

    #expect(
      throws: JournalError.folderNotMade(path: folder.file("share"), reason: "Not a directory")
    ) { try JournalStore(path: folder.file("share/journal.sqlite")) }
  }

  @Test func `a folder that nobody can make is said to be so`() throws {
    // The file system of processes takes no new folders from anybody.
    let failure = #expect(throws: JournalError.self) {
      try JournalStore(path: "/proc/brasstacks/journal.sqlite")
    }

    guard case .folderNotMade(let path, _)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(path == "/proc/brasstacks")
  }

  @Test func `a journal of a later version is left to that version`() throws {
    let path = folder.file("journal.sqlite")
    try JournalStore(path: path).queue.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('2 later')")
    }

    #expect(throws: JournalError.laterFormat(path: path)) { try JournalStore(path: path) }
  }

  @Test func `a lock that another program keeps is said to be one`() throws {
    let path = folder.file("journal.sqlite")
    let store = try JournalStore(path: path, patience: 0.01)
    let lease = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())
    let other = try DatabaseQueue(path: path)

    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: JournalError.locked(path: path)) {
        try store.append(.paused, to: lease, at: Story.stamp(1))
      }
      try db.execute(sql: "ROLLBACK")
    }
    try store.append(.paused, to: lease, at: Story.stamp(1))
  }

  @Test func `a journal with torn pages is said to be broken`() throws {
    let path = folder.file("journal.sqlite")
    _ = try Story.keep(Story.whole, in: JournalStore(path: path))
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: path))
    try? FileManager.default.removeItem(atPath: path + "-wal")

    #expect(throws: JournalError.broken(path: path)) {
      try JournalStore(path: path).conversations()
    }
  }

  @Test func `many programs can begin the same journal at once`() async throws {
    let path = folder.file("journal.sqlite")

    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask { _ = try Story.keep([.paused], in: JournalStore(path: path)) }
      }
      try await group.waitForAll()
    }

    #expect(try JournalStore(path: path).conversations().count == 8)
  }

  @Test(arguments: [
    ("j", "."), (".", "."), ("/", "/"), ("/j", "/"), ("a/j", "a"), ("/a/b/j", "/a/b"),
    ("a//j", "a"),
  ])
  func `every path lies in a folder`(path: String, folder: String) {
    #expect(PrivateFile.parent(of: path) == folder)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_READONLY, JournalError.readOnly(path: "j")),
    (.SQLITE_READONLY_DBMOVED, .readOnly(path: "j")),
    (.SQLITE_FULL, .diskFull(path: "j")), (.SQLITE_IOERR_SHMSIZE, .diskFull(path: "j")),
    (.SQLITE_BUSY, .locked(path: "j")),
    (.SQLITE_NOTADB, .notAJournal(path: "j")), (.SQLITE_CORRUPT, .broken(path: "j")),
    (.SQLITE_IOERR, .failed(path: "j", reason: "disk I/O error")),
  ])
  func `what the database says becomes a fact`(code: ResultCode, expected: JournalError) {
    #expect(JournalError(DatabaseError(resultCode: code), at: "j") == expected)
  }
}
