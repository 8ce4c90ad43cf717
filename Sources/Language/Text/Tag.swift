/// What a word or a phrase can be, as far as the lexicon knows.
///
/// A word may be several things at once ("ring" is an act and a thing); the readers decide by
/// what stands around it.
public enum Tag: UInt8, CaseIterable, Sendable {
  // Who.
  /// "I", "us", "you", "she", "somebody": whoever is meant by a pronoun.
  case me, us, you, third, nobodyInParticular
  /// "their", and "my": whose something is.
  case possessive, myPossessive
  /// "manager", "team": what one person or several are called; "I", "we": who speaks.
  case person, group, mine
  /// "Dr", before a name; "people", a group that nobody can name; "mum", somebody's relation.
  case title, indefiniteGroup, relation
  // The small words.
  /// Words by what they do in a sentence.
  case determiner, preposition, conjunction, question, negation, filler, adverb, number
  /// The verbs that help others: "be", "have", "do", "will", "going", "can", "must", "would".
  case be, have, doing, will, going, possible, obliged, would
  // Forms of verbs.
  /// "call", "calls", "calling", "called".
  case base, sForm, ing, past
  // Classes of verbs.
  /// What a camera could film, and what speaks to somebody: "print", "call".
  case act, contact
  /// What happens in the head, and how hard somebody works: "think", "try".
  case mind, exertion
  /// What others decide or what comes about: "win". And what says nothing: "handle".
  case result, vagueVerb
  /// "sleep" needs no object; "know" is no deed; "follow up" takes two words; "plan" comes before.
  case intransitive, state, phrasal, plan
  // Classes of things.
  /// "thing" stands for another word; "quality" cannot be touched; "sheet" can be shown.
  case blankNoun, abstractNoun, evidence
  /// What is counted, what is named, what it is like, and firms of a kind: "supplier".
  case unit, noun, adjective, business
  /// "motivated"; "fault", where blame is laid; "everybody", "always".
  case mood, blameWord, everyone
  // Amounts and times.
  /// "a bit more", "some", "about", "better", "soon".
  case vagueAmount, vagueAmountWord, approximate, comparative, vagueTime
  // Whole phrases.
  /// "probably"; "if I can"; "if not", which takes nothing back; "if"; "before" as a word of time.
  case hedge, condition, harmlessIf, conditionWord, timeWord
  /// "never mind"; "I have to"; "I could"; "I'd like to": how firmly something is said.
  case withdrawal, obligation, possibility, wish
  /// "later"; "no idea"; "fine"; "you tell me": what is said instead of an answer.
  case putOff, unknown, assent, reversal
  /// "my best"; "stay on top of it"; "frustrating"; "their fault".
  case effort, abstraction, feeling, blame
  /// "something"; "TBC"; "it will be done"; "already".
  case placeholder, blank, ownerless, pastMark
  /// "nothing", and "nobody else"; "yeah right".
  case nothing, alone, sarcasm
  /// "short", "over", "target", "per cent": how a number stands to what was wanted.
  case short, over, targetWord, percentOf
  /// "stop doing"; "they say"; "I commit to"; "my plan is".
  case stopping, reported, committing, planIs
  /// "warehouse"; "because"; "but".
  case placeWord, becauseWord, contrast
  /// "firmly"; "such and such"; "decide"; "the lack of".
  case firmness, blankPhrase, decision, lackOf
  /// "move" as what is done to a number, what numbers measure, what is won, what is judged: "good".
  case moving, metric, won, verdictWord
  /// A state that can be seen: "empty", "lit".
  case visible
  // What surrounds an answer and says nothing of it; see ``Courtesies``.
  /// "um", "to be honest"; "so", "good question"; "hi"; "thanks"; "make sense?"; "lol".
  case hesitation, opening, greeting, signOff, confirming, chuckle
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

  /// These without others.
  @inlinable @inline(__always)
  public func subtracting(_ other: Tags) -> Tags {
    var rest = self
    rest.low &= ~other.low
    rest.high &= ~other.high
    return rest
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
