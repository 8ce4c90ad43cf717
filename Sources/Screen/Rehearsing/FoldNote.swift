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
    guard case .says(let remark) = move else { return nil }
    return words(of: remark.words, remark.hearing)
  }

  /// The same for words and how they were heard.
  static func words(of text: String, _ hearing: Hearing) -> String? {
    guard hearing.isFolding else { return nil }
    let deciding = PlainLine.of(Remark(words: text, hearing: hearing).decidingWords)
    let shown = deciding.count > 80 ? deciding.prefix(80) + "…" : deciding
    return switch hearing.move {
    case .rescue: "“\(shown)” takes it off their shoulders. What can they do?"
    case .leading, .advice, .open, .closed, .blame, .reflect, .statement:
      "“\(shown)” hands over the answer. Ask it open."
    }
  }
}
