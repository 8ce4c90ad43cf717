public import Ladder

/// How somebody talks while they keep the truth to themselves.
///
/// No line stands in it twice, and neither does a sentence: so a list of ``least`` lines that take
/// turns says none of them more than twice in ten turns.
public struct Phrases: Hashable, Sendable {
  /// The fewest lines of a list.
  public static let least = 6

  /// What they say instead of an answer, by what was asked.
  public let dodges: [Rung: [String]]
  /// What they say at any question.
  public let anyDodges: [String]
  /// What they say on every other occasion.
  public let lists: [Occasion: [String]]

  /// Phrases from the dodges and the other lists.
  public init(
    dodges: [Rung: [String]], anyDodges: [String], lists: [Occasion: [String]]
  ) {
    self.dodges = dodges
    self.anyDodges = anyDodges
    self.lists = lists
  }

  /// What is said on an occasion.
  public func lines(on occasion: Occasion) -> [String] { lists[occasion] ?? [] }
}

/// What a person says something about, beside a question that they dodge.
public enum Occasion: String, CaseIterable, Hashable, Sendable {
  /// Before a dodge: "Look."
  case openers
  /// Behind a dodge: "That's all there is to it."
  case tails
  /// A dodge that gives the leader's own words back, at {said}.
  case echoes
  /// A yes or a no to a closed question, and little else.
  case yesOrNo = "yes_or_no"
  /// A hollow yes to somebody else's idea.
  case agreement
  /// The weight is off: the leader takes it away.
  case relief
  /// At an attack.
  case blamed
  /// While an attack still hurts.
  case curt
  /// Somebody listened.
  case moved
  /// The same words again.
  case annoyed
  /// Asked for what was said already.
  case toldAlready = "told_already"
  /// Asked for what cannot be known yet.
  case notYet = "not_yet"
  /// At a fact or an acknowledgement.
  case nods
  /// Silence, held.
  case waits
  /// Silence that brings more.
  case mutters
  /// At what makes no sense from a leader's mouth.
  case puzzled
  /// The opening script, first thing.
  case scriptFirst = "script_first"
  /// The opening script, late.
  case scriptLate = "script_late"
  /// No opening script at all.
  case scriptMissing = "script_missing"
  /// When all is said.
  case finished
}
