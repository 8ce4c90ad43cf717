extension Frame {
  /// Writes text on one row, clipped to an area, and says how many columns it reached.
  ///
  /// A wide character that would stick out is left away whole, at either side. Line ends and tabs
  /// are drawn as blanks.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, role: Role = .text, underlined: Bool = false,
    within area: Rect? = nil
  ) -> Int {
    let clip = clip(within: area)
    guard (clip.top..<clip.bottom).contains(point.row) else { return 0 }
    var column = point.column
    for character in text {
      let glyphs = character.displayFold
      let width = glyphs.reduce(0) { $0 + $1.width }
      if column + width > clip.right { break }
      if column >= clip.left {
        put(
          glyphs, at: Point(column: column, row: point.row), role: role, isUnderlined: underlined)
      }
      column += width
    }
    return column - point.column
  }

  /// Writes a line on one row, clipped to an area, and says how many columns it reached.
  @discardableResult
  public mutating func write(
    _ line: StyledLine, at point: Point, within area: Rect? = nil
  ) -> Int {
    let right = clip(within: area).right
    var used = 0
    for run in line.runs {
      let start = Point(column: point.column + used, row: point.row)
      let reached = write(
        run.text, at: start, role: run.role, underlined: run.isUnderlined, within: area)
      used += reached
      // The rest is not drawn behind a gap that a clipped character leaves.
      if start.column + run.text.displayWidth > right { break }
    }
    return used
  }

  /// Writes lines below each other, clipped to an area, and says how many rows they would take.
  @discardableResult
  public mutating func write(
    _ lines: [StyledLine], at point: Point, within area: Rect? = nil
  ) -> Int {
    for (offset, line) in lines.enumerated() {
      write(line, at: Point(column: point.column, row: point.row + offset), within: area)
    }
    return lines.count
  }

  /// Covers an area with one glyph, which is blank unless said otherwise.
  public mutating func fill(_ area: Rect, with glyph: Character = " ", role: Role = .text) {
    let clip = clip(within: area)
    let glyphs = glyph.displayFold
    guard glyphs.count == 1, glyphs[0].width == 1, clip.left < clip.right else { return }
    for row in clip.top..<max(clip.top, clip.bottom) {
      for column in clip.left..<clip.right {
        put(glyphs, at: Point(column: column, row: row), role: role, isUnderlined: false)
      }
    }
  }

  /// Puts glyphs side by side, and blanks the other half of each wide character they cut.
  mutating func put(
    _ glyphs: [DisplayGlyph], at point: Point, role: Role, isUnderlined: Bool
  ) {
    var point = point
    for glyph in glyphs {
      if self[point].isContinuation { blank(Point(column: point.column - 1, row: point.row)) }
      let behind = Point(column: point.column + glyph.width, row: point.row)
      if self[behind].isContinuation { blank(behind) }
      self[point] = Cell(glyph: glyph.text, role: role, isUnderlined: isUnderlined)
      if glyph.width == 2 {
        self[Point(column: point.column + 1, row: point.row)] =
          .continuation(of: role, isUnderlined: isUnderlined)
      }
      point = behind
    }
  }

  private mutating func blank(_ point: Point) {
    self[point].glyph = " "
  }

  private func clip(within area: Rect?) -> (left: Int, right: Int, top: Int, bottom: Int) {
    let area = area ?? bounds
    return (
      left: max(0, area.origin.column),
      right: min(size.columns, area.origin.column + area.size.columns),
      top: max(0, area.origin.row), bottom: min(size.rows, area.origin.row + area.size.rows)
    )
  }
}

extension Cell {
  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { glyph.isEmpty }
}
