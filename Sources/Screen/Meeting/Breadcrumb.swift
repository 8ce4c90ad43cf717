import Canvas
import Conversation

/// The line that stands for the panes that are not seen.
enum Breadcrumb {
  /// The line: the other panes in short, or the question where another pane is seen.
  static func line(_ meeting: Meeting) -> StyledLine {
    guard meeting.focus == .ladder else {
      return StyledLine(" ▸ ", .current)
        + StyledLine(meeting.prompt?.followUp ?? meeting.prompt?.question ?? "", .question)
    }
    return StyledLine(" " + script(meeting) + "   " + checklist(meeting), .quiet)
  }

  /// The pane that a column of the line stands for.
  static func pane(atColumn column: Int, of meeting: Meeting) -> Pane {
    guard meeting.focus == .ladder else { return .ladder }
    return column < script(meeting).displayWidth + 2 ? .script : .checklist
  }

  private static func script(_ meeting: Meeting) -> String {
    switch meeting.state.phase {
    case .table, .baseline, .agreeing, .readiness, .ready: "script to come"
    case .script(_, .toSay, _): "script to say"
    case .script(_, .toWrite, _), .script(_, .onPaperToSee, _): "script said"
    case .lastTime, .ladder, .readBack, .signing, .correcting, .closing, .ended(.signed):
      "script said, written ✓"
    case .ended(.onTrack), .ended(.targetAgreed), .ended(.notHeld): "no script today"
    }
  }

  private static func checklist(_ meeting: Meeting) -> String {
    guard let climb = meeting.state.phase.climb else { return "checklist empty" }
    guard let count = climb.groundwork.table.measurable.standing.count else {
      return "checklist \(climb.actionCount)"
    }
    return "checklist \(count.written(climb.covered)) of \(count.written(count.gap))"
  }
}
