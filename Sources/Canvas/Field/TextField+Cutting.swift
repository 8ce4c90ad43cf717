extension TextField {
  /// Cuts to the end of the line; at its end, the line end.
  public mutating func cutToLineEnd() {
    let end = lineEnd(at: cursor)
    cut(cursor..<(end == cursor ? min(cursor + 1, characters.count) : end))
  }

  /// Cuts to the start of the line; at its start, the line end before it.
  public mutating func cutToLineStart() {
    let start = lineStart(at: cursor)
    cut((start == cursor ? max(0, cursor - 1) : start)..<cursor)
  }

  /// Cuts back to the blank before, as shells do.
  public mutating func cutBlankWordBackward() { cut(blankWordStart(before: cursor)..<cursor) }

  /// Cuts back to the start of the word.
  public mutating func cutWordBackward() { cut(wordStart(before: cursor)..<cursor) }

  /// Cuts to the end of the word.
  public mutating func cutWordForward() { cut(cursor..<wordEnd(after: cursor)) }

  /// Puts what was last cut at the cursor.
  public mutating func yank() { insert(paste: String(clipboard)) }

  private mutating func cut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let piece = Array(characters[range])
    if streak != .cutting {
      clipboard = piece
    } else if range.lowerBound < cursor {
      clipboard = piece + clipboard
    } else {
      clipboard += piece
    }
    replace(range, with: [], joining: false)
    streak = .cutting
  }
}
