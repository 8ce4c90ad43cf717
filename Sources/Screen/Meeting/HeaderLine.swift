import Canvas
import Conversation
import Language

/// The first line of a conversation: who, which number, where it stands, and how long it has taken.
enum HeaderLine {
  /// The line in so many columns.
  static func line(_ meeting: Meeting, breadth: MeetingLayout.Breadth, columns: Int) -> StyledLine {
    let minutes = meeting.minutes > 0 ? ["\(meeting.minutes) min"] : []
    let right = (meeting.standing + minutes).joined(separator: " · ")
    let room = max(0, columns - right.displayWidth - 5)
    let left = Self.left(meeting, breadth: breadth).truncated(to: room)
    return StyledLine(" ") + left.padded(to: room) + StyledLine("   " + right, .quiet)
  }

  private static func left(_ meeting: Meeting, breadth: MeetingLayout.Breadth) -> StyledLine {
    switch breadth {
    case .three: StyledLine("Brass Tacks   ", .heading) + subject(meeting, isLong: true)
    case .two: subject(meeting, isLong: false)
    case .one, .card: short(meeting)
    }
  }

  private static func subject(_ meeting: Meeting, isLong: Bool) -> StyledLine {
    guard let table = meeting.state.phase.table else {
      return StyledLine(meeting.draftSubject, .header)
    }
    let measurable = table.measurable
    let due = isLong ? " by \(measurable.due.short)" : ""
    return StyledLine(
      "\(table.person) · \(measurable.name) \(measurable.numbers)\(due) · ", .header)
      + StyledLine(measurable.track, measurable.isOnTrack ? .onTrack : .offTrack)
  }

  private static func short(_ meeting: Meeting) -> StyledLine {
    guard let table = meeting.state.phase.table else {
      return StyledLine(meeting.draftSubject, .header)
    }
    return StyledLine("\(table.firstName) · \(table.measurable.numbers)", .header)
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
}
