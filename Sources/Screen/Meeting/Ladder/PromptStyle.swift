/// How a question is set.
struct PromptStyle: Hashable, Sendable {
  /// How many columns there are.
  let columns: Int
  /// How far the question stands in from the rungs.
  let indent: Int
  /// Whether the field has a frame.
  let isBoxed: Bool
  /// Whether the rung has a row of its own, rather than the pane's title.
  let showsRung: Bool
  /// Whether there is room for little more than the question and the field.
  let isCard: Bool

  /// The columns of the question's lines.
  var width: Int { max(1, min(columns - 2 * indent, 76)) }

  /// The columns of the words in the field.
  var fieldColumns: Int { max(1, isBoxed ? width - 4 : width - 2) }
}
