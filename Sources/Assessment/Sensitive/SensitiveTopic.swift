/// What the leader must not go on drilling about: the words call for a pause and other people.
public enum SensitiveTopic: String, CaseIterable, Sendable, Codable, Comparable {
  /// Somebody may hurt themselves. The most serious one.
  case danger
  /// Bullying, unwanted touch or advances, threats, violence.
  case harassment
  /// Treated worse for what somebody is.
  case discrimination
  /// Treated worse for having spoken up.
  case retaliation
  /// The person's own illness, or that of their family.
  case health
  /// Their own time away for illness, birth, death or care.
  case leave

  /// Whether one is more serious than another.
  public static func < (one: SensitiveTopic, other: SensitiveTopic) -> Bool {
    one.seriousness > other.seriousness
  }

  private var seriousness: Int {
    switch self {
    case .danger: 0
    case .harassment: 1
    case .discrimination: 2
    case .retaliation: 3
    case .health: 4
    case .leave: 5
    }
  }
}
