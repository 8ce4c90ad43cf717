import Language

/// The room's view in lines, for whoever reads or hears it rather than looks at it.
public enum PlainRoomView {
  /// What there is to say of a view that was not said of the one before.
  ///
  /// What is being typed is left out: only what has been said counts.
  public static func news(of view: RoomView, after before: RoomView?) -> [String] {
    let old = before.map(lines) ?? []
    let new = lines(of: view)
    let news = new.filter { !old.contains($0) || $0.isEmpty }
    return new == old ? [] : news.map(\.fitToPrint).withoutOuterBlanks
  }

  static func lines(of view: RoomView) -> [String] {
    switch view {
    case .waiting: ["In a moment."]
    case .curtain: ["The curtain is down."]
    case .meeting(let room): lines(of: room)
    }
  }

  private static func lines(of room: RoomMeeting) -> [String] {
    var lines = [room.subject.words] + room.standing
    for row in room.ladder.above where !row.words.isEmpty {
      lines.append("\(row.label): \(row.words)")
    }
    lines += [""] + room.ladder.question.lines
    let list = room.checklist.commitments.flatMap(\.lines)
    if !list.isEmpty { lines += [""] + list }
    if let coverage = room.checklist.coverage { lines.append(coverage.words) }
    return lines
  }
}

extension String {
  /// The line without what could steer a terminal, its columns where they are.
  fileprivate var fitToPrint: String {
    split(separator: " ", omittingEmptySubsequences: false).map { PlainLine.of($0) }
      .joined(separator: " ")
  }
}

extension RoomSubject {
  fileprivate var words: String {
    switch self {
    case .draft(let words): words
    case .number(let number):
      "\(number.person) · \(number.name) \(number.numbers) by \(number.due) · \(number.track)"
    }
  }
}

extension RoomQuestion {
  fileprivate var lines: [String] {
    switch self {
    case .asked(let prompt):
      let shown = prompt.shown.map { ["“\($0.words)”"] + $0.inFull } ?? []
      return [prompt.followUp ?? prompt.question] + prompt.subjects + shown + prompt.stillOpen
    case .resting(let words, _): return [words]
    case .ended(let ending):
      return [ending.headline] + ending.more + [ending.checkIn, ending.rule].compactMap(\.self)
    }
  }
}

extension RoomCommitment {
  fileprivate var lines: [String] {
    ["[ ] \(number)  \(title)"]
      + parts.map { part in
        let words = ([part.words ?? "still open"] + part.inFull).joined(separator: ", ")
        return "    \(number) \(part.label): \(words)"
      }
  }
}

extension [String] {
  fileprivate var withoutOuterBlanks: [String] {
    let start = drop { $0.isEmpty }
    return start.reversed().drop { $0.isEmpty }.reversed()
  }
}
