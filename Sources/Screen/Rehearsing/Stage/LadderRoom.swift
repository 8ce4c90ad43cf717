import Canvas

/// How the rows of the ladder's pane are shared: the counterpart's last reply has the first claim.
struct LadderRoom {
  /// What stands above the talk.
  let head: [StyledLine]
  /// How many rows of the talk are shown.
  let talk: Int
  /// What stands below it.
  let tail: [StyledLine]

  /// Shares the rows; where they do not suffice, blanks go first, then what has been climbed, then
  /// what stands below, then the name of the rung.
  ///
  /// - Parameters:
  ///   - rows: How many rows there are.
  ///   - reply: How many of them the last reply takes.
  ///   - before: What has been climbed.
  ///   - current: The rung that is asked now.
  ///   - after: What stands below the talk.
  init(
    rows: Int, reply: Int, before: [StyledLine], current: [StyledLine], after: [StyledLine]
  ) {
    let close = after.filter { $0.displayWidth > 0 }
    let ways = [
      (before + current + [StyledLine()], after), (before + current, close), (current, close),
    ]
    if let (head, tail) = ways.first(where: { $0.count + $1.count + reply <= rows }) {
      (self.head, self.tail) = (head, tail)
    } else {
      head = current.count + reply <= rows ? current : []
      // What does not fit is marked in the frame.
      tail = close
    }
    talk = max(min(rows, reply), rows - head.count - tail.count)
  }
}
