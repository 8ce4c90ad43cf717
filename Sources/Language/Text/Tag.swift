/// What a word or a phrase can be, as far as the lexicon knows.
///
/// A word may be several things at once ("ring" is an act and a thing); the readers decide by
/// what stands around it.
public enum Tag: UInt8, CaseIterable, Sendable {
  // Who.
  case me, us, you, third, nobodyInParticular, possessive, myPossessive, person, group, mine
  case title, indefiniteGroup, relation
  // The small words.
  case determiner, preposition, conjunction, question, negation, filler, adverb, number
  case be, have, doing, will, going, possible, obliged, would
  // Forms of verbs.
  case base, sForm, ing, past
  // Classes of verbs.
  case act, contact, mind, exertion, result, vagueVerb, intransitive, state, phrasal, plan
  // Classes of things.
  case blankNoun, abstractNoun, evidence, unit, noun, adjective, business, material
  case mood, blameWord, everyone
  // Amounts and times.
  case vagueAmount, vagueAmountWord, approximate, comparative, vagueTime, deadline
  // Whole phrases.
  case hedge, condition, harmlessIf, conditionWord, timeWord, withdrawal, obligation, possibility
  case wish, attempt, thinkAhead, putOff, unknown, assent, reversal, effort, result2, abstraction
  case feeling, blame, placeholder, blank, ownerless, pastMark, nothing, alone, sarcasm, harmless
  case short, over, targetWord, actualWord, percentOf, ofTarget, noTime, stopping, reported
  case committing, planIs, quoted, off, endMark, meansTomorrow, placeWord, becauseWord, contrast
  case exclusion, firmness, blankPhrase, decision, lackOf, moving, metric, won, verdictWord
  /// A state that can be seen: "empty", "lit".
  case visible
}

/// A set of tags in two machine words.
public struct Tags: Hashable, Sendable {
  /// The first 64 tags, a bit each.
  public var low: UInt64 = 0
  /// The tags after them.
  public var high: UInt64 = 0

  /// No tags.
  @inlinable public init() {}

  /// Some tags.
  @inlinable @inline(__always)
  public init(_ tags: Tag...) {
    for tag in tags { insert(tag) }
  }

  /// Whether a tag is among them.
  @inlinable @inline(__always)
  public func has(_ tag: Tag) -> Bool {
    tag.rawValue < 64
      ? low & (1 << UInt64(tag.rawValue)) != 0
      : high & (1 << UInt64(tag.rawValue - 64)) != 0
  }

  /// Whether any of some other tags is among them.
  @inlinable @inline(__always)
  public func hasAny(_ other: Tags) -> Bool { (low & other.low) | (high & other.high) != 0 }

  /// Whether there are none.
  @inlinable public var isEmpty: Bool { low | high == 0 }

  /// How many there are.
  @inlinable public var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  /// The numbers of the tags, from the least to the greatest.
  @inlinable public var numbers: TagNumbers { TagNumbers(rest: self) }

  /// Adds a tag.
  @inlinable @inline(__always)
  public mutating func insert(_ tag: Tag) {
    if tag.rawValue < 64 {
      low |= 1 << UInt64(tag.rawValue)
    } else {
      high |= 1 << UInt64(tag.rawValue - 64)
    }
  }

  /// Adds other tags.
  @inlinable @inline(__always)
  public mutating func formUnion(_ other: Tags) {
    low |= other.low
    high |= other.high
  }
}

/// The numbers of the tags in a set, one after the other.
public struct TagNumbers: Sequence, IteratorProtocol {
  @usableFromInline var rest: Tags

  @inlinable init(rest: Tags) { self.rest = rest }

  /// The number of the next tag; nil when all have been told.
  @inlinable @inline(__always)
  public mutating func next() -> UInt8? {
    if rest.low != 0 {
      defer { rest.low &= rest.low - 1 }
      return UInt8(truncatingIfNeeded: rest.low.trailingZeroBitCount)
    }
    guard rest.high != 0 else { return nil }
    defer { rest.high &= rest.high - 1 }
    return UInt8(truncatingIfNeeded: rest.high.trailingZeroBitCount + 64)
  }
}
