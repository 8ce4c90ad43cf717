import Assessment
import Conversation
import Ladder

/// What one place of the ladder took.
public struct ClimbedRung: Hashable, Sendable {
  /// The place.
  public let place: Place
  /// The place as the playbook names it.
  public let name: String
  /// How many questions were put there, of any kind.
  public let questions: Int
  /// Whether it was climbed.
  public let isClimbed: Bool

  static func all(in practice: Practice) -> [ClimbedRung] {
    var questions: [Place: Int] = [:]
    for turn in practice.turns {
      guard let place = turn.place, let remark = turn.remark,
        [.open, .closed, .leading].contains(remark.hearing.move)
      else { continue }
      questions[place, default: 0] += 1
    }
    let climbed = practice.climbedPlaces
    let open = practice.place.map { [$0] } ?? []
    return (climbed + open.filter { questions[$0] != nil }).map { place in
      ClimbedRung(
        place: place, name: practice.surroundings.playbook.step(place.step).label,
        questions: questions[place, default: 0], isClimbed: climbed.contains(place))
    }
  }
}

extension Practice {
  /// How many places this person's plan has to climb, as far as that can be known beforehand.
  var placeCount: Int {
    guard let climb = conversation.phase.climb else { return 0 }
    let planned = climb.foot.count + persona.truth.actions.map(placeCount).reduce(0, +)
    // The ladder knows better once it has been climbed.
    return (isOver ? climb.slots.count : max(planned, climb.slots.count)) + 1
  }

  /// How many places an action asks: whom and about what only where others take part.
  private func placeCount(of action: [ActionRung: [String]]) -> Int {
    let words = action[.action]?.first ?? ""
    let judgement = surroundings.assessor.assess(
      words, at: .action, today: surroundings.today, context: nil)
    guard case .tactical(let answer) = judgement.verdict, answer.company == .others else {
      return action.count - 2
    }
    return action.count
  }
}
