import Assessment
import Ladder
import Language
import Rehearsal

/// The quiet note before a sentence that gives the answer away.
enum FoldNote {
  /// What the note says; nil where nothing is given away.
  ///
  /// The very words, and that they do it; never another wording.
  static func words(for move: Move) -> String? {
    guard case .says(let remark) = move, remark.hearing.isFolding else { return nil }
    let deciding = PlainLine.of(remark.decidingWords)
    let shown = deciding.count > 80 ? deciding.prefix(80) + "…" : deciding
    return switch remark.hearing.move {
    case .rescue: "“\(shown)” takes it off their shoulders. What can they do?"
    case .leading, .advice, .open, .closed, .blame, .reflect, .statement:
      "“\(shown)” hands over the answer. Ask it open."
    }
  }
}
