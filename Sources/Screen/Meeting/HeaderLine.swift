import Canvas

/// The first line of a conversation: who, which number, where it stands, and how long it has taken.
enum HeaderLine {
  /// The line in so many columns.
  static func line(_ room: RoomMeeting, breadth: MeetingLayout.Breadth, columns: Int) -> StyledLine
  {
    line(left(room, breadth: breadth), right: room.rightOfHeader, columns: columns)
  }

  /// A line with something at its right end.
  static func line(_ left: StyledLine, right: String, columns: Int) -> StyledLine {
    let room = max(0, columns - right.displayWidth - 5)
    return StyledLine(" ") + left.truncated(to: room).padded(to: room)
      + StyledLine("   " + right, .quiet)
  }

  private static func left(_ room: RoomMeeting, breadth: MeetingLayout.Breadth) -> StyledLine {
    switch breadth {
    case .three:
      StyledLine("Brass Tacks   ", .heading) + subject(room.subject, isLong: true)
    case .two: subject(room.subject, isLong: false)
    case .one, .card: short(room.subject)
    }
  }

  private static func subject(_ subject: RoomSubject, isLong: Bool) -> StyledLine {
    switch subject {
    case .draft(let words): return StyledLine(words, .header)
    case .number(let number):
      let due = isLong ? " by \(number.due)" : ""
      return StyledLine(
        "\(number.person) · \(number.name) \(number.numbers)\(due) · ", .header)
        + StyledLine(number.track, number.isOnTrack ? .onTrack : .offTrack)
    }
  }

  private static func short(_ subject: RoomSubject) -> StyledLine {
    switch subject {
    case .draft(let words): StyledLine(words, .header)
    case .number(let number): StyledLine("\(number.firstName) · \(number.numbers)", .header)
    }
  }
}

extension RoomMeeting {
  /// What stands at the right end of the first line: that it rests, and how long it has taken.
  var rightOfHeader: String {
    (standing + (time.words.map { [$0] } ?? [])).joined(separator: " · ")
  }
}

extension RoomTime {
  /// The minutes, with those that were planned; nil while there is nothing to say.
  var words: String? {
    guard let budget else { return minutes > 0 ? "\(minutes) min" : nil }
    return "\(minutes) of \(budget) min"
  }
}
