import Foundation
import Journal
import Language
import Rehearsal
import Screen

/// The rehearsals in the journal.
enum RehearsalLog {
  /// How many of a hundred questions were open in each, the latest last.
  static func shares(_ options: GlobalOptions) throws -> [Int] {
    try options.openJournal().rehearsals().compactMap(\.entry.openShare)
  }

  /// Whom the last rehearsal was held with; nil before the first.
  static func lastCounterpart(_ options: GlobalOptions) throws -> String? {
    try options.openJournal().rehearsals().last?.entry.counterpart
  }

  /// Keeps a rehearsal in which something was said.
  static func keep(_ practice: Practice, _ options: GlobalOptions) throws {
    guard !practice.turns.isEmpty else { return }
    let debrief = Debrief(practice)
    let entry = RehearsalEntry(
      counterpart: practice.persona.id, difficulty: practice.difficulty.rawValue,
      seed: practice.seed, openShare: debrief.openShare, folds: debrief.folds.count,
      climbed: debrief.climbed, rungs: debrief.rungCount, silence: debrief.longestSilence,
      text: RehearsalText.lines(practice).joined(separator: "\n"))
    try options.openJournal().keep(entry, at: options.now)
  }

  /// Every rehearsal in a line, and the chart of the last ones.
  static func trend(_ options: GlobalOptions) throws -> [String] {
    let kept = try options.openJournal().rehearsals()
    guard !kept.isEmpty else {
      return ["No rehearsal has been kept yet. “brasstacks rehearse” holds one."]
    }
    let lines = kept.map { day, entry in
      let share = entry.openShare.map { "open \($0) of 100" } ?? "nothing asked"
      return "\(day.full)  \(PlainLine.of(entry.counterpart)), difficulty \(entry.difficulty): "
        + "\(share), folds \(entry.folds), rungs \(entry.climbed) of \(entry.rungs), "
        + "longest silence \(entry.silence) s"
    }
    return lines + [""] + TrendChart.lines(kept.compactMap(\.entry.openShare))
  }
}
