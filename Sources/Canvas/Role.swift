/// What a piece of text is for.
///
/// Views speak of roles only; a theme decides how each looks. No role carries meaning alone: the
/// words say it, so that every role may look the same.
public enum Role: String, CaseIterable, Sendable {
  /// Plain text.
  case text
  /// Text that may recede: hints, rungs to come, empty states.
  case quiet
  /// The name of the program, a pane, a group.
  case heading
  /// The frame of a pane.
  case border
  /// The frame of the pane that has the focus.
  case focusedBorder
  /// The line at the top: who, which number.
  case header
  /// On track.
  case onTrack
  /// Off track.
  case offTrack
  /// The script's words.
  case script
  /// The question that is asked.
  case question
  /// The person's words, as typed or as kept.
  case answer
  /// Words in an answer that hold a facet.
  case heldPhrase
  /// The name of a facet that has been said.
  case held
  /// The name of a facet that is still open.
  case open
  /// Something done: a rung climbed, a box ticked.
  case done
  /// The rung, row or choice of the moment.
  case current
  /// A date or pronoun in full words.
  case resolved
  /// A private reminder to the leader.
  case cue
  /// Something the reader should know: read-only, not saved, a refusal.
  case notice
  /// The key in a key hint.
  case key
  /// What the key does.
  case keyLabel
  /// Whose turn it is.
  case turn
  /// The covered part of a bar.
  case covered
  /// The part of a bar that is still to cover.
  case uncovered
}
