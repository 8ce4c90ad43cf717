import Conversation
import Language

/// The person of the guided tour: a name, a number that is off track, and what is in the way.
///
/// What to do about it is not among what they say: that is for whoever takes the tour.
enum MadeUpPerson {
  /// What they are called.
  static let name = "Robin Vale"

  /// Their conversation with Part 1 behind it, at the opening script.
  static func conversation(in world: Surroundings) -> ConversationState {
    let began = Event.began(playbook: world.playbook.id, person: name)
    return (try? ConversationState([began] + partOne(today: world.today)))
      // Part 1 is then filled in by hand.
      ?? ConversationState(playbook: world.playbook.id, person: name)
  }

  private static func partOne(today: Day) -> [Event] {
    guard let target = Quantity(40), let actual = Quantity(31) else { return [] }
    return [
      .tableFilled(.measurable("safety checks")),
      .tableFilled(.target(.counted(target, .atLeast, Unit()))),
      .tableFilled(.actual(.counted(actual))),
      .tableFilled(.due(Day(number: today.number + 30))),
      .baselineAnswered(isYes: true), .baselineAnswered(isYes: true),
      .baselineAnswered(isYes: true), .readinessChosen(isChosen: true), .partTwoBegan(nil),
    ]
  }

  /// What they say by themselves: the facts, which nobody else could know.
  ///
  /// - Returns: Their words; nil where whoever takes the tour answers for them.
  static func words(in state: ConversationState) -> String? {
    guard state.running == .running, case .ladder(let climb) = state.phase, climb.tries.isEmpty,
      case .asking(let slot) = climb.position, climb.held(at: slot) == nil
    else { return nil }
    switch slot {
    case .gap: return "31 of 40 safety checks"
    case .obstacle: return "Two crews skipped 9 checks on Friday shifts last month"
    case .action: return nil
    }
  }
}
