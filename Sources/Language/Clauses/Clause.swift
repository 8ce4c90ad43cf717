/// One statement of an answer: who, how firmly, does what, to what.
package struct Clause: Sendable {
  /// What opens a clause, and so what it is to the one beside it.
  package enum Opener: UInt8, Sendable {
    case none, condition, time, reason, relative, question
  }

  /// Who does it.
  package enum Subject: UInt8, Sendable {
    /// "I", "we", "my team and I".
    case mine
    /// Nobody written: notes style, or carried on from the clause before.
    case unwritten
    case you
    /// "he", "they", "it", "Priya", "my team".
    case other
    /// "someone", "people".
    case nobody
  }

  /// How firmly and when.
  package enum Modality: UInt8, Sendable {
    /// "I'll", "I'm going to", "I'm calling", "my plan is to".
    case committed
    /// "I call", "call": a habit or notes style.
    case present
    case past
    /// "I might", "I could", "I would".
    case possible
    /// "I should", "I have to".
    case obliged
    /// "I want to", "I'd like to".
    case wished
    /// "I'll try to".
    case attempted
    /// "will be done", "is being done": nobody does it.
    case passive
    /// "is", "was", "has": no act at all.
    case stative
  }

  package var tokens: Range<Int>
  package var sentence: Int
  package var opener = Opener.none
  package var openerToken: Int?
  package var subject = Subject.unwritten
  package var subjectTokens: Range<Int>?
  package var modality = Modality.present
  package var commitment: Range<Int>?
  package var isNegated = false
  /// The main verb, particles included.
  package var verb: Range<Int>?
  /// What follows the verb.
  package var object: Range<Int> = 0..<0
  /// Whether the clause carries the frame of the one before ("call Dana and ask …").
  package var isContinued = false
  /// Whether a clause before it in the sentence begins with "let me" or "let's".
  package var isLet = false
}
