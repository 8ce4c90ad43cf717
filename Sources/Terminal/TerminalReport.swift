import Theming

/// What a terminal answers about itself, told apart from what a person types.
enum TerminalReport: Hashable, Sendable {
  /// The colour of its background.
  case background(RGB)
  /// Whether it holds half-painted screens back when it is told to.
  case synchronizedOutput(Bool)
  /// What kind of device it is; every terminal answers this, so it ends the wait for the others.
  case deviceAttributes
}
