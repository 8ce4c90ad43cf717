/// One line of text in roles.
public struct StyledLine: StyledContent {
  /// The runs, from left to right.
  public var runs: [StyledRun]

  /// A line of these runs.
  public init(runs: [StyledRun]) {
    self.runs = runs
  }

  /// How many columns the line takes when it is drawn.
  public var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  /// The line cut to at most so many columns, with `…` at the end if something was cut.
  public func truncated(to columns: Int) -> StyledLine {
    guard displayWidth > columns else { return self }
    guard columns > 0 else { return StyledLine() }
    var cut = StyledLine()
    var left = columns - 1
    for run in runs {
      let (kept, isWhole) = run.text.prefix(columns: left)
      cut.append(StyledRun(kept, run.role, isUnderlined: run.isUnderlined))
      left -= kept.displayWidth
      guard isWhole else {
        cut.append("…", run.role)
        return cut
      }
    }
    return cut
  }

  /// The line filled up with blanks to so many columns; a longer line is cut.
  public func padded(to columns: Int, alignment: Alignment = .leading) -> StyledLine {
    let line = truncated(to: columns)
    let blanks = max(0, columns - line.displayWidth)
    let before =
      switch alignment {
      case .leading: 0
      case .center: blanks / 2
      case .trailing: blanks
      }
    return StyledLine(String(repeating: " ", count: before)) + line
      + StyledLine(String(repeating: " ", count: blanks - before))
  }

  /// Where a line stands in a width that is larger than the line.
  public enum Alignment: Hashable, Sendable {
    /// At the left.
    case leading
    /// In the middle.
    case center
    /// At the right.
    case trailing
  }
}

extension StyledLine {
  /// An empty line.
  public init() {
    runs = []
  }
}

extension StyledLine: ExpressibleByStringLiteral {
  /// A line of plain text.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension String {
  /// The text cut to at most so many columns, with `…` at the end if something was cut.
  public func truncated(to columns: Int) -> String {
    StyledLine(self).truncated(to: columns).text
  }

  /// As many characters as fit, and whether that was all of them.
  func prefix(columns: Int) -> (kept: String, isWhole: Bool) {
    var left = columns
    for index in indices {
      left -= self[index].displayWidth
      if left < 0 { return (String(self[..<index]), false) }
    }
    return (self, true)
  }
}
