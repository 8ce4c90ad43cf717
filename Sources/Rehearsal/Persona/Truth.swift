public import Conversation

/// What is really so, and what the person will really do: every rung in several wordings, each of
/// which climbs it.
public struct Truth: Hashable, Sendable {
  /// Where the number stands.
  public let gap: [String]
  /// What is really in the way.
  public let obstacle: [String]
  /// The plan: for each action what is said at each of its rungs.
  public let actions: [[ActionRung: [String]]]
  /// How they will notice early next time, and what they will do then.
  public let rule: [String]

  /// A truth from what is said at each rung.
  public init(
    gap: [String], obstacle: [String], actions: [[ActionRung: [String]]], rule: [String]
  ) {
    self.gap = gap
    self.obstacle = obstacle
    self.actions = actions
    self.rule = rule
  }

  /// What is said at a place once it is earned; none where the ladder asks for more than the
  /// person's plan holds.
  public func lines(at place: Place) -> [String] {
    switch place {
    case .ladder(.gap): gap
    case .ladder(.obstacle): obstacle
    case .ladder(.action(let index, let rung)):
      actions.indices.contains(index) ? actions[index][rung] ?? [] : []
    case .rule: rule
    }
  }
}
