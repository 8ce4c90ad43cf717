import Canvas
import Conversation
import Rehearsal

/// What the pane of the script says to the leader, where that pane is not seen.
extension RehearsalScene {
  /// The opening script, as far as it is still to be said: before anything else is.
  func opening(columns: Int) -> [StyledLine] {
    guard isOpeningDue else { return [] }
    let script = practice.surroundings.playbook.script
    let begun = practice.turns.map(\.move.words).joined(separator: " ")
    let open = script.sentencesMissing(from: begun).map { script.sentences[$0] }
    let lines = StyledText("Say first: “\(open.joined(separator: " "))”", .script)
      .wrapped(to: columns)
    let gap = practice.turns.isEmpty ? [] : [StyledLine()]
    return gap + lines.dropFirst(min(screen.paneScroll[.script] ?? 0, lines.count - 1))
  }

  /// Whether the script has to be read here, before something else has been said.
  private var isOpeningDue: Bool {
    scriptPane == nil && !isScriptSaid && practice.turns.allSatisfy { $0.remark == nil }
  }

  /// What the playbook would ask, in two lines at most below the talk.
  ///
  /// - Parameters:
  ///   - columns: How wide they are.
  ///   - rows: How many rows the last reply leaves.
  /// - Returns: The lines; none where there is nothing to help with.
  func suggested(columns: Int, rows: Int) -> [StyledLine] {
    guard fieldRows == Self.tallField, rows >= 3, let suggestion = suggestionBelow else {
      return []
    }
    let lines = suggestion.wrapped(to: columns, hangingIndent: 2)
    guard lines.count > 2 else { return lines }
    return [lines[0], lines[1].padded(to: columns - 1).truncated(to: columns - 1) + "…"]
  }

  /// The same in one line, where the field stands without a box.
  var suggestedInShort: StyledLine? {
    guard fieldRows == Self.lowField, let suggestion = suggestionBelow else { return nil }
    return suggestion.wrapped(to: .max).first?.truncated(to: fieldArea.size.columns)
  }

  /// What the playbook would ask, unless it is seen beside the talk, or the script comes first.
  private var suggestionBelow: StyledText? {
    guard let suggestion, !isOpeningDue else { return nil }
    if let scriptPane, !scriptPane.shownFooter.isEmpty { return nil }
    var text = StyledText("Suggested: ", .quiet)
    text.append(suggestion, .cue)
    return text
  }

  /// How far the script can be scrolled down.
  var scriptScroll: Int {
    if let scriptPane { return scriptPane.scrollRange.upperBound }
    guard let ladder = panes.first(where: { $0.pane == .ladder }) else { return 0 }
    let left = opening(columns: ladder.inner.size.columns).count
    // Above it stands the name of the rung.
    return max(0, (screen.paneScroll[.script] ?? 0) + left - max(1, ladder.rows - 1))
  }

  /// How many rows the field takes with its box, and without.
  static let tallField = 4, lowField = 2
}

extension RehearsalScreen {
  /// Scrolls the script while the talk stands at its end; false where there is nothing to scroll.
  mutating func scrollScript(by rows: Int) -> Bool {
    guard scroll == 0 else { return false }
    let before = paneScroll[.script] ?? 0
    let after = min(max(0, before + rows), max(before, RehearsalScene(self).scriptScroll))
    paneScroll[.script] = after
    return after != before
  }
}
