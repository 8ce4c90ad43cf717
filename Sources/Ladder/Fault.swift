/// The main reason why an answer is nebulous (assessment guide, section 3).
///
/// The order of the cases is the order in which faults are mended (guide, case 35): when several
/// stand, the first of them is the one to name.
public enum Fault: String, CaseIterable, Codable, Sendable, Hashable {
  /// Nothing, noise, keyboard mash.
  case empty
  /// Asks the leader for the answer.
  case reversal
  /// Agrees, and adds nothing.
  case assent
  /// Puts the answer off.
  case deferral
  /// Does not answer this rung's question.
  case offTopic = "off_topic"
  /// Nobody present does it.
  case ownerless
  /// What was already done, not what will be.
  case past
  /// Hangs on something that may not happen.
  case conditional
  /// Hedged, hoped, merely possible or merely obliged.
  case uncommitted
  /// Promises exertion instead of an act.
  case effort
  /// Restates the result wanted.
  case outcome
  /// An intention that no camera could film.
  case abstract
  /// Points at others, with no fact that could be checked.
  case blame
  /// Reports a mood, a belief or a confidence.
  case feeling
  /// The shape of a plan with the content left out.
  case placeholder
  /// A time that no calendar holds.
  case vagueTime = "vague_time"
  /// An amount that nobody can count.
  case vagueAmount = "vague_amount"
  /// Good as far as it goes, but a facet of this rung is missing.
  case incomplete
}
