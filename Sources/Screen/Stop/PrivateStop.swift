import Assessment

/// Words after which nobody should be drilled on a number: the conversation stops, and why is for
/// the leader alone.
///
/// Nothing is kept of the words yet: they wait in the field until the leader has decided.
struct PrivateStop: Hashable, Sendable {
  /// What the words touch, the gravest first.
  let topics: [SensitiveTopic]
  /// Whether the leader has looked at it; on the only screen that comes after a calm word to all.
  var isOpen = false

  /// The stop that words call for; nil where they call for none, or for one the leader has been
  /// through.
  init?(_ words: String, after passed: Set<SensitiveTopic>) {
    let topics = SensitiveWords.topics(in: words).map(\.topic).filter { !passed.contains($0) }
    guard !topics.isEmpty else { return nil }
    self.topics = topics
  }

  /// What everybody may read while it lasts.
  static let calm = "A moment, please."

  /// What is said to the leader, in sentences.
  var words: [String] {
    let first = topics.first?.words ?? []
    return first + [
      "The number can wait. These words have not been kept as an answer."
    ]
  }
}

extension SensitiveTopic {
  /// What the leader is told.
  fileprivate var words: [String] {
    switch self {
    case .danger:
      [
        "This may be about somebody’s life. Stop here and stay with them.",
        "Get help now: the emergency number, a crisis line, whoever is trained for it where you are.",
      ]
    case .harassment:
      [
        "This may be about harassment or threats. It is not yours to look into, and nobody should "
          + "be drilled on a number over it.",
        "Pause, thank them for saying it, and talk to the right people first: HR, or whoever takes "
          + "such reports.",
      ]
    case .discrimination:
      [
        "This may be about somebody being treated worse for who they are.",
        "Pause, and talk to the right people first: HR, or whoever takes such reports.",
      ]
    case .retaliation:
      [
        "This may be about somebody paying for having spoken up.",
        "Pause, and talk to the right people first: HR, or whoever takes such reports.",
      ]
    case .health:
      [
        "This may be about somebody’s health. Ask nothing further about it.",
        "Pause, and talk to the right people first: HR, or whoever looks after people here.",
      ]
    case .leave:
      [
        "This may be about time away from work that somebody has a right to.",
        "Pause, and talk to the right people first: HR, or whoever looks after people here.",
      ]
    }
  }
}
