import Conversation
import Foundation
import Journal
import Testing

/// A copy of the files at an instant is what a kill at that instant leaves behind.
@Suite struct CrashTests {
  private let folder = TemporaryFolder()

  @Test func `a kill after any event or draft loses nothing of what was kept`() throws {
    let store = try JournalStore(path: folder.file("journal.sqlite"))
    let lease = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())
    var kept: [Event] = [.began(playbook: "off-track", person: nil)]
    try expectAfterKill(lease.conversation, events: kept, draft: nil)

    for (second, event) in Story.whole.enumerated() {
      let draft = "words for \(second)"
      try store.saveDraft(String(draft.prefix(5)), of: lease, at: Story.stamp(second))
      try store.saveDraft(draft, of: lease, at: Story.stamp(second))
      try expectAfterKill(lease.conversation, events: kept, draft: draft)

      try store.append(event, to: lease, at: Story.stamp(second))
      kept.append(event)
      // Half an answer outlasts a rest.
      let isRest = event == .paused || event == .resumed
      try expectAfterKill(lease.conversation, events: kept, draft: isRest ? draft : nil)
    }
  }

  @Test func `a write that was cut short is as if it had not begun`() throws {
    let path = folder.file("journal.sqlite")
    let store = try JournalStore(path: path)
    let lease = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())
    let before = try Data(contentsOf: URL(fileURLWithPath: path + "-wal")).count
    try store.append(Story.whole[0], to: lease, at: Story.stamp(1))
    let wal = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
    let main = try Data(contentsOf: URL(fileURLWithPath: path))

    for end in stride(from: before, to: wal.count, by: 509) {
      let cut = TemporaryFolder()
      try main.write(to: URL(fileURLWithPath: cut.file("journal.sqlite")))
      try wal.prefix(end).write(to: URL(fileURLWithPath: cut.file("journal.sqlite-wal")))

      let reopened = try JournalStore(path: cut.file("journal.sqlite"))

      #expect(try reopened.events(of: lease.conversation).count == 1, "cut at \(end)")
    }
  }

  private func expectAfterKill(
    _ id: ConversationID, events: [Event], draft: String?,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let copy = TemporaryFolder()
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: folder.file("journal.sqlite" + suffix),
        toPath: copy.file("journal.sqlite" + suffix))
    }
    let reopened = try JournalStore(path: copy.file("journal.sqlite"))
    #expect(try reopened.events(of: id) == events, sourceLocation: location)
    #expect(try reopened.draft(of: id) == draft, sourceLocation: location)
    #expect(throws: Never.self, sourceLocation: location) {
      _ = try ConversationState(reopened.events(of: id))
    }
    // The copy can be gone on with.
    #expect(try reopened.grants(id), sourceLocation: location)
  }
}
