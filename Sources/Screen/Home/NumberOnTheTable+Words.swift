import Conversation

extension Measurable {
  /// Where it stands: "42 of 60", or "not done".
  var numbers: String {
    switch standing {
    case .counted(let count):
      "\(count.written(count.actual)) of \(count.direction == .atMost ? "at most " : "")"
        + count.written(count.target)
    case .yesOrNo(let isDone): isDone ? "done" : "not done"
    }
  }

  /// Whether it is where it should be.
  var track: String { isOnTrack ? "on track" : "off track" }
}
