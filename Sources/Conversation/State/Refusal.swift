public import Language

/// Why a request was not done, nothing having changed.
public enum Refusal: Error, Hashable, Sendable {
  /// Nothing was typed.
  case nothingSaid
  /// More was typed than an answer can hold; the bound in characters.
  case tooLong(limit: Int)
  /// A number is asked for and the words hold none.
  case notANumber
  /// A day is asked for and the words hold none.
  case notADay
  /// The day has gone by.
  case dayGoneBy(Day)
  /// The question takes words, and a choice was made.
  case wordsNeeded
  /// The question takes one of these choices.
  case choiceNeeded([Choice])
  /// The signature is the person's own name, and this is not it.
  case notTheirName(person: String)
  /// What was done is asked for with something to see, and the words hold nothing of it.
  case noProof
  /// What got in the way is asked for, and the words name nothing.
  case noObstacle
  /// An own question takes the place of one of the ladder's, and none is asked here.
  case noRung
  /// No action is being worked out here.
  case noAction
  /// There is nothing before this to go back to.
  case nothingBefore
  /// What is signed stays signed.
  case alreadySigned
  /// The conversation is paused or adjourned: it has to be resumed first.
  case notRunning
  /// The conversation is running already.
  case alreadyRunning
  /// The conversation has ended.
  case ended
}
