import Conversation
import Foundation
import GRDB
@testable import Journal
import Language
import Testing

@Suite struct DamageTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    ("UPDATE event SET json = '{\"began' WHERE position = 2", Damage.unreadable(position: 2)),
    ("UPDATE event SET json = '{\"flew\":{}}' WHERE position = 2", .unreadable(position: 2)),
    ("UPDATE event SET at = 'noon Z' WHERE position = 2", .unreadable(position: 2)),
    ("UPDATE event SET form = 99 WHERE position = 3", .laterForm(position: 3)),
    ("UPDATE event SET json = '{\"paperSeen\":{}}' WHERE position = 3", .misfit(position: 3)),
    ("DELETE FROM event WHERE position = 4", .missing(position: 5)),
    ("DELETE FROM event", .empty),
  ])
  func `a damaged conversation is told as such and stops no other`(
    sql: String, damage: Damage
  ) throws {
    let store = try JournalStore(path: folder.file("journal.sqlite"))
    let bad = try Story.keep(Story.upToLadder, in: store)
    try store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "DROP TRIGGER event_never_changes; DROP TRIGGER event_is_never_deleted")
      try db.execute(sql: sql)
    }
    let good = try Story.keep(Story.whole, in: store, day: Story.monday.adding(days: 1))

    let listed = try store.conversations()

    #expect(listed.map(\.id) == [good, bad])
    #expect(listed.last?.condition == .damaged(damage))
    #expect(try store.lastTimes().count == 1)
    #expect(try store.events(of: good).count == Story.whole.count + 1)
    // A misfit is damage to whoever replays the events, which can still be read.
    if case .misfit = damage {
      #expect(try store.events(of: bad).count == Story.upToLadder.count + 1)
    } else {
      #expect(throws: JournalError.damaged(bad, damage)) { try store.events(of: bad) }
    }
  }
}
