/// What the keys mean at the moment.
///
/// The keymap is looked up by it, so that hints, help and dispatch always agree.
enum Stage: Staged {
  /// The list of people and their numbers.
  case home
  /// A question that takes words: letters are text.
  case typing
  /// A question that takes one of a few choices.
  case choosing
  /// The field has been left, or another pane has the focus: letters are commands.
  case browsing
  /// A day to adjourn to is being typed.
  case naming
  /// The leader types an own question.
  case wording
  /// The conversation is paused or adjourned.
  case resting
  /// The conversation is open elsewhere and can only be looked at.
  case looking
  /// A card fills the screen.
  case card
  /// The curtain is down on the only screen.
  case curtained
  /// A private stop: the leader decides how it goes on.
  case stopped
  /// A private stop on the only screen, before the leader has looked at it.
  case hushed
  /// The conversation is over.
  case ended
  /// The list of all actions lies over everything else.
  case listing
  /// The list of themes lies over everything else.
  case dressing
}

extension Stage {
  var letters: LetterUse {
    switch self {
    case .typing, .choosing, .naming, .wording, .listing: .text
    case .home, .browsing, .resting, .looking, .ended, .dressing, .card, .curtained, .stopped,
      .hushed:
      .commands
    }
  }

  var words: String {
    switch self {
    case .home: "at home"
    case .typing: "while an answer is typed"
    case .choosing: "while an answer is chosen"
    case .browsing: "once the question is left"
    case .naming: "while a day is named"
    case .wording: "while an own question is typed"
    case .resting: "during a pause"
    case .looking: "while looking only"
    case .ended: "at the end"
    case .card: "while a card is shown"
    case .curtained: "while the curtain is down"
    case .stopped, .hushed: "at a private stop"
    case .listing: "in the list of actions"
    case .dressing: "in the list of themes"
    }
  }
}
