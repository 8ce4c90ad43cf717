import Canvas
import Conversation
import Language

@testable import Screen

/// The conversations of a home screen that has been in use for a while.
func sampleEntries() -> [ConversationEntry] {
  var open = Desk()
  open.comeToAction()
  var adjourned = Desk()
  adjourned.comeToAction()
  adjourned.press(.escape)
  adjourned.type("aWednesday")
  adjourned.press(.enter)
  var begun = Desk()
  begun.press(.character("n"))
  begun.say("Amir Khan", "renewals", "at most 90")
  var onTrack = Desk()
  onTrack.press(.character("n"))
  onTrack.say("Noor Haddad", "new accounts", "12", "14", "2026-12-31")
  var closed = Desk()
  closed.close()
  return [
    entry(1, closed, "Fri 20 Nov 2026"), entry(2, onTrack, "Thu 31 Dec 2025"),
    entry(3, open, "Mon 23 Nov 2026"), entry(4, adjourned, "Mon 23 Nov 2026"),
    entry(5, begun, "Mon 23 Nov 2026", isOpenElsewhere: true),
  ]
}

private func entry(
  _ id: Int64, _ desk: Desk, _ lastDay: String, isOpenElsewhere: Bool = false
) -> ConversationEntry {
  ConversationEntry(
    id: id, state: desk.state!, lastDay: lastDay, isOpenElsewhere: isOpenElsewhere)
}

/// What Dana signed a week ago.
let lastMonday = LastTime(
  person: "Dana Reyes", measurable: "booked demos", day: Day(iso: "2026-11-16")!,
  commitments: ["call the 9 no-shows", "new reminder text"],
  rule: "When two demos in a week are no-shows I ring both the same day")
