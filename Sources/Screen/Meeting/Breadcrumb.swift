import Canvas

/// The line that stands for the panes that are not seen.
enum Breadcrumb {
  /// The line: the other panes in short, or the question where another pane is seen.
  static func line(_ room: RoomMeeting, focus: Pane) -> StyledLine {
    guard focus == .ladder else {
      return StyledLine(" ▸ ", .current) + StyledLine(room.ladder.question.asked ?? "", .question)
    }
    return StyledLine(" " + room.script.progress + "   " + room.checklist.progress, .quiet)
  }

  /// The pane that a column of the line stands for.
  static func pane(atColumn column: Int, of room: RoomMeeting, focus: Pane) -> Pane {
    guard focus == .ladder else { return .ladder }
    return column < room.script.progress.displayWidth + 2 ? .script : .checklist
  }
}

extension RoomQuestion {
  /// What is asked now; nil where nothing is.
  var asked: String? {
    switch self {
    case .asked(let prompt): prompt.followUp ?? prompt.question
    case .resting, .ended: nil
    }
  }
}
