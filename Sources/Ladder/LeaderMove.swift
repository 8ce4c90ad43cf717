/// What a leader's words do to a conversation (assessment guide, section 5).
public enum LeaderMove: String, CaseIterable, Codable, Sendable, Hashable {
  /// Invites an answer in the person's own words.
  case open
  /// Asks for a yes, a no, one of two, or a bare confirmation.
  case closed
  /// A question with the answer inside it.
  case leading
  /// Gives the answer outright.
  case advice
  /// Takes the problem or the discomfort away.
  case rescue
  /// Attacks the person.
  case blame
  /// Gives back what the person said.
  case reflect
  /// Anything else: facts, the script, acknowledgement.
  case statement

  /// Whether the leader folded their hand and gave the answer away.
  public var isFolding: Bool {
    switch self {
    case .advice, .leading, .rescue: true
    case .open, .closed, .blame, .reflect, .statement: false
    }
  }
}
