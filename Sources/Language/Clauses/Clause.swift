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
  @inlinable public var tokens: Range<Int> {
    get { tokenSpan.range }
    set { tokenSpan = TokenSpan(newValue) }
  }
  /// The number of the sentence that it stands in.
  public var sentence: Int
  /// What opens it.
  public var opener = Opener.none
  /// The token that opens it.
  public var openerToken: Int?
  /// Who does it.
  public var subject = Subject.unwritten
  /// The tokens that say who does it.
  @inlinable public var subjectTokens: Range<Int>? {
    get { subjectSpan.optionalRange }
    set { subjectSpan = TokenSpan(newValue) }
  }
  /// How firmly, and when.
  public var modality = Modality.present
  /// The tokens that commit to it: "I'm going to".
  @inlinable public var commitment: Range<Int>? {
    get { commitmentSpan.optionalRange }
    set { commitmentSpan = TokenSpan(newValue) }
  }
  /// Whether it says that it is not so.
  public var isNegated = false
  /// The main verb, particles included.
  @inlinable public var verb: Range<Int>? {
    get { verbSpan.optionalRange }
    set { verbSpan = TokenSpan(newValue) }
  }
  /// What follows the verb.
  @inlinable public var object: Range<Int> {
    get { objectSpan.range }
    set { objectSpan = TokenSpan(newValue) }
  }
  /// Whether the clause carries the frame of the one before ("call Dana and ask …").
  public var isContinued = false
  /// Whether a clause before it in the sentence begins with "let me" or "let's".
  public var isLet = false

  @usableFromInline var tokenSpan: TokenSpan
  @usableFromInline var subjectSpan = TokenSpan(nil)
  @usableFromInline var commitmentSpan = TokenSpan(nil)
  @usableFromInline var verbSpan = TokenSpan(nil)
  @usableFromInline var objectSpan = TokenSpan(0..<0)

  init(tokens: Range<Int>, sentence: Int) {
    tokenSpan = TokenSpan(tokens)
    self.sentence = sentence
  }
}

/// A stretch of tokens in eight bytes, or none.
///
/// Clauses are copied often, and no text has so many tokens that their numbers need eight bytes
/// each.
@usableFromInline
struct TokenSpan: Sendable {
  @usableFromInline let lower: Int32
  @usableFromInline let upper: Int32

  @inlinable
  init(_ range: Range<Int>?) {
    lower = range.map { Int32(truncatingIfNeeded: $0.lowerBound) } ?? -1
    upper = range.map { Int32(truncatingIfNeeded: $0.upperBound) } ?? -1
  }

  /// The stretch, where there is one for sure.
  @inlinable var range: Range<Int> { Range(uncheckedBounds: (Int(lower), Int(upper))) }

  /// The stretch; nil where there is none.
  @inlinable var optionalRange: Range<Int>? { lower < 0 ? nil : range }
}
