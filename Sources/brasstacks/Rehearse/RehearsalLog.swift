import Foundation
import Journal
import Language
import Rehearsal
import Screen

/// The rehearsals in the journal.
enum RehearsalLog {
  /// How many of a hundred questions were open in each, the latest last.
  static func shares(_ options: GlobalOptions) throws -> [Int] {
    try options.openJournalToRead().rehearsals().compactMap(\.entry.openShare)
  }

  /// Whom the last rehearsal was held with; nil before the first.
  static func lastCounterpart(_ options: GlobalOptions) throws -> String? {
    try options.openJournalToRead().rehearsals().last?.entry.counterpart
  }

  /// Keeps a rehearsal in which something was said.
  static func keep(_ branches: Branches, _ options: GlobalOptions) throws {
    guard branches.lines.contains(where: { !$0.practice.turns.isEmpty }) else { return }
    let practice = branches.practice
    let debrief = Debrief(branches)
    let entry = RehearsalEntry(
      counterpart: practice.persona.id, difficulty: practice.difficulty.rawValue,
      seed: practice.seed, openShare: debrief.openShare, folds: debrief.folds.count,
      climbed: debrief.climbed, rungs: debrief.rungCount, silence: debrief.longestSilence,
      text: RehearsalText.lines(branches).joined(separator: "\n"))
    try options.openJournal().keep(entry, at: options.now)
  }

  /// Every rehearsal in a line, and the chart of the last ones.
  static func trend(_ options: GlobalOptions) throws -> [String] {
    let kept = try options.openJournalToRead().rehearsals()
    guard !kept.isEmpty else {
      return ["No rehearsal has been kept yet. “brasstacks rehearse” holds one."]
    }
    let lines = kept.map { rehearsal in
      let entry = rehearsal.entry
      return "\(rehearsal.day.full)  \(PlainLine.of(entry.counterpart)), "
        + "difficulty \(entry.difficulty): \(entry.course), longest silence \(entry.silence) s"
    }
    return lines + [""] + TrendChart.lines(kept.compactMap(\.entry.openShare))
  }
}

extension RehearsalEntry {
  /// How it went, in counts: "open 50 of 100, folds 1, rungs 2 of 9".
  var course: String {
    let share = openShare.map { "open \($0) of 100" } ?? "nothing asked"
    return "\(share), folds \(folds), rungs \(climbed) of \(rungs)"
  }
}
