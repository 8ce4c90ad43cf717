/// What can stand alone on the screen in large letters.
enum CardSubject: Hashable, Sendable {
  /// What is asked now.
  case question
  /// The opening script.
  case script
  /// An action of the checklist, from 0.
  case commitment(Int)

  /// What it is called.
  var name: String {
    switch self {
    case .question: "the question"
    case .script: "the script"
    case .commitment(let index): "action \(index + 1)"
    }
  }
}

/// A card as it is shown: of what, and which of its pages.
struct Card: Hashable, Sendable {
  /// What it shows.
  let subject: CardSubject
  /// The page, from 0, where the words take more than one here.
  var page = 0
}

extension RoomMeeting {
  /// The words of a card; nil where there is nothing to show.
  func words(of card: CardSubject) -> String? {
    switch card {
    case .question: ladder.question.inLargeLetters
    case .script: script.isToCome ? nil : "“\(script.words)”"
    case .commitment(let index):
      checklist.commitments.indices.contains(index)
        ? checklist.commitments[index].inLargeLetters : nil
    }
  }
}

extension RoomQuestion {
  fileprivate var inLargeLetters: String? {
    switch self {
    case .asked(let prompt):
      let shown = prompt.shown.map { $0.isQuoted ? " “\($0.words)”" : " \($0.words)" } ?? ""
      return (prompt.followUp ?? prompt.question) + shown
    case .resting(let words, _): return words
    case .ended(let ending): return ending.headline
    }
  }
}

extension RoomCommitment {
  /// The action with what is said of it, in one breath.
  fileprivate var inLargeLetters: String {
    let said = parts.compactMap { part in
      part.isSettled ? part.words.map { "\(part.label): \($0)" } : nil
    }
    return ([title] + said).joined(separator: " · ")
  }
}
