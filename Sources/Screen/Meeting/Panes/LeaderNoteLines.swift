import Canvas

extension LeaderNote {
  /// The note as lines of a pane.
  func lines(columns: Int) -> [StyledLine] {
    [StyledLine("For the leader", .heading)]
      + cues.prefix(2).flatMap { StyledText($0, .cue).wrapped(to: columns) }
      + (folds == 0 ? [] : [StyledLine("Folds   \(folds) so far", .cue)])
  }
}
