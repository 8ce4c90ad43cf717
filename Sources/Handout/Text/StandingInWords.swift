public import Conversation
public import Language

/// Where a conversation is, in a few words for a list.
public enum StandingInWords {
  /// For example "open, at Action 1" or "signed 23 Nov, check-in Wed 25 Nov".
  ///
  /// - Parameters:
  ///   - state: The conversation.
  ///   - signed: The day of its signature, once it is signed.
  ///   - playbook: Its playbook, for the names of its steps.
  ///   - today: Days of another year than this one's get their year.
  /// - Returns: One line.
  public static func of(
    _ state: ConversationState, signed: Day?, playbook: Playbook?, today: Day
  ) -> String {
    let signature = signed.map { "signed \($0.brief(today: today)), " } ?? ""
    if case .ended(let ending) = state.phase {
      return signature + ending.inWords(today: today)
    }
    let step = PlainLine.of(state.phase.label(from: playbook))
    let running =
      switch state.running {
      case .running: "open"
      case .paused: "paused"
      case .adjourned(let day): "adjourned to \(day.brief(today: today))"
      }
    return signature + running + ", at \(step)"
  }
}

extension Ending {
  fileprivate func inWords(today: Day) -> String {
    switch self {
    case .onTrack: "on track"
    case .targetAgreed: "target agreed"
    case .notHeld: "not held"
    case .signed(let outcome):
      "check-in \(outcome.checkIn.weekday.shortName) \(outcome.checkIn.brief(today: today))"
    }
  }
}

extension Day {
  /// The date, with its year where it is not this one.
  fileprivate func brief(today: Day) -> String { year == today.year ? short : "\(short) \(year)" }
}
