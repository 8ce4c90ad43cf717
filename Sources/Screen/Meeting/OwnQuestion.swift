import Assessment
import Canvas
import Conversation
import Language

/// The leader's own question, while it is being typed in place of the playbook's.
struct OwnQuestion: Hashable, Sendable {
  /// The words.
  var field = TextField(isMultiline: false, limit: 300) {
    didSet { if field.characters != oldValue.characters { hearing = nil } }
  }
  /// How the words were heard, once the leader has been told that they give the answer away.
  private(set) var hearing: Hearing?

  /// The quiet note about words that give the answer away, the first time that they are to be
  /// asked; nil when there is nothing to note, or it has been noted already.
  mutating func note(heardBy ear: Ear) -> String? {
    guard hearing == nil else { return nil }
    let heard = ear.hear(field.text)
    guard let words = FoldNote.words(of: field.text, heard) else { return nil }
    hearing = heard
    return words
  }
}

extension Meeting {
  /// Begins an own question, where one of the ladder's is asked.
  mutating func beginWording() {
    guard prompt?.rung != nil, state.running == .running, !isReadOnly else { return }
    clearNotices()
    // Where only one pane fits, the field is in this one.
    focus = .ladder
    wording = unasked ?? OwnQuestion()
  }

  /// Asks the own question; one that gives the answer away waits once, with a quiet note.
  ///
  /// - Returns: What is asked of the world: the question is an event like any other.
  mutating func putQuestion() -> [Effect] {
    guard var own = wording else { return [] }
    let words = PlainLine.of(own.field.text)
    guard !words.isEmpty else {
      dropQuestion()
      return []
    }
    if let note = own.note(heardBy: Ear()) {
      wording = own
      leaderNotice = LeaderNotice(note)
      return []
    }
    return ask(.ask(words))
  }

  /// Leaves the own question unasked; its words are there again when one is begun here.
  mutating func dropQuestion() {
    unasked = wording.flatMap { $0.field.isEmpty ? nil : $0 }
    wording = nil
    clearNotices()
  }

  /// Changes the own question; a note about the old words is gone with them.
  mutating func word(_ change: (inout TextField) -> Void) {
    guard var own = wording else { return }
    change(&own.field)
    if own.hearing == nil { leaderNotice = nil }
    wording = own
  }
}

extension Program {
  /// Asks the same in other words: the next wording of the follow-up that stands.
  mutating func putNextFollowUp() -> [Effect] {
    guard let meeting else { return [] }
    guard let next = meeting.state.followUpsToCome(from: meeting.playbook).first else {
      self.meeting?.leaderNotice = LeaderNotice(
        "There is no follow-up yet: nothing has been left open here.")
      return []
    }
    return self.meeting?.ask(.ask(next)) ?? []
  }
}
