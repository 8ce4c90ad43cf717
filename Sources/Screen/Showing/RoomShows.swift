/// What the room's screen shows, as the leader is told.
enum RoomShows: Hashable, Sendable {
  /// The script, the ladder and the checklist.
  case panes
  /// A card.
  case card(CardSubject)
  /// Nothing: the curtain is down.
  case nothing

  /// In words; nil where it is what it always is.
  var words: String? {
    switch self {
    case .panes: nil
    case .card(let subject): "\(subject.name), in large letters"
    case .nothing: "the curtain is down"
    }
  }

  /// What the pane is called in which the leader sees what the room sees, or would.
  var title: String {
    switch self {
    case .panes: "The room sees"
    case .card: "Behind the card"
    case .nothing: "Behind the curtain"
    }
  }
}
