import Conversation

extension Choice {
  /// The choice as a row to be chosen.
  var label: String {
    switch self {
    case .yes: "Yes"
    case .no: "No"
    case .haveIt: "Have it, and hit the target"
    case .avoidIt: "Avoid it"
    case .saidAloud: "Said aloud, word for word"
    case .onPaper: "It is on paper"
    case .seen: "Both of us see it"
    case .done: "Done"
    case .notDone: "Not done"
    case .readOut: "Read out"
    case .confirm: "This is right"
    case .another: "Another action"
    case .finish: "The plan is whole: read it back"
    }
  }

  /// The letter that marks it.
  var letter: Character {
    switch self {
    case .yes: "y"
    case .no, .notDone: "n"
    case .haveIt: "h"
    case .avoidIt, .another: "a"
    case .saidAloud, .seen: "s"
    case .onPaper: "p"
    case .done: "d"
    case .readOut: "r"
    case .confirm: "c"
    case .finish: "f"
    }
  }

  /// What Enter is called at the foot, where it takes this choice.
  var hint: String {
    switch self {
    case .onPaper: "on paper"
    case .confirm: "confirm"
    case .yes, .no, .haveIt, .avoidIt, .saidAloud, .seen, .done, .notDone, .readOut, .another,
      .finish:
      "choose"
    }
  }

  /// What Enter on an empty field means, where the question takes words as well.
  var onEmptyField: String {
    switch self {
    case .onPaper: "Enter: it is on paper · or type it here"
    case .confirm: "Enter confirms it · or type it anew"
    case .yes, .no, .haveIt, .avoidIt, .saidAloud, .seen, .done, .notDone, .readOut, .another,
      .finish:
      "Enter \(label) · or type it"
    }
  }
}
