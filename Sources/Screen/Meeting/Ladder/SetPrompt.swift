import Canvas

/// The question as lines, with the places of what is not just lines.
struct SetPrompt: Sendable {
  /// The lines; those of the field are empty between its frame.
  private(set) var lines: [StyledLine] = []
  /// The line in which the field's words begin.
  private(set) var fieldLine: Int?
  /// How many rows the field has.
  private(set) var fieldRows = 0
  /// The lines of the choices, in their order.
  private(set) var choiceLines: [Int] = []

  fileprivate init(_ block: PromptBlock, style: PromptStyle) {
    for piece in block.before { lines += piece.lines }
    if let rows = block.fieldRows { addField(rows, isBoxed: block.isBoxed, style) }
    for piece in block.after {
      if piece.kind == .choices {
        choiceLines = Array(lines.count..<lines.count + piece.lines.count)
      }
      lines += piece.lines
    }
  }

  private mutating func addField(_ rows: Int, isBoxed: Bool, _ style: PromptStyle) {
    fieldRows = rows
    let blank = String(repeating: " ", count: style.indent)
    guard isBoxed else {
      fieldLine = lines.count
      lines += (0..<rows).map { StyledLine(blank + ($0 == 0 ? "› " : "  "), .border) }
      return
    }
    let edge = String(repeating: "─", count: max(0, style.width - 2))
    let inside = String(repeating: " ", count: max(0, style.width - 2))
    lines.append(StyledLine("\(blank)┌\(edge)┐", .border))
    fieldLine = lines.count
    lines += (0..<rows).map { _ in StyledLine("\(blank)│\(inside)│", .border) }
    lines.append(StyledLine("\(blank)└\(edge)┘", .border))
  }
}

extension PromptBlock {
  /// The block as lines.
  func set(_ style: PromptStyle) -> SetPrompt { SetPrompt(self, style: style) }

  /// Adds the leader's note, where no pane beside the ladder shows it.
  mutating func add(_ note: LeaderNote, columns: Int) {
    // Alone, the leader has not asked for the note, so that it may go before anything else.
    let kind: PromptPiece.Kind = note.isAskedFor ? .note : .aside
    after += [.gap, PromptPiece(kind: kind, lines: note.lines(columns: columns))]
  }
}
