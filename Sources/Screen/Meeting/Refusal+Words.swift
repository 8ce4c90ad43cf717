import Conversation
import Language

extension Refusal {
  /// What the room is told, in one calm sentence.
  var words: String {
    switch self {
    case .nothingSaid: "Nothing is typed yet."
    case .tooLong(let limit): "That is more than \(limit) characters. A shorter answer fits."
    case .notANumber: "A number is needed here: digits, with a unit if it has one."
    case .notADay: "A day is needed here: a weekday or a date."
    case .dayGoneBy(let day): "\(day.full) does not lie ahead. A later day is needed."
    case .wordsNeeded: "This question is answered in words."
    case .choiceNeeded(let choices):
      "One of these is needed: " + choices.map { "“\($0.label)”" }.joined(separator: ", ") + "."
    case .notTheirName(let person): "\(person) signs with their own name."
    case .noProof: "That shows nothing yet. What is there to see of it, and where?"
    case .noObstacle: "That names nothing yet. What got in the way, and when?"
    case .noRung: "A question of your own belongs on the ladder."
    case .noAction: "No action is being worked out here."
    case .nothingBefore: "This is as far back as it goes."
    case .alreadySigned: "The plan is signed, and what is signed stays signed."
    case .notRunning: "The conversation rests. Enter goes on."
    case .alreadyRunning: "The conversation is running."
    case .ended: "The conversation is over."
    }
  }
}

extension Refusal {
  /// Whether refused words are done with, so that the next ones begin anew.
  var spendsWords: Bool {
    switch self {
    case .notANumber, .notADay, .dayGoneBy, .choiceNeeded, .notTheirName, .noProof,
      .noObstacle:
      true
    // These words only want to be shortened, or are for later.
    case .nothingSaid, .tooLong, .wordsNeeded, .noRung, .noAction, .nothingBefore, .alreadySigned,
      .notRunning, .alreadyRunning, .ended:
      false
    }
  }
}
