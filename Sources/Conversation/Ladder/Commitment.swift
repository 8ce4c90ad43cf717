public import Assessment

/// A line of the checklist: one action with every part of it that has been said.
///
/// A part that is nil is still open, or is not asked of this action.
public struct Commitment: Hashable, Sendable {
  /// Which action it is, from 0.
  public let index: Int
  /// What will be done, in the person's words.
  public let action: TacticalAnswer
  /// The parts asked of this action after the action itself, in order, with what was said.
  public let parts: [CommitmentPart]

  /// The answer to a part that has been asked and settled.
  public func answer(to rung: ActionRung) -> TacticalAnswer? {
    rung == .action ? action : parts.first { $0.rung == rung }?.answer
  }

  /// Whether every part has been said.
  public var isComplete: Bool { parts.allSatisfy { $0.answer != nil } }
}

/// A part of a commitment.
public struct CommitmentPart: Hashable, Sendable {
  /// Which part.
  public let rung: ActionRung
  /// What was said; nil while it is open.
  public let answer: TacticalAnswer?
}

extension Climb {
  /// The checklist so far.
  public var commitments: [Commitment] {
    (0..<actionCount).compactMap { index in
      guard let action = held(at: .action(index, .action))?.answer else { return nil }
      let parts = slots(ofAction: index).compactMap { slot -> CommitmentPart? in
        guard case .action(_, let rung) = slot, rung != .action else { return nil }
        return CommitmentPart(rung: rung, answer: settled(at: slot))
      }
      return Commitment(index: index, action: action, parts: parts)
    }
  }
}
