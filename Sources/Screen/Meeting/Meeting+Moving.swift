import Canvas
import Conversation
import Language

extension Meeting {
  /// Moves the focus to a pane; at the ladder, keys go to the question again.
  mutating func focus(_ pane: Pane) {
    focus = pane
    isAtQuestion = pane == .ladder
    if pane != .ladder { tab = pane }
  }

  /// Where the eye is.
  var sight: Sight {
    Sight(focus: focus, tab: tab, scroll: scroll, isAtQuestion: isAtQuestion)
  }

  /// Moves the eye to a pane; letters stay commands, also at the ladder.
  mutating func look(at pane: Pane) {
    focus(pane)
    isAtQuestion = false
  }

  /// Scrolls a pane, as far as there is something to see.
  mutating func scroll(_ pane: Pane, by rows: Int, limit scene: any Scene) {
    guard let view = scene.panes.first(where: { $0.pane == pane }) else { return }
    scroll[pane] = view.offset(scroll[pane, default: 0], scrolledBy: rows)
  }

  /// What the day being typed to adjourn to comes to.
  var adjourningMoment: Moment? {
    adjourning.flatMap { Moment.reading($0.text, today: today) }
  }
}
