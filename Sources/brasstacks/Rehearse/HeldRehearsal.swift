import Rehearsal

/// A rehearsal that is over: what was said, how it was left, and what went wrong with it.
struct HeldRehearsal {
  /// The rehearsal as far as it went, with every line that was tried.
  let branches: Branches
  /// How it was left.
  let end: ScreenEnd
  /// What kept it from being shown or kept; nil where nothing did.
  private(set) var failure: (any Error)?

  /// A rehearsal that was left like this, and what kept it from being shown.
  init(_ branches: Branches, end: ScreenEnd, failure: (any Error)? = nil) {
    self.branches = branches
    self.end = end
    self.failure = failure
  }

  /// Keeps it in the journal, however it was left.
  mutating func keep(_ options: GlobalOptions) {
    do { try RehearsalLog.keep(branches, options) } catch { failure = failure ?? error }
  }
}
