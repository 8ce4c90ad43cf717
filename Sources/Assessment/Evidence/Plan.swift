import Language

/// A clause that says what somebody does, and how far it would do as an answer.
struct Plan {
  /// What the verb comes to.
  enum Deed {
    /// Something a camera could film.
    case act
    /// Several people talking: wants a topic unless it names one person to be called.
    case talk
    /// An act that needs no object but a place, a length or a companion.
    case bare
    case mind, exertion, result, vague, stopping, nothing
  }

  var clause: Clause
  var deed: Deed
  var object: ThingReading
  /// Whether it is about to be done by somebody present, firmly.
  var isFirm: Bool
  /// Whether the object is exact enough for this deed.
  var hasObject: Bool
  /// The last token that belongs to it, later clauses without a frame of their own included.
  var end: Int
  var topic: Range<Int>?
  /// The tokens of the object, where another clause names it.
  var thing: Range<Int>?
  /// Whether somebody else's words are quoted.
  var isQuoted = false
  /// Whether it is what will not be done: "I won't ring them", "I doubt I'll ring them".
  var isDenied = false

  var isFilmed: Bool {
    switch deed {
    case .act, .talk, .bare: true
    case .mind, .exertion, .result, .vague, .stopping, .nothing: false
    }
  }

  var isMine: Bool { clause.subject == .mine || clause.subject == .unwritten }

  var isGood: Bool { isFirm && isMine && isFilmed && hasObject }
}
