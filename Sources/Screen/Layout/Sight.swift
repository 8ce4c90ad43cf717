/// Where the eye is on a screen with panes.
struct Sight: Hashable, Sendable {
  /// The pane that has the focus.
  var focus = Pane.ladder
  /// The pane last looked at beside the ladder, where only two fit; nil is the one of use.
  var tab: Pane?
  /// How many rows each pane is scrolled.
  var scroll: [Pane: Int] = [:]
  /// Whether keys go to the question.
  var isAtQuestion = true

  /// The pane beside the ladder where only two fit.
  func tab(in room: RoomMeeting) -> Pane {
    tab ?? (room.checklist.isBegun ? .checklist : .script)
  }
}
