import Assessment
import Conversation

extension Practice {
  /// What the playbook would ask now, for a leader who rehearses with help: the question of the
  /// place, or the follow-up to the last answer.
  public var suggestion: String? {
    guard let place else { return nil }
    var asked = conversation
    let tries = turns.reversed().prefix { $0.place == place }.compactMap(\.judgement)
    // As often as it was dodged, so that wordings take turns.
    for _ in tries.prefix(Self.mostWordings) {
      guard let last = tries.first, asked.apply(place.answered(last)) else { break }
    }
    let prompt = asked.prompt(from: surroundings.playbook, today: surroundings.today)
    return prompt?.followUp ?? prompt?.question
  }

  private static let mostWordings = 12

  /// The name of the place that is asked, as the ladder has it.
  public var placeName: String? { place.map(stepName) }

  /// The name of a place, as the ladder has it.
  public func stepName(of place: Place) -> String {
    surroundings.playbook.step(place.step).label
  }
}

extension Place {
  /// The event of an answer here.
  func answered(_ judgement: Judgement) -> Event {
    switch self {
    case .ladder(let slot): .answered(slot, judgement, implied: [:])
    case .rule: .ruleAnswered(judgement)
    }
  }
}
