import Foundation
import Journal
import Language
import Testing

/// Rehearsals in the journal.
struct RehearsalTests {
  @Test func `a rehearsal is kept, and read again after the conversations`() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/journal.sqlite"
    let day = try #require(Day(iso: "2026-11-23"))
    let entries = [40, nil, 85].map { share in
      RehearsalEntry(
        counterpart: "hard-worker", difficulty: 2, seed: .max, openShare: share, folds: 3,
        climbed: 7, rungs: 9, silence: 6, text: "You: What is in the way?\nRay: Me, I suppose.")
    }
    for entry in entries {
      try JournalStore(path: path).keep(entry, at: Stamp(day: day, instant: Date()))
    }
    let kept = try JournalStore(path: path).rehearsals()
    #expect(kept.map(\.entry) == entries)
    #expect(kept.map(\.number) == [1, 2, 3])
    #expect(kept.allSatisfy { $0.day == day })
    #expect(try JournalStore(path: path).conversations().isEmpty)
  }
}
