/// What the guided tour teaches, in the order in which it asks for it.
enum TourStep: Hashable, Sendable {
  /// The script is read aloud and written down.
  case script
  /// What is no answer does not climb.
  case nonAnswer
  /// Who does what to what climbs.
  case action
  /// A day comes out in full before it counts.
  case date
  /// The checklist holds what was said.
  case checklist
  /// The big card.
  case card
  /// The list of all actions.
  case actions
  /// The leader's own question, and what happens when it gives the answer away.
  case ownQuestion

  /// The steps on the screen.
  static let onScreen: [TourStep] = [
    .script, .nonAnswer, .action, .date, .checklist, .card, .actions, .ownQuestion,
  ]

  /// The steps in plain lines, which have no card.
  static let inLines: [TourStep] = [
    .script, .nonAnswer, .action, .date, .checklist, .actions, .ownQuestion,
  ]
}
