import Assessment
import Canvas
import Conversation

/// The space that is put behind the words of an answer with something open, so that what is missing can
/// be typed on at once.
extension Meeting {
  /// Whether a key types the space that stands there already.
  func typesPutSpace(_ press: KeyPress) -> Bool {
    isBehindPutSpace && press.typed == " "
  }

  /// Whether a key types a mark before which no space stands.
  func closesUp(_ press: KeyPress) -> Bool {
    guard isBehindPutSpace, let typed = press.typed else { return false }
    return ",.;:!?)".contains(typed)
  }

  private var isBehindPutSpace: Bool {
    guard goesOn, field.cursor == field.characters.count else { return false }
    return state.phase.tries.last.map { $0.words + " " == field.text } ?? false
  }
}

extension KeyPress {
  /// The character that it types; nil for every other key.
  var typed: Character? {
    guard case .character(let character) = key, modifiers.isDisjoint(with: [.control, .alt]) else {
      return nil
    }
    return character
  }
}
