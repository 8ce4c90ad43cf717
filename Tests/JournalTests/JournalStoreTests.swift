import Conversation
import Foundation
import GRDB
@testable import Journal
import Language
import Testing

@Suite struct JournalStoreTests {
  private let folder = TemporaryFolder()

  @Test func `what was said is there again in the same order`() throws {
    let store = try open()
    let id = try Story.keep(Story.whole, in: store)

    let reopened = try open()

    let began = Event.began(playbook: "off-track", person: nil)
    #expect(try reopened.events(of: id) == [began] + Story.whole)
    #expect(try reopened.entries(of: id).last?.stamp == Story.stamp(Story.whole.count - 1))
  }

  @Test func `a draft is kept until it becomes an event`() throws {
    let store = try open()
    let lease = try store.begin(playbook: "off-track", person: "Dana", at: Story.stamp())
    let id = lease.conversation

    try store.saveDraft("I just", of: lease, at: Story.stamp(1))
    try store.saveDraft("I just have to\n", of: lease, at: Story.stamp(2))
    #expect(try store.draft(of: id) == "I just have to\n")

    try store.append(.tableFilled(.measurable("demos")), to: lease, at: Story.stamp(3))
    #expect(try store.draft(of: id) == nil)
  }

  @Test(arguments: [Event.paused, .resumed, .adjourned(to: Story.monday)])
  func `a draft outlasts a rest`(event: Event) throws {
    let store = try open()
    let lease = try store.begin(playbook: "off-track", person: "Dana", at: Story.stamp())
    try store.saveDraft("I just", of: lease, at: Story.stamp(1))

    try store.append(event, to: lease, at: Story.stamp(2))

    #expect(try store.draft(of: lease.conversation) == "I just")
  }

  @Test func `an emptied draft is none`() throws {
    let store = try open()
    let lease = try store.begin(playbook: "off-track", person: "Dana", at: Story.stamp())
    try store.saveDraft("I just", of: lease, at: Story.stamp(1))

    try store.saveDraft("", of: lease, at: Story.stamp(2))

    #expect(try store.draft(of: lease.conversation) == nil)
  }

  @Test func `an erased draft is in none of the journal's files`() throws {
    let store = try open()
    let lease = try store.begin(playbook: "off-track", person: "Dana", at: Story.stamp())
    try store.saveDraft("I am on antidepr", of: lease, at: Story.stamp(1))
    try store.saveDraft("I am on antidepressants", of: lease, at: Story.stamp(2))

    try store.eraseDraft(of: lease)

    #expect(try store.draft(of: lease.conversation) == nil)
    for suffix in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: store.path + suffix))
      #expect(bytes.range(of: Data("antidepr".utf8)) == nil, "in the journal\(suffix)")
    }
    #expect(try store.events(of: lease.conversation).count == 1)
  }

  @Test func `a draft is erased also while another program reads`() throws {
    let store = try open()
    let lease = try store.begin(playbook: "off-track", person: "Dana", at: Story.stamp())
    try store.saveDraft("I just", of: lease, at: Story.stamp(1))
    let other = try DatabaseQueue(path: store.path)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN; SELECT * FROM draft")
      try store.eraseDraft(of: lease)
      try db.execute(sql: "COMMIT")
    }
    #expect(try store.draft(of: lease.conversation) == nil)
  }

  @Test func `an event that cannot be added leaves the draft as it was`() throws {
    let store = try open()
    let lease = try store.begin(playbook: "off-track", person: "Dana", at: Story.stamp())
    try store.saveDraft("I just", of: lease, at: Story.stamp(1))
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let long = String(repeating: "word ", count: 20_000)

    #expect(throws: JournalError.diskFull(path: store.path)) {
      try store.append(.tableFilled(.measurable(long)), to: lease, at: Story.stamp(2))
    }
    #expect(try store.draft(of: lease.conversation) == "I just")
    #expect(try store.events(of: lease.conversation).count == 1)
  }

  @Test func `conversations are listed with the last one touched first`() throws {
    let store = try open()
    let first = try Story.keep(Array(Story.upToLadder.prefix(3)), in: store)
    let second = try Story.keep(Story.whole, in: store)
    let third = try Story.keep([], in: store)

    let listed = try store.conversations()

    #expect(listed.map(\.id) == [second, first, third])
    #expect(listed.map(\.signed) == [Story.monday, nil, nil])
    guard case .intact(let state) = listed[0].condition else {
      Issue.record("damaged")
      return
    }
    #expect(state.phase.isOver)
  }

  @Test func `a list read again holds what was added since, by whichever program`() throws {
    let store = try open()
    let lease = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())
    #expect(try store.conversations().map(\.condition) == [begun])
    try store.append(.tableFilled(.person("Dana")), to: lease, at: Story.stamp(1))
    let elsewhere = try open()
    let second = try Story.keep(Story.whole, in: elsewhere)

    let listed = try store.conversations()
    #expect(Set(listed.map(\.id)) == [lease.conversation, second])
    #expect(listed.first { $0.id == lease.conversation }?.condition != begun)
    #expect(try store.lastTimes().count == 1)
    #expect(try listed == open().conversations())
  }

  private var begun: RecordCondition {
    .intact(ConversationState(playbook: "off-track", person: nil))
  }

  @Test func `what was signed comes back word for word with its rule`() throws {
    let store = try open()
    _ = try Story.keep(Story.whole, in: store)
    _ = try Story.keep(Story.upToLadder + Story.ladder, in: store)
    _ = try Story.keep(
      Story.whole.dropLast(3), in: store, day: Story.monday.adding(days: 1))

    let all = try store.lastTimes()

    #expect(all.map(\.day) == [Story.monday, Story.monday.adding(days: 1)])
    #expect(
      all.map(\.commitments) == [["I'll rebuild the template"], ["I'll rebuild the template"]])
    #expect(all.map(\.rule) == ["When 2 are late I ring", nil])
    #expect(all.first?.person == "Dana Reyes")
    #expect(all.first?.measurable == "reports filed — “all”")
  }

  @Test func `an event is never changed and never deleted`() throws {
    let store = try open()
    _ = try Story.keep([.tableFilled(.person("Dana"))], in: store)

    for sql in ["UPDATE event SET json = '{}'", "DELETE FROM event"] {
      #expect(throws: (any Error).self) { try store.queue.write { try $0.execute(sql: sql) } }
    }
  }

  @Test func `the connection waits for the disk and keeps to its references`() throws {
    let store = try open()

    let settings = try store.queue.read { db in
      try ["journal_mode", "synchronous", "foreign_keys"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }

    // 2 is FULL.
    #expect(settings == ["wal", "2", "1"])
  }

  @Test func `a number that no conversation has is said to be so`() throws {
    let store = try open()
    let nobody = ConversationID(rawValue: 9)

    #expect(throws: JournalError.unknownConversation(nobody)) { try store.events(of: nobody) }
    #expect(throws: JournalError.unknownConversation(nobody)) { _ = try store.lease(on: nobody) }
  }

  private func open() throws -> JournalStore {
    try JournalStore(path: folder.file("journal.sqlite"))
  }
}
