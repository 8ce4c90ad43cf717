import Assessment
import Canvas
import Language
import Rehearsal

/// What was said in a rehearsal, as lines of a pane.
enum TalkLines {
  /// The turns, the latest last.
  ///
  /// - Parameters:
  ///   - turns: The turns to show.
  ///   - name: What the counterpart is called.
  ///   - columns: How wide the lines are.
  ///   - marksFolds: Whether the words that gave an answer away are underlined.
  /// - Returns: The lines.
  static func lines(
    _ turns: some Sequence<Exchange>, with name: String, columns: Int, marksFolds: Bool
  ) -> [StyledLine] {
    let margin = margin(of: name)
    return turns.flatMap { turn in
      leader(turn.move, marksFolds: marksFolds, margin: margin, columns: columns)
        + counterpart(turn, name: name, margin: margin, columns: columns) + [StyledLine()]
    }
  }

  /// How many rows the reply of a turn takes; none without a turn.
  static func replyRows(_ turn: Exchange?, with name: String, columns: Int) -> Int {
    turn.map { counterpart($0, name: name, margin: margin(of: name), columns: columns).count } ?? 0
  }

  /// Where the words stand behind the names.
  private static func margin(of name: String) -> Int { min(max(4, name.displayWidth), 12) + 2 }

  private static func leader(
    _ move: Move, marksFolds: Bool, margin: Int, columns: Int
  ) -> [StyledLine] {
    var text = StyledText("You".padded(to: margin), .quiet)
    switch move {
    case .script, .scriptBegun, .waits: text.append(move.words, .quiet)
    case .says(let remark):
      text.append(contentsOf: words(of: remark, marksFolds: marksFolds))
    }
    return text.wrapped(to: columns, hangingIndent: margin)
  }

  private static func counterpart(
    _ turn: Exchange, name: String, margin: Int, columns: Int
  ) -> [StyledLine] {
    var text = StyledText(name.truncated(to: margin - 2).padded(to: margin), .quiet)
    text.append(turn.reply.words, .answer)
    if !turn.climbed.isEmpty { text.append("  ✓", .done) }
    var lines = text.wrapped(to: columns, hangingIndent: margin)
    if let handed = turn.handedOver {
      let note = "yours, not theirs: " + PlainLine.of(handed)
      lines += StyledText(String(repeating: " ", count: margin) + note, .quiet)
        .wrapped(to: columns, hangingIndent: margin)
    }
    return lines
  }

  /// A remark, with the words that gave the answer away underlined.
  static func words(of remark: Remark, marksFolds: Bool) -> [StyledRun] {
    let bytes = Array(remark.words.utf8)
    let marked = remark.hearing.words.clamped(to: 0..<bytes.count)
    func piece(_ range: Range<Int>) -> String {
      PlainLine.spaced(String(decoding: bytes[range], as: UTF8.self))
    }
    guard marksFolds, remark.hearing.isFolding, !marked.isEmpty else {
      return [StyledRun(PlainLine.of(remark.words), .question)]
    }
    return [
      StyledRun(piece(0..<marked.lowerBound), .question),
      StyledRun(piece(marked), .question, isUnderlined: true),
      StyledRun(piece(marked.upperBound..<bytes.count), .question),
    ]
  }
}

extension PlainLine {
  /// Text in one line, its own blanks at either end kept.
  fileprivate static func spaced(_ text: String) -> String {
    let line = of(text)
    guard !line.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first == " " ? " " : "") + line + (text.last == " " ? " " : "")
  }
}

extension StyledText {
  fileprivate mutating func append(contentsOf runs: [StyledRun]) {
    self.runs += runs
  }
}
