import Canvas
import Conversation
import Language

/// The left pane: the words that Part 2 begins with, and last time.
enum ScriptPane {
  /// Its title.
  static func title(_ meeting: Meeting) -> String {
    meeting.isInPartOne ? "Part 1" : "Opening script"
  }

  /// Its lines in so many columns.
  static func lines(_ meeting: Meeting, columns: Int) -> [StyledLine] {
    guard !meeting.isInPartOne else { return partOne(meeting, columns: columns) }
    let script = StyledText("“\(meeting.playbook.script.text)”", .script).wrapped(to: columns)
    let marks = meeting.state.phase.scriptMarks
    let person = meeting.state.phase.table?.firstName ?? "the person"
    return script + [StyledLine()]
      + tick("said aloud", isDone: marks.isSaid, columns: columns)
      + tick("written down by \(person)", isDone: marks.isWritten, columns: columns)
      + lastTime(meeting, columns: columns)
  }

  /// The leader's note, where it is shown.
  static func note(_ meeting: Meeting, columns: Int) -> [StyledLine] {
    guard meeting.showsNote || meeting.isLeaderAlone, let cues = meeting.prompt?.cues,
      !cues.isEmpty
    else { return [] }
    return [StyledLine("For the leader", .heading)]
      + cues.prefix(2).flatMap { StyledText($0, .cue).wrapped(to: columns) }
      + (meeting.state.folds == 0
        ? [] : [StyledLine("Folds   \(meeting.state.folds) so far", .cue)])
  }

  private static func partOne(_ meeting: Meeting, columns: Int) -> [StyledLine] {
    let title = meeting.playbook.parts.first?.title ?? "The number"
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

  private static func lastTime(_ meeting: Meeting, columns: Int) -> [StyledLine] {
    guard let (lastTime, outcomes) = meeting.state.phase.review, !lastTime.commitments.isEmpty
    else { return [] }
    var lines = [
      StyledLine(), StyledLine("Last time (\(lastTime.day.short))", .heading),
    ]
    for (index, commitment) in lastTime.commitments.enumerated() {
      let outcome = outcomes.indices.contains(index) ? outcomes[index] : nil
      lines += tick(commitment, isDone: outcome?.isDone ?? false, columns: columns)
      if let outcome {
        lines += StyledText("    " + outcome.words, .quiet)
          .wrapped(to: columns, hangingIndent: 4)
      }
    }
    if let rule = lastTime.rule {
      lines += [StyledLine(), StyledLine("Your own rule", .heading)]
      lines += StyledText("“\(rule)”").wrapped(to: columns)
    }
    return lines
  }
}

extension Meeting {
  /// Whether the opening script is still to come, or will not come.
  var isInPartOne: Bool {
    switch state.phase {
    case .table, .baseline, .agreeing, .readiness, .ready: true
    case .ended(.onTrack), .ended(.targetAgreed), .ended(.notHeld): true
    case .script, .lastTime, .ladder, .readBack, .signing, .correcting, .closing,
      .ended(.signed):
      false
    }
  }
}

extension Phase {
  /// Whether the script has been said and written.
  fileprivate var scriptMarks: (isSaid: Bool, isWritten: Bool) {
    switch self {
    case .table, .baseline, .agreeing, .readiness, .ready: (false, false)
    case .script(_, .toSay, _): (false, false)
    case .script(_, .toWrite, _), .script(_, .onPaperToSee, _): (true, false)
    case .lastTime, .ladder, .readBack, .signing, .correcting, .closing, .ended: (true, true)
    }
  }

  /// Last time, and what became of it so far.
  fileprivate var review: (LastTime, [CommitmentOutcome])? {
    switch self {
    case .script(_, _, let lastTime): lastTime.map { ($0, []) }
    case .lastTime(_, _, let review): (review.lastTime, review.outcomes)
    case .ladder, .readBack, .signing, .correcting, .closing, .ended:
      climb?.groundwork.lastTime.map { ($0.lastTime, $0.outcomes) }
    case .table, .baseline, .agreeing, .readiness, .ready: nil
    }
  }
}

extension CommitmentOutcome {
  fileprivate var isDone: Bool {
    switch self {
    case .done: true
    case .notDone: false
    }
  }

  fileprivate var words: String {
    switch self {
    case .done(let proof): proof
    case .notDone(let obstacle): obstacle
    }
  }
}
