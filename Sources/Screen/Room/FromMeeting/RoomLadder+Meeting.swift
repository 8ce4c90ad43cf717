import Conversation

extension RoomLadder {
  /// The rungs and the question of a conversation.
  init(_ meeting: Meeting) {
    let rows = LadderRows(meeting)
    let phase = meeting.state.phase
    title =
      phase.isInPartOne ? meeting.playbook.parts.first?.title ?? "The number" : "Question ladder"
    above = rows.above
    current = rows.current
    below = rows.below
    if case .ended(let ending) = phase {
      shortTitle = ending.title
    } else {
      shortTitle = rows.current?.label ?? title
    }
    question = RoomQuestion(meeting)
  }
}

extension RoomQuestion {
  fileprivate init(_ meeting: Meeting) {
    if case .ended(let ending) = meeting.state.phase {
      self = .ended(RoomEnding(ending, of: meeting))
    } else if meeting.state.running != .running, !meeting.isReadOnly {
      self = .resting(meeting.restWords, notice: meeting.roomNotice)
    } else if let prompt = meeting.prompt {
      self = .asked(RoomPrompt(prompt, of: meeting))
    } else {
      self = .resting("", notice: meeting.roomNotice)
    }
  }
}
