extension Frame {
  /// What can be read: the rows, without the blanks at their ends.
  public var text: String {
    rows.map { row in row.map(\.glyph).joined().trimmingTrailingBlanks }.joined(separator: "\n")
  }

  /// What can be read, with the role before each piece, as in `‹border›│‹text› Gap`.
  ///
  /// Blanks have no look of their own, so they stay in the piece before them. A piece that is
  /// underlined says so: `‹heldPhrase_›work harder`.
  public var annotated: String {
    rows.map(Self.annotated).joined(separator: "\n")
  }

  /// Where text stands first, from the top; it must be on one row.
  public func place(of text: String) -> Point? {
    let wanted = text.flatMap(\.displayFold).map(\.text)
    guard !wanted.isEmpty else { return nil }
    for (number, row) in rows.enumerated() {
      let drawn = row.enumerated().filter { !$0.element.isContinuation }
      guard drawn.count >= wanted.count else { continue }
      for start in 0...drawn.count - wanted.count
      where drawn[start..<start + wanted.count].map(\.element.glyph) == wanted {
        return Point(column: drawn[start].offset, row: number)
      }
    }
    return nil
  }

  /// The roles that text is drawn in where it stands first, blanks apart; nil if it is nowhere.
  public func roles(of text: String) -> Set<Role>? {
    guard let place = place(of: text) else { return nil }
    let cells = row(place.row).dropFirst(place.column).prefix(text.displayWidth)
    return Set(cells.lazy.filter { $0.glyph != " " }.map(\.role))
  }

  private var rows: [ArraySlice<Cell>] { (0..<size.rows).map(row) }

  private static func annotated(_ row: ArraySlice<Cell>) -> String {
    var text = ""
    var look: String?
    for cell in row {
      let own = cell.role.rawValue + (cell.isUnderlined ? "_" : "")
      if own != look, cell.isUnderlined || cell.glyph != " " {
        text += "‹\(own)›"
        look = own
      }
      text += cell.glyph
    }
    return text.trimmingTrailingBlanks
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
