import Conversation
import Language

extension RoomMeeting {
  /// What everybody sees of a conversation.
  init(_ meeting: Meeting) {
    subject = RoomSubject(meeting)
    standing = meeting.standing
    time = meeting.time
    script = RoomScript(meeting)
    ladder = RoomLadder(meeting)
    checklist = RoomChecklist(meeting)
    turn = meeting.turnWords
  }
}

extension RoomSubject {
  fileprivate init(_ meeting: Meeting) {
    guard let table = meeting.state.phase.table else {
      self = .draft(meeting.draftSubject)
      return
    }
    let measurable = table.measurable
    self = .number(
      RoomNumber(
        person: table.person, firstName: table.firstName, name: measurable.name,
        numbers: measurable.numbers, due: measurable.due.short, track: measurable.track,
        isOnTrack: measurable.isOnTrack))
  }
}

extension Meeting {
  /// Who and which number, as far as they have been filled in.
  fileprivate var draftSubject: String {
    guard case .table(let draft) = state.phase, let person = draft.person else {
      return "A new conversation"
    }
    return draft.measurableName.map { "\(person) · \($0)" } ?? person
  }

  /// That it rests or can only be looked at.
  fileprivate var standing: [String] {
    let rest: [String] =
      switch state.running {
      case .running: []
      case .paused: ["paused"]
      case .adjourned(let day): ["goes on \(day.inWeek)"]
      }
    return (isReadOnly ? ["looking only"] : []) + rest
  }

  /// Whose turn it is to type.
  fileprivate var turnWords: String? {
    guard let prompt, !isReadOnly, state.running == .running else { return nil }
    let verb = prompt.takesWords ? "types" : "chooses"
    switch prompt.turn {
    case .leader: return "The leader \(verb)"
    case .person: return "\(state.phase.table?.firstName ?? "The person") \(verb)"
    }
  }
}
