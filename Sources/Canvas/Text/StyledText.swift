/// Text in roles that may hold line ends.
public struct StyledText: StyledContent {
  /// The runs, in reading order.
  public var runs: [StyledRun]

  /// A text of these runs.
  public init(runs: [StyledRun]) {
    self.runs = runs
  }

  /// The text broken into lines that fit in so many columns.
  ///
  /// The hanging indent is the blanks before every line that goes on the one before it.
  public func wrapped(to columns: Int, hangingIndent: Int = 0) -> [StyledLine] {
    let characters = runs.flatMap { Array($0.text) }
    let owners = runs.indices.flatMap { repeatElement($0, count: runs[$0].text.count) }
    var wrapper = LineWrapper(
      characters, widths: characters.map(\.displayWidth), columns: columns,
      hangingIndent: hangingIndent)
    return wrapper.wrap().map { line in
      let indent = line.isContinuation ? wrapper.usedIndent : 0
      var styled = StyledLine(String(repeating: " ", count: indent))
      for index in line.shown {
        let run = runs[owners[index]]
        styled.append(String(characters[index]), run.role, isUnderlined: run.isUnderlined)
      }
      return styled
    }
  }
}

extension StyledText: ExpressibleByStringLiteral {
  /// Plain text.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension StyledLine {
  /// The line broken into lines that fit in so many columns.
  ///
  /// The hanging indent is the blanks before every line but the first.
  public func wrapped(to columns: Int, hangingIndent: Int = 0) -> [StyledLine] {
    StyledText(runs: runs).wrapped(to: columns, hangingIndent: hangingIndent)
  }
}

extension String {
  /// The text broken into lines that fit in so many columns.
  ///
  /// The hanging indent is the blanks before every line that goes on the one before it.
  public func wrapped(to columns: Int, hangingIndent: Int = 0) -> [String] {
    StyledText(self).wrapped(to: columns, hangingIndent: hangingIndent).map(\.text)
  }

  /// The text filled up with blanks to so many columns.
  public func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }
}
