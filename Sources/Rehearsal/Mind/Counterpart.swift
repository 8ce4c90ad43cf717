import Conversation
import Ladder

/// A simulated person in a conversation: what they are like, and how things stand between them and
/// the leader.
///
/// # Earning an answer
///
/// Every answer has its price in good questions, by ``Difficulty`` and ``Temper``. An open question
/// that asks for what is asked here counts in full; one that takes up the last dodge counts half as
/// much again; an open question that asks for something else, or for nothing in particular where
/// something particular is asked, counts half. A reflection, and a
/// silence that works, help by half a question. Nothing else counts, and the truth is told only to
/// an open question that fits, or to the silence after one.
///
/// # Pure
///
/// ``hear(_:at:)`` changes nothing: it gives the counterpart that the move makes, and what that one
/// says. Chance comes from the seed alone.
public struct Counterpart: Hashable, Sendable {
  /// Who it is.
  public let persona: Persona
  /// How hard they are to win over.
  public let difficulty: Difficulty
  /// How far they trust the leader: 0 to 10.
  public internal(set) var trust: Int
  /// How much pressing they still bear.
  public internal(set) var patience: Int
  /// How far the plan is theirs: 0 to 100.
  public internal(set) var ownership = 50
  /// How many questions they will still say nothing to, after an attack.
  public internal(set) var grudge = 0
  /// The places at which the truth has been told.
  public internal(set) var told: Set<Place> = []
  /// What has happened at the place where the conversation stands.
  var here = Asked()
  var script = ScriptHeard.missing(remarks: 0)
  var voice: Voice
  var turn = 0

  /// A counterpart at the beginning of a conversation.
  ///
  /// - Parameters:
  ///   - persona: Who it is.
  ///   - difficulty: How hard they are to win over.
  ///   - seed: The same seed gives the same talk.
  public init(persona: Persona, difficulty: Difficulty, seed: UInt64) {
    self.persona = persona
    self.difficulty = difficulty
    trust = persona.temper.trust
    patience = persona.temper.patience
    voice = Voice(random: SeededGenerator(seed: seed))
  }

  /// Hears what the leader does.
  ///
  /// - Parameters:
  ///   - move: What the leader does.
  ///   - place: Where the ladder stands; nil when all is said.
  /// - Returns: The counterpart as they are after it, and what they say.
  public func hear(_ move: Move, at place: Place?) -> (counterpart: Counterpart, reply: Reply) {
    var next = self
    let reply = next.reply(to: move, at: place)
    return (next, reply)
  }

  /// How many good questions the answer at a place costs as things stand.
  public func questionsNeeded(at place: Place) -> Int {
    var count = difficulty.questions(at: place.rung)
    if persona.temper.guarded.contains(place.rung) { count += 1 }
    if trust <= 2 { count += 1 }
    if trust >= 8 { count -= 1 }
    if !script.isSaid { count += 1 }
    return max(1, count)
  }

  /// The most good questions that any answer at a place can cost.
  public static func most(at place: Place, of persona: Persona, _ difficulty: Difficulty) -> Int {
    difficulty.questions(at: place.rung) + (persona.temper.guarded.contains(place.rung) ? 3 : 2)
  }
}

/// What has happened at one place of the ladder.
struct Asked: Hashable, Sendable {
  /// Where; nil before the first question.
  var place: Place?
  /// What has been earned, in half questions.
  var warmth = 0
  /// The questions and remarks, in plain words, to know them again.
  var remarks: Set<[String]> = []
  /// The words that carried the last dodge.
  var dodged: Set<String> = []
  /// Whether a reflection has helped already.
  var isReflected = false
  /// Whether the last thing put was an open question that fits: what silence may work on.
  var isOpen = false
  /// How many silences there have been in a row.
  var silences = 0
  /// How many closed questions there have been in a row.
  var closed = 0
}

/// Whether the opening script was said, and when.
enum ScriptHeard: Hashable, Sendable {
  /// Not yet, after so many remarks.
  case missing(remarks: Int)
  /// Not yet, and the person has said so.
  case missed
  /// First thing.
  case first
  /// After other things.
  case late

  var isSaid: Bool { self == .first || self == .late }
}
