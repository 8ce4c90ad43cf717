extension Counterpart {
  /// Advice or a leading question: a hollow yes.
  ///
  /// What was close to being said is not needed any more. The action that comes of it is the
  /// leader's; it leaves the person something to do, but nothing to own.
  mutating func hearAnswer() -> Reply {
    here.warmth = max(0, here.warmth - 2)
    disown(by: 4, downTo: 24)
    return say(.agreement, .agreement)
  }
}
