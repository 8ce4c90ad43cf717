/// One statement of an answer: who, how firmly, does what, to what.
public struct Clause: Sendable {
  /// What opens a clause, and so what it is to the one beside it.
  public enum Opener: UInt8, Sendable {
    case none, condition, time, reason, relative, question
  }

  /// Who does it.
  public enum Subject: UInt8, Sendable {
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
  public enum Modality: UInt8, Sendable {
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

  /// The tokens that it takes.
  public var tokens: Range<Int>
  /// The number of the sentence that it stands in.
  public var sentence: Int
  /// What opens it.
  public var opener = Opener.none
  /// The token that opens it.
  public var openerToken: Int?
  /// Who does it.
  public var subject = Subject.unwritten
  /// The tokens that say who does it.
  public var subjectTokens: Range<Int>?
  /// How firmly, and when.
  public var modality = Modality.present
  /// The tokens that commit to it: "I'm going to".
  public var commitment: Range<Int>?
  /// Whether it says that it is not so.
  public var isNegated = false
  /// The main verb, particles included.
  public var verb: Range<Int>?
  /// What follows the verb.
  public var object: Range<Int> = 0..<0
  /// Whether the clause carries the frame of the one before ("call Dana and ask …").
  public var isContinued = false
  /// Whether a clause before it in the sentence begins with "let me" or "let's".
  public var isLet = false
}
