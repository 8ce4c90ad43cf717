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
    let excess = height - rows
    guard excess > 0, let last = before.lastIndex(where: { $0.kind == .question }) else { return }
    let kept = max(0, before[last].lines.count - excess)
    before[last].lines = Array(before[last].lines.prefix(kept))
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
    if let index = after.lastIndex(where: { $0.kind == least }) {
      after.remove(at: index)
    } else if let index = before.lastIndex(where: { $0.kind == least }) {
      before.remove(at: index)
    }
    return true
  }
}
