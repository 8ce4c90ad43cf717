/// The middle pane as everybody sees it: the rungs, and the question of the moment.
struct RoomLadder: Codable, Hashable, Sendable {
  /// What the pane is called.
  let title: String
  /// The rung of the moment in a word or two, where it stands for the whole pane.
  let shortTitle: String
  /// The rungs behind.
  let above: [RungRow]
  /// The rung of the moment; nil once the conversation is over.
  let current: RungRow?
  /// The rungs ahead.
  let below: [RungRow]
  /// What is asked, or what stands in its place.
  let question: RoomQuestion
}

/// What stands where the question stands.
enum RoomQuestion: Codable, Hashable, Sendable {
  /// Something is asked.
  case asked(RoomPrompt)
  /// The conversation rests; the words say how it goes on.
  case resting(String, notice: RoomNotice?)
  /// The conversation is over.
  case ended(RoomEnding)
}

/// A question with everything that belongs to it.
struct RoomPrompt: Codable, Hashable, Sendable {
  /// The question.
  var question: String
  /// The next question after an answer that left something open.
  var followUp: String?
  /// What the question is about, word for word.
  var subjects: [String] = []
  /// The script, where it has to be said or written now.
  var script: String?
  /// What is shown to be confirmed.
  var shown: RoomShownAnswer?
  /// What the last reply left open, where replies are compared.
  var stillOpen: [String] = []
  /// Whether the conversation can only be looked at.
  var isReadOnly = false
  /// The words being typed; nil where none can be.
  var field: RoomField?
  /// What the words being typed hold, and what they leave open.
  var chips: [RoomChip] = []
  /// Something the room should know.
  var notice: RoomNotice?
  /// Dates and pronouns in the words being typed, in full.
  var inFull: [String] = []
  /// What typing does to words that were given already; nil where there are none.
  var typing: RoomTyping?
  /// What Enter does, where that is not plain.
  var hint: String?
  /// The choices that are rows of their own.
  var choices: [RoomChoice] = []
  /// The choice that Enter takes; nil where the typed words begin none.
  var selected: Int?
}

/// What typing does to words that were given already.
enum RoomTyping: String, Codable, Hashable, Sendable {
  /// They have had their answer, and others take their place.
  case anew
  /// They left something open, and what is missing is added.
  case on

  /// What the field says of it.
  var hint: String {
    switch self {
    case .anew: "Type anew · → goes on from these words"
    case .on: "Type what is missing · ^U takes the words away"
    }
  }
}

/// An answer that waits to be confirmed.
struct RoomShownAnswer: Codable, Hashable, Sendable {
  /// Why it is shown.
  let introduction: String
  /// Its words.
  let words: String
  /// Whether they are the person's own.
  let isQuoted: Bool
  /// What they stand for, and their date, in full.
  let inFull: [String]
}

/// Words being typed.
struct RoomField: Codable, Hashable, Sendable {
  /// The words.
  let words: String
  /// The character that the cursor stands before.
  let cursor: Int
  /// The phrases that hold something, as ranges in UTF-8 bytes.
  let marks: [Range<Int>]
}

/// Something that an answer needs, and whether it has been said.
struct RoomChip: Codable, Hashable, Sendable {
  /// Its name: "to what".
  let name: String
  /// Whether it has been said.
  let isHeld: Bool
}

/// A choice.
struct RoomChoice: Codable, Hashable, Sendable {
  /// The letter that marks it.
  let letter: String
  /// What it says.
  let label: String
}

/// How a conversation ended, in words.
struct RoomEnding: Codable, Hashable, Sendable {
  /// The words of most weight.
  let headline: String
  /// What else there is to say.
  var more: [String] = []
  /// The next check-in.
  var checkIn: String?
  /// The person's rule for next time.
  var rule: String?
  /// How to take the plan along.
  var export: String?
}
