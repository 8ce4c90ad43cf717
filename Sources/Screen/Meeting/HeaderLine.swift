import Canvas

/// The first line of a conversation: who, which number, where it stands, and how long it has taken.
enum HeaderLine {
  /// The line in so many columns.
  static func line(_ room: RoomMeeting, breadth: MeetingLayout.Breadth, columns: Int) -> StyledLine
  {
    let right = room.rightOfHeader
    let left = left(
      room.subject, breadth: breadth, columns: self.columns(beside: right, of: columns))
    return line(left, right: right, columns: columns)
  }

  /// A line with something at its right end.
  static func line(_ left: StyledLine, right: String, columns: Int) -> StyledLine {
    let room = self.columns(beside: right, of: columns)
    return StyledLine(" ") + left.truncated(to: room).padded(to: room)
      + StyledLine("   " + right, .quiet)
  }

  private static func columns(beside right: String, of columns: Int) -> Int {
    max(0, columns - right.displayWidth - 5)
  }

  private static func left(
    _ subject: RoomSubject, breadth: MeetingLayout.Breadth, columns: Int
  ) -> StyledLine {
    switch breadth {
    case .three:
      let name = StyledLine("Brass Tacks   ", .heading)
      return name + long(subject, withDue: true, columns: columns - name.displayWidth)
    case .two: return long(subject, withDue: false, columns: columns)
    case .one, .card: return short(subject)
    }
  }

  private static func long(_ subject: RoomSubject, withDue: Bool, columns: Int) -> StyledLine {
    switch subject {
    case .draft(let words): return StyledLine(words, .header)
    case .number(let number):
      let person = StyledLine("\(number.person) · ", .header)
      let due = withDue ? " by \(number.due)" : ""
      let standing =
        StyledLine(" \(number.numbers)\(due) · ", .header)
        + StyledLine(number.track, number.isOnTrack ? .onTrack : .offTrack)
      // Where there is little room, the name gives way rather than where the number stands.
      let room = columns - person.displayWidth - standing.displayWidth
      return person + StyledLine(number.name, .header).truncated(to: max(4, room)) + standing
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
