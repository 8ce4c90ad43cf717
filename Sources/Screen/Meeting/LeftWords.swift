import Canvas
import Conversation

/// Words that stood in the field when somebody went back, so that they are there again when the
/// conversation comes back to their question.
struct LeftWords: Hashable, Sendable {
  /// The words.
  let words: String
  /// Whether they have had their answer, so that typing starts anew.
  let startsAnew: Bool
}

/// Where words belong: a step, and on the ladder its place.
struct FieldPlace: Hashable, Sendable {
  private let step: StepID?
  private let slot: Slot?

  init(_ phase: Phase) {
    step = phase.step
    slot = phase.climb?.slot
  }
}

extension Meeting {
  /// What is to be kept of the field when an event leads away from its question; nil where nothing
  /// is, since its words have been given or only mark a choice.
  func leftWords(by event: Event) -> LeftWords? {
    guard case .wentBack = event, takesWords, !field.isEmpty else { return nil }
    return LeftWords(words: field.text.withoutEndBlanks, startsAnew: startsAnew)
  }
}

extension String {
  /// The words without the blanks behind them, such as the one that is put there to go on from.
  var withoutEndBlanks: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}
