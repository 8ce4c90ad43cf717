import Assessment
import Canvas
import Conversation
import Ladder
import Language

extension RoomPrompt {
  /// The question of the moment with everything that belongs to it.
  init(_ prompt: Prompt, of meeting: Meeting) {
    let phase = meeting.state.phase
    let own = meeting.state.ownQuestion
    self.init(question: own ?? prompt.question)
    // After a nebulous answer the follow-up is the question; the rung's own may go first.
    followUp = own == nil ? prompt.followUp : nil
    subjects = phase.subject.filter { !prompt.question.contains($0) }
    script = meeting.scriptToDo
    // Above newer words that were refused it would look as if it were about them.
    let isPast = !phase.tries.isEmpty && !meeting.field.isEmpty
    shown = isPast ? nil : prompt.shown.map { RoomShownAnswer($0) }
    stillOpen = phase.stillOpen(of: meeting.playbook)
    isReadOnly = meeting.isReadOnly
    guard !isReadOnly else { return }
    addTyped(meeting, takesWords: prompt.takesWords)
    notice = meeting.roomNotice
    choices = meeting.rows.map { RoomChoice(letter: String($0.letter), label: $0.label) }
    selected = meeting.marked
  }

  private mutating func addTyped(_ meeting: Meeting, takesWords: Bool) {
    // Words that stopped the conversation are for nobody to look at.
    guard meeting.stop == nil else {
      if takesWords { field = RoomField(words: "", cursor: 0, marks: []) }
      return
    }
    if takesWords || !meeting.field.isEmpty { field = RoomField(meeting) }
    chips = meeting.reading.map(RoomChip.chips) ?? []
    inFull = [meeting.resolvedBeingTyped, meeting.dateBeingTyped].compactMap(\.self)
    if takesWords { typing = meeting.startsAnew ? .anew : meeting.goesOn ? .on : nil }
    if let choice = meeting.choiceOfEmptyField, !meeting.isAsRefused {
      hint = meeting.field.isEmpty ? choice.onEmptyField : "Enter gives these words"
    }
  }
}

extension RoomField {
  fileprivate init(_ meeting: Meeting) {
    words = meeting.field.text
    cursor = meeting.field.cursor
    marks = meeting.reading?.findings.map(\.range) ?? []
  }
}

extension RoomChip {
  /// What a reading found of what its rung needs.
  static func chips(of reading: Judgement) -> [RoomChip] {
    reading.facetsOfRung.map { facet in
      RoomChip(
        name: facet.roomName(at: reading.rung),
        isHeld: reading.findings.contains { $0.facet == facet })
    }
  }
}

extension RoomShownAnswer {
  fileprivate init(_ shown: ShownAnswer) {
    introduction = shown.introduction
    isQuoted = shown.reason != nil
    guard isQuoted else {
      words = [shown.words, shown.date].compactMap(\.self).joined(separator: ", ")
      inFull = []
      return
    }
    words = shown.words
    inFull = [shown.resolved, shown.date].compactMap(\.self)
  }
}

extension Meeting {
  /// The script, while it has to be said or written; once something is missing, that is shown.
  var scriptToDo: String? {
    guard case .script(_, let stage, _) = state.phase else { return nil }
    switch stage {
    case .toSay: return playbook.script.text
    case .toWrite(let missing): return missing.isEmpty ? playbook.script.text : nil
    case .onPaperToSee: return nil
    }
  }
}
