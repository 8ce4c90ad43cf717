import Canvas

/// A piece of the question and what belongs to it.
struct PromptPiece: Hashable, Sendable {
  /// What a piece is, in the order in which pieces are left away on short screens: the first go
  /// first.
  enum Kind: Int, Hashable, Sendable, Comparable {
    /// A blank line.
    case gap
    /// What is known already and only helps.
    case aside
    /// The rung's own row.
    case rung
    /// The facets found so far.
    case chips
    /// The person's own words, given back before the next question.
    case echo
    /// A date in full.
    case resolved
    /// The leader's note.
    case note
    /// What the keys mean at this question.
    case hint
    /// What the question is about.
    case shown
    /// Something the room should know.
    case notice
    /// The choices, one a line.
    case choices
    /// What is asked.
    case question

    /// Orders kinds by how soon they are left away.
    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// What it is.
  let kind: Kind
  /// Its lines.
  var lines: [StyledLine]

  /// Leaves its last line away, and says so.
  mutating func shorten() {
    lines.removeLast()
    guard let last = lines.indices.last, lines[last].runs.last?.text.hasSuffix("…") == false else {
      return
    }
    lines[last].append("…", lines[last].runs.last?.role ?? .text)
  }
}

/// The question with its field, as a list of pieces that can be made to fit.
struct PromptBlock: Sendable {
  /// What comes before the field.
  var before: [PromptPiece] = []
  /// How many rows the field has; nil where there is none.
  var fieldRows: Int?
  /// Whether the field has a frame.
  var isBoxed = false
  /// What comes after the field.
  var after: [PromptPiece] = []

  /// How many rows all of it takes.
  var height: Int {
    let pieces = (before + after).reduce(0) { $0 + $1.lines.count }
    return pieces + (fieldRows.map { $0 + (isBoxed ? 2 : 0) } ?? 0)
  }

  /// Leaves away what has no room in so many rows, the question and the field last.
  mutating func fit(rows: Int) {
    while height > rows, shrink() {}
    Self.cut(&before, by: height - rows)
    Self.cut(&after, by: height - rows)
  }

  /// Takes the last line of a piece that still says something without it.
  private mutating func shorten(_ kind: PromptPiece.Kind) -> Bool {
    guard [.note, .hint, .shown, .notice].contains(kind) else { return false }
    if let index = after.lastIndex(where: { $0.kind == kind && $0.lines.count > 1 }) {
      after[index].shorten()
    } else if let index = before.lastIndex(where: { $0.kind == kind && $0.lines.count > 1 }) {
      before[index].shorten()
    } else {
      return false
    }
    return true
  }

  /// Shortens the last pieces; what is left is at least half a question.
  private static func cut(_ pieces: inout [PromptPiece], by rows: Int) {
    var excess = rows
    for index in pieces.indices.reversed() where excess > 0 {
      let kept = max(0, pieces[index].lines.count - excess)
      excess -= pieces[index].lines.count - kept
      pieces[index].lines = Array(pieces[index].lines.prefix(kept))
    }
  }

  /// Makes it one step smaller; false when nothing more can go.
  private mutating func shrink() -> Bool {
    if let rows = fieldRows, rows > 4 {
      fieldRows = rows - 1
      return true
    }
    let least = (before + after).map(\.kind).min()
    if isBoxed, least.map({ $0 > .aside }) ?? true {
      isBoxed = false
      return true
    }
    if let rows = fieldRows, rows > 1, least.map({ $0 > .chips }) ?? true {
      fieldRows = rows - 1
      return true
    }
    guard let least, least < .choices else { return false }
    if shorten(least) { return true }
    if let index = after.lastIndex(where: { $0.kind == least }) {
      after.remove(at: index)
    } else if let index = before.lastIndex(where: { $0.kind == least }) {
      before.remove(at: index)
    }
    return true
  }
}
