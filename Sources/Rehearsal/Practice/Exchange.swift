public import Assessment
import Ladder

/// One turn of a rehearsal: what the leader did, and what came back.
public struct Exchange: Hashable, Sendable {
  /// Which turn, from 1.
  public let number: Int
  /// What the leader did.
  public let move: Move
  /// Where the ladder stood; nil when all was said.
  public let place: Place?
  /// What the counterpart said.
  public let reply: Reply
  /// How the assessor judged the reply where it stands for an answer.
  public let judgement: Judgement?
  /// The places that were climbed by it.
  public let climbed: [Place]
  /// How much it brought or cost, to tell the best question from the worst.
  public let weight: Int

  /// The leader's words; nil for a silence.
  public var remark: Remark? {
    if case .says(let remark) = move { remark } else { nil }
  }

  /// The action that the leader handed over, in the words that did it.
  public var handedOver: String? {
    guard let remark, reply.kind == .agreement else { return nil }
    return remark.decidingWords
  }
}

extension Counterpart {
  /// How well things stand, as one number: two of them tell what a move did.
  func standing(at place: Place?) -> Int {
    2 * (here.place == place ? here.warmth : 0) + 2 * trust + ownership + 4 * told.count - grudge
      + patience
  }
}
