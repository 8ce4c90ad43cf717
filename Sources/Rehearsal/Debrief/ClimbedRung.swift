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
    return (climbed + open).map { place in
      ClimbedRung(
        place: place, name: practice.surroundings.playbook.step(place.step).label,
        questions: questions[place, default: 0], isClimbed: climbed.contains(place))
    }
  }
}

extension Practice {
  /// How many places this person's plan has to climb, as far as that can be known beforehand.
  var placeCount: Int {
    let foot = conversation.phase.climb?.foot.count ?? 0
    let planned = persona.truth.actions.map(\.count).reduce(0, +)
    // The ladder knows better once it has been climbed.
    let known = conversation.phase.climb?.slots.count ?? 0
    return (isOver ? known : max(foot + planned, known)) + 1
  }
}
