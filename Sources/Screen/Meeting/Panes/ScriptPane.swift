import Canvas

/// The left pane: the words that Part 2 begins with, and last time.
enum ScriptPane {
  /// Its title.
  static func title(_ script: RoomScript) -> String {
    script.isToCome ? "Part 1" : "Opening script"
  }

  /// Its title in a word.
  static func shortTitle(_ script: RoomScript) -> String {
    script.isToCome ? "Part 1" : "Script"
  }

  /// Its lines in so many columns.
  static func lines(_ script: RoomScript, columns: Int) -> [StyledLine] {
    guard !script.isToCome else { return partOne(script.partOne, columns: columns) }
    return StyledText("“\(script.words)”", .script).wrapped(to: columns) + [StyledLine()]
      + tick("said aloud", isDone: script.isSaid, columns: columns)
      + tick("written down by \(script.writer)", isDone: script.isWritten, columns: columns)
      + (script.lastTime.map { lines($0, columns: columns) } ?? [])
  }

  private static func partOne(_ title: String, columns: Int) -> [StyledLine] {
    let words = [
      title + ".", "",
      "Whose number it is and what it says, whether it is theirs, and whether you are ready.", "",
      "The leader can do this alone, beforehand.", "",
      "The opening script comes after it, said aloud and written down.",
    ]
    return words.enumerated().flatMap { index, text in
      StyledText(text, index == 0 ? .heading : .quiet).wrapped(to: columns)
    }
  }

  private static func tick(_ text: String, isDone: Bool, columns: Int) -> [StyledLine] {
    (StyledText(isDone ? "[x] " : "[ ] ", isDone ? .done : .open) + StyledLine(text))
      .wrapped(to: columns, hangingIndent: 4)
  }

  /// Last time, word for word.
  static func lines(_ lastTime: RoomLastTime, columns: Int) -> [StyledLine] {
    var lines = [StyledLine(), StyledLine("Last time (\(lastTime.day))", .heading)]
    for promise in lastTime.commitments {
      lines += tick(promise.words, isDone: promise.isDone, columns: columns)
      if let outcome = promise.outcome {
        lines += StyledText("    " + outcome, .quiet).wrapped(to: columns, hangingIndent: 4)
      }
    }
    if let rule = lastTime.rule {
      lines += [StyledLine(), StyledLine("Your own rule", .heading)]
      lines += StyledText("“\(rule)”").wrapped(to: columns)
    }
    return lines
  }
}
