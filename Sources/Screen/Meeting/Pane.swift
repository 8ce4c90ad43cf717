/// One of the three panes of a conversation.
enum Pane: CaseIterable, Hashable, Sendable {
  /// The words of the script, and last time.
  case script
  /// The rungs and the question.
  case ladder
  /// What has come of it.
  case checklist

  /// The pane that the Tab key goes to from here.
  var next: Pane {
    switch self {
    case .script: .ladder
    case .ladder: .checklist
    case .checklist: .script
    }
  }

  /// The pane that Shift-Tab goes to from here.
  var previous: Pane {
    switch self {
    case .script: .checklist
    case .ladder: .script
    case .checklist: .ladder
    }
  }
}
