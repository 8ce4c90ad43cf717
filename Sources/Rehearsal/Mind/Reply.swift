/// What the counterpart says back.
public struct Reply: Hashable, Sendable {
  /// The words.
  public let words: String
  /// What kind of reply it is.
  public let kind: Kind

  /// What a reply does.
  public enum Kind: Hashable, Sendable {
    /// Says nothing that is an answer, in the person's own way.
    case dodge
    /// The truth at a place: it has been earned.
    case truth(Place)
    /// A yes or a no.
    case yesOrNo
    /// A hollow yes to the leader's own idea.
    case agreement
    /// The leader took the problem away.
    case relief
    /// An attack came in.
    case blamed
    /// An attack still hurts.
    case curt
    /// Somebody listened.
    case moved
    /// The same words were said before.
    case annoyed
    /// It has been told already.
    case toldAlready
    /// It cannot be known yet.
    case notYet
    /// A nod at a fact.
    case nod
    /// Nothing comes.
    case waits
    /// The silence brought a few words, not yet the answer.
    case mutters
    /// It made no sense.
    case puzzled
    /// The opening script was heard, first thing or late.
    case scriptHeard(isLate: Bool)
    /// The opening script is missed.
    case scriptMissed
    /// All is said.
    case finished
  }
}
